/** How texts are compared: what a reader would call the same words. */
import { sansAccents } from '@paraphe/model';

/** @returns the words alone, without accents, case, punctuation or marks of layout. */
export function motsSeuls(texte: string): string {
  return sansAccents(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
