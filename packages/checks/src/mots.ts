/** How texts are compared: what a reader would call the same words. */
import { sansAccents } from '@paraphe/model';

/** @returns the words alone, without accents, case, punctuation or marks of layout. */
export function motsSeuls(texte: string): string {
  const net = sansAccents(texte);
  // Nearly every text is one of these two once its accents are gone; patterns over all of Unicode cost ten times more.
  if (/^(?:[a-z\d]+(?: [a-z\d]+)*)?$/.test(net)) return net;
  if (/^[\0-\x7f]*$/.test(net)) return net.replace(/ *[^a-z\d ][^a-z\d]*| {2,}/g, ' ').trim();
  return net.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
