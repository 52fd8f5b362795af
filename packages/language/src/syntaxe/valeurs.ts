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
import { formeUnique } from './mots.js';

export class ParapheValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'TEXTE') return lireTexteEcrit(input);
    if (rule.$type === 'TerminalRule') return formeUnique(input);
    return super.runConverter(rule, formeUnique(input), cstNode);
  }
}

/**
 * @param ecrit a text with its marks, as in the file; its end mark may be missing
 * @returns what it says: without marks, without the indentation of the file, in its normal form
 */
export function lireTexteEcrit(ecrit: string): string {
  const ouvrant = ecrit.charAt(0);
  const fermant = ouvrant === '«' ? '»' : ouvrant === '“' ? '”' : '"';
  const ferme = ecrit.length > 1 && ecrit.endsWith(fermant);
  let contenu = ecrit.slice(1, ferme ? -1 : undefined);
  if (contenu.includes('\\')) contenu = contenu.replace(/\\([«»"”\\])/g, '$1');
  const alaLigne = /^[ \t\u00a0\u202f]*\r?\n/.exec(contenu);
  return alaLigne ? normaliserTexte(contenu.slice(alaLigne[0].length), true) : normaliserTexte(contenu);
}

/**
 * @returns the words of a value, one plain space between them, without the comments that stand among them; undefined for a
 * value that was not written
 */
export function motsDe(noeud: AstNode | undefined): string | undefined {
  const cst = noeud?.$cstNode;
  if (!cst) return undefined;
  const texte = cst.text;
  if (!/\/[/*]/.test(texte)) return texte.replace(/\s+/g, ' ');
  return CstUtils.streamCst(cst)
    .filter((feuille) => 'tokenType' in feuille && !feuille.hidden)
    .map((feuille) => feuille.text)
    .join(' ')
    .replace(/(?<=')\s/g, '');
}
