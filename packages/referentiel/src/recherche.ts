/** How what is typed is looked for in names: words in any order, each by its beginning, without accents or case. */
import { sansAccents } from '@paraphe/model';

/** Words that nobody has to type right. */
const MOTS_VIDES: ReadonlySet<string> = new Set(['d', 'l', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'en']);

/** @returns the words in lower case without accents: `Val d'Oise` gives `val`, `d`, `oise`. */
export function motsDe(texte: string): string[] {
  return sansAccents(texte.normalize('NFC')).match(/[a-z\d]+/g) ?? [];
}

/** @returns the words that tell a name from another, articles left out; all of them when there are only articles. */
export function motsPleins(mots: readonly string[]): readonly string[] {
  const pleins = mots.filter((mot) => !MOTS_VIDES.has(mot));
  return pleins.length ? pleins : mots;
}

/** What `contientTous` searches: the words, each after a space. */
export function index(mots: Iterable<string>): string {
  return ` ${[...mots].join(' ')}`;
}

/** @returns true when every word is the beginning of a word of the index. */
export function contientTous(indexe: string, mots: readonly string[]): boolean {
  return mots.every((mot) => indexe.includes(` ${mot}`));
}
