/** `paraphe print`: Paraphe text from JSON. */
import path from 'node:path';
import { imprimer } from '@paraphe/language';
import { VERSION_FORMAT } from '@paraphe/model';
import { examiner } from '../examen.js';
import { nommer } from '../fichiers/chemins.js';
import { fauteDeLecture, LIMITE_JSON, lireFichier } from '../fichiers/lire.js';
import { lireOptions } from '../options.js';
import { CODES, dire, ecrire, FauteUsage } from '../terminal.js';
import { textes } from '../textes.js';

export async function print(args: string[]): Promise<number> {
  const { mots } = await lireOptions(args, {});
  const t = textes();
  const [mot, ...trop] = mots;
  if (mot === undefined || trop.length) throw new FauteUsage(t.unSeulJson);
  const chemin = path.resolve(mot);
  const nom = nommer(chemin);
  const lecture = lireFichier(chemin, LIMITE_JSON);
  if ('code' in lecture) throw new FauteUsage(fauteDeLecture(lecture.code, chemin, nom));
  if ('raison' in lecture) throw new FauteUsage(lecture.raison(nom));
  const valeur = lireJson(lecture.texte, nom);
  const examen = examiner(valeur);
  if ('plusRecente' in examen) throw new FauteUsage(t.jsonRecent(nom, examen.plusRecente, VERSION_FORMAT));
  if ('chemin' in examen) throw new FauteUsage(t.jsonAutre(nom, examen.chemin, t.attendus[examen.attendu]));
  if (examen.document.partiel) dire(`${t.jsonPartiel(nom)}\n`);
  ecrire(imprimerDocument(examen.document, nom));
  return CODES.bien;
}

/** What the examination lets through may still not be what the printer expects. */
function imprimerDocument(document: Parameters<typeof imprimer>[0], nom: string): string {
  try {
    return imprimer(document);
  } catch (faute) {
    if (process.env.PARAPHE_DEBUG === '1') dire(`${faute instanceof Error ? faute.stack : faute}\n`);
    throw new FauteUsage(textes().jsonAutre(nom, 'contrats', textes().attendus.objet));
  }
}

function lireJson(texte: string, nom: string): unknown {
  try {
    return JSON.parse(texte);
  } catch (faute) {
    // What Node says is in English; the place is told for some faults only.
    const place = /position (\d+)/.exec((faute as Error).message);
    throw new FauteUsage(textes().jsonFaux(nom, place ? situer(texte, Number(place[1])) : ''));
  }
}

function situer(texte: string, offset: number): string {
  const debut = texte.lastIndexOf('\n', offset - 1) + 1;
  return textes().lieuJson(texte.slice(0, debut).split('\n').length, offset - debut + 1);
}
