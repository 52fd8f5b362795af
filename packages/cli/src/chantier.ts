/** One contract at a time: read, analysed, handed over, forgotten. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type Analyse,
  Atelier,
  choisirLangue,
  FICHIER_CONFIGURATION,
  type Lire,
  type Situer,
  situeur,
  URI,
  UriUtils,
} from '@paraphe/language';
import type { DateISO } from '@paraphe/model';
import { dedans, EXTENSION, nommer, nomsProches } from './fichiers/chemins.js';
import { fauteDeLecture, lireFichier, nomsDuDossier } from './fichiers/lire.js';
import type { Entree } from './fichiers/trouver.js';
import type { Echec } from './lecture.js';
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
  private racine = process.cwd();
  private readonly racines = new Map<string, string>();

  constructor(private readonly aujourdhui: DateISO) {
    choisirLangue(langue());
    this.atelier = this.ouvrir();
  }

  /**
   * Reads and analyses an input, hands it to `retenir`, then forgets it.
   * @returns what `retenir` made of it, or the fault of a file that could not be read or analysed
   */
  traiter<T>(entree: Entree, retenir: (lu: Lu) => T): T | Echec {
    const { nom } = entree;
    const echec = (message: string): Echec => ({ faute: { nom, message } });
    const lecture = lireFichier(entree.chemin);
    if ('code' in lecture) return echec(fauteDeLecture(lecture.code, entree.chemin, nom));
    if ('raison' in lecture) return echec(lecture.raison(nom));
    if (!lecture.texte.trim()) return echec(textes().vide(nom));
    const uri = URI.file(entree.chemin);
    try {
      this.racine = this.racineDe(entree.racine);
      this.atelier.options.racine = URI.file(this.racine);
      const analyse = this.atelier.analyser(uri, lecture.texte);
      const texte = (ou: URI) => (ou === uri ? lecture.texte : this.atelier.texteDe(ou)?.getText()) ?? '';
      const retenu = retenir({ entree, analyse, texte, situer: situeur(analyse, nommerURI, texte) });
      this.atelier.oublier(uri);
      return retenu;
    } catch (faute) {
      // A parser that was stopped half-way is not used again.
      this.atelier = this.ouvrir();
      const trace = String(faute instanceof Error ? faute.stack : faute);
      return { ...echec(textes().nonAnalyse(nom, faute instanceof RangeError)), trace };
    }
  }

  /** @returns the highest folder above that holds a configuration, or the folder itself: `utilise` may go as far as that */
  private racineDe(dossier: string): string {
    let racine = this.racines.get(dossier);
    if (racine === undefined) {
      racine = dossier;
      for (let ici = dossier; path.dirname(ici) !== ici; ici = path.dirname(ici))
        if (existsSync(path.join(ici, FICHIER_CONFIGURATION))) racine = ici;
      this.racines.set(dossier, racine);
    }
    return racine;
  }

  private ouvrir(): Atelier {
    return new Atelier({ lire: (uri) => lireUtilise(uri, this.racine), aujourdhui: this.aujourdhui });
  }
}

export function nommerURI(uri: URI): string {
  return uri.scheme === 'file' ? nommer(uri.fsPath) : textes().integre(UriUtils.basename(uri));
}

/**
 * Reads a file that a text uses, or the configuration of its folder.
 * @param racine the folder that no `utilise` may leave, links included
 */
export function lireUtilise(uri: URI, racine: string): ReturnType<Lire> {
  const chemin = uri.fsPath;
  const nom = path.basename(chemin);
  const t = textes();
  // Only a file that is named on the command line may be a pipe: nobody writes into this one.
  if (estTube(chemin)) return { raison: t.pasUnFichier(nom) };
  const lecture = lireFichier(chemin);
  if ('texte' in lecture) {
    return dedans(realpathSync(chemin), realpathSync(racine))
      ? { texte: lecture.texte }
      : { raison: t.lienHorsDossier };
  }
  if ('raison' in lecture) return { raison: lecture.raison(nom) };
  if (lecture.code === 'ENOENT' || lecture.code === 'ENOTDIR') {
    const autres = nomsDuDossier(path.dirname(chemin)).filter((autre) => autre.endsWith(EXTENSION));
    return { absent: true, voisins: nomsProches(nom, autres) };
  }
  if (lecture.code === 'EACCES' || lecture.code === 'EPERM') return { raison: t.accesRefuse(nom) };
  return { raison: lecture.code === 'EISDIR' ? t.estUnDossier(nom) : t.nonLu(nom, lecture.code) };
}

function estTube(chemin: string): boolean {
  try {
    return statSync(chemin, { throwIfNoEntry: false })?.isFIFO() ?? false;
  } catch {
    return false;
  }
}
