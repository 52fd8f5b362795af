/** One contract at a time: read, analysed, handed over, forgotten. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type Analyse, Atelier, choisirLangue, type Lire, proches, situeur, type Situer, URI } from '@paraphe/language';
import type { DateISO } from '@paraphe/model';
import { fauteDeLecture, lireFichier, nomsDuDossier } from './fichiers/lire.js';
import { dedans, type Entree, type Faute, nommer } from './fichiers/trouver.js';
import { langue, textes } from './textes.js';

/** An input that was analysed. Valid only while it is being handed over. */
export interface Lu {
  entree: Entree;
  analyse: Analyse;
  situer: Situer;
  /** The text that a place is in. */
  texte(uri: URI): string;
}

export class Chantier {
  private atelier: Atelier;

  constructor() {
    choisirLangue(langue());
    this.atelier = this.ouvrir();
  }

  /**
   * Reads and analyses an input, hands it to `traiter`, then forgets it.
   * @returns the fault of a file that could not be read or analysed; the caller goes on with the others
   */
  async traiter(entree: Entree, traiter: (lu: Lu) => void): Promise<Faute | undefined> {
    const lecture = lireFichier(entree.chemin);
    if ('code' in lecture) return { nom: entree.nom, message: await fauteDeLecture(lecture.code, entree.chemin, entree.nom) };
    if ('raison' in lecture) return { nom: entree.nom, message: lecture.raison(entree.nom) };
    const uri = URI.file(entree.chemin);
    let analyse: Analyse;
    try {
      this.atelier.options.racine = URI.file(entree.racine);
      analyse = this.atelier.analyser(uri, lecture.texte);
    } catch (faute) {
      if (process.env.PARAPHE_DEBUG === '1') console.error(faute);
      // A parser that was stopped half-way is not used again.
      this.atelier = this.ouvrir();
      return { nom: entree.nom, message: textes().nonAnalyse(entree.nom, faute instanceof RangeError) };
    }
    const documents = this.atelier.services.shared.workspace.LangiumDocuments;
    const texte = (ou: URI) => (ou === uri ? lecture.texte : documents.getDocument(ou)?.textDocument.getText()) ?? '';
    traiter({ entree, analyse, texte, situer: situeur(analyse, nommerURI, texte) });
    this.atelier.oublier(uri);
    return undefined;
  }

  private ouvrir(): Atelier {
    return new Atelier({ lire, aujourdhui: aujourdhui() });
  }
}

export function nommerURI(uri: URI): string {
  return nommer(uri.fsPath);
}

/** Reads a file that a text uses. */
const lire: Lire = (uri) => {
  const chemin = uri.fsPath;
  const lecture = lireFichier(chemin);
  if ('texte' in lecture) return lienDehors(chemin) ? { raison: textes().lienHorsDossier } : { texte: lecture.texte };
  if ('raison' in lecture) return { raison: lecture.raison(path.basename(chemin)) };
  if (lecture.code === 'ENOENT' || lecture.code === 'ENOTDIR') {
    const textesVoisins = nomsDuDossier(path.dirname(chemin)).filter((nom) => nom.endsWith('.paraphe'));
    return { absent: true, voisins: proches(path.basename(chemin), textesVoisins, 2) };
  }
  const nom = path.basename(chemin);
  const t = textes();
  if (lecture.code === 'EACCES' || lecture.code === 'EPERM') return { raison: t.accesRefuse(nom) };
  return { raison: lecture.code === 'EISDIR' ? t.estUnDossier(nom) : t.nonLu(nom, lecture.code) };
};

/** A link inside the folder may lead outside it. */
function lienDehors(chemin: string): boolean {
  const reel = realpathSync(chemin);
  return reel !== chemin && !dedans(reel, realpathSync(path.dirname(chemin))) && !dedans(reel, process.cwd());
}

/** @returns the day, as the clock of this machine has it */
function aujourdhui(): DateISO {
  const jour = new Date();
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}` as DateISO;
}
