/** From the model to Paraphe text, laid out as the formatter lays it out. */
import type { DocumentParaphe } from '@paraphe/model';

export function imprimer(_document: DocumentParaphe): string {
  return '';
}
