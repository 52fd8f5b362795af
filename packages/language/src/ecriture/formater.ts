/** Sets a text out: one layout for all. */
import type { ServicesParaphe } from '../services.js';

/**
 * @returns the text laid out, or the first line (from 1) that does not parse: a text with faults is left as it is.
 */
export function formater(_services: ServicesParaphe, texte: string): { texte: string } | { faute: { ligne: number; message: string } } {
  return { texte };
}
