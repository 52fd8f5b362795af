/** What a token means: texts without their marks, names in their one form. */
import { normaliserTexte } from '@paraphe/model';
import {
  type AstNode,
  type CstNode,
  CstUtils,
  DefaultValueConverter,
  type GrammarAST,
  type ValueType,
} from 'langium';
import { sansInvisibles } from './invisibles.js';
import { formeUnique } from './mots.js';
import { longueursDesMarques } from './textes.js';

export class ParapheValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'TEXTE') return lireTexteEcrit(input);
    if (rule.$type === 'TerminalRule') return formeUnique(input);
    return super.runConverter(rule, formeUnique(input), cstNode);
  }
}

/**
 * @param ecrit a text with its marks, as in the file; its end mark may be missing, or be of another kind
 * @returns what it says: without marks, without the indentation of the file, in its normal form
 */
export function lireTexteEcrit(ecrit: string): string {
  const [debut, fin] = longueursDesMarques(ecrit);
  let contenu = ecrit.slice(debut, ecrit.length - fin);
  if (contenu.includes('\\')) contenu = contenu.replace(/\\([«»"”\\])/g, '$1');
  const alaLigne = /^[ \t\u00a0\u2000-\u200b\u202f\ufeff]*(?:\r\n?|\n)/.exec(contenu);
  return alaLigne ? normaliserTexte(contenu.slice(alaLigne[0].length), true) : normaliserTexte(contenu);
}

/**
 * @returns the words of a value, one plain space between them, without the comments that stand among them; undefined for a
 * value that was not written
 */
export function motsDe(noeud: AstNode | undefined): string | undefined {
  const cst = noeud?.$cstNode;
  if (!cst) return undefined;
  const texte = sansInvisibles(cst.text);
  if (!/\/[/*]/.test(texte)) return texte.replace(/[\s\u0085]+/g, ' ');
  return CstUtils.streamCst(cst)
    .filter((feuille) => 'tokenType' in feuille && !feuille.hidden)
    .map((feuille) => sansInvisibles(feuille.text))
    .join(' ')
    .replace(/(?<=')\s/g, '');
}
