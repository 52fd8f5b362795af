/** What each word that opens a line means, in one sentence, with an example: for completion and for hovers. */
import { typographier } from '@paraphe/model';
import { MOTS_AUTOUR } from './lexique/autour.js';
import { MOTS_BLOCS } from './lexique/blocs.js';
import { MOTS_FICHE } from './lexique/fiche.js';

export interface EntreeLexique {
  /** One sentence, with its no-break spaces. */
  fr: string;
  en: string;
  /** A line as it is typed. */
  exemple: string;
}

/**
 * By word as it is typed (`pilotes`, `points de vigilance`), singular and plural alike. A word that means something else in a
 * block of its own stands under the name of the grammar rule of that block: `Indicateur/source`, `Financements/source`.
 */
export const LEXIQUE: ReadonlyMap<string, EntreeLexique> = lire(MOTS_FICHE, MOTS_BLOCS, MOTS_AUTOUR);

/**
 * @param mot as it is typed, composed accents, lower case
 * @param bloc name of the grammar rule whose block holds the line (`Indicateur`), or whose line it is (`MentionFinancement`)
 * @returns what it means there; otherwise what it means in general
 */
export function definition(mot: string, bloc?: string): EntreeLexique | undefined {
  return (bloc && LEXIQUE.get(`${bloc}/${mot}`)) || LEXIQUE.get(mot);
}

/** Reads entries of four lines: the words, then French, English, an example; a blank line between two. */
function lire(...tables: string[]): Map<string, EntreeLexique> {
  const lexique = new Map<string, EntreeLexique>();
  for (const bloc of tables.flatMap((table) => table.trim().split(/\n\n+/))) {
    const [mots, fr, en, exemple] = bloc.split('\n') as [string, string, string, string];
    for (const mot of mots.split(', ')) lexique.set(mot, { fr: typographier(fr), en, exemple });
  }
  return lexique;
}
