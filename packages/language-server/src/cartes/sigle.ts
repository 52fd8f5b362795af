/** The sigle under the cursor, in a text or in a name, and what it stands for. */
import type { Acteur } from '@paraphe/model';
import { developper } from '@paraphe/referentiel';
import { echapper } from './markdown.js';

interface SigleTrouve {
  markdown: string;
  debut: number;
  fin: number;
}

/** Two capitals at least: `cpts` in lower case is a word like another in a text. */
const SIGLE = /^(?=(?:.*\p{Lu}){2})[\p{L}\d.]{2,12}$/u;

/**
 * @param texte words, of a text or of a name
 * @param decalage UTF-16 offset of these words in the file
 * @param acteurs their own names come before those of the référentiel
 */
export function sigleA(
  texte: string,
  decalage: number,
  offset: number,
  acteurs: ReadonlyMap<string, Acteur>,
): SigleTrouve | undefined {
  for (const { 0: brut, index } of texte.matchAll(/[\p{L}\p{M}\d]+(?:\.[\p{L}\p{M}\d]+)*/gu)) {
    const debut = decalage + index;
    const fin = debut + brut.length;
    if (offset < debut || offset > fin) continue;
    const sens = sensDe(brut, acteurs);
    if (sens) return { markdown: `**${brut}** · ${echapper(sens)}`, debut, fin };
  }
  return undefined;
}

/** @returns what a word stands for, when it is written as a sigle */
function sensDe(mot: string, acteurs: ReadonlyMap<string, Acteur>): string | undefined {
  const net = mot.normalize('NFC');
  if (!SIGLE.test(net)) return undefined;
  return acteurs.get(net)?.nom ?? developper(net);
}
