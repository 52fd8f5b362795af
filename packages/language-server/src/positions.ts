/** Between the offsets of the tree (UTF-16 units of a text) and the protocol's lines and columns. */
import type { AstNode, CstNode } from 'langium';
import { CstUtils } from 'langium';
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Vue } from './bureau.js';

export function plageDe(vue: Pick<Vue, 'texte'>, debut: number, fin: number): Range {
  return { start: vue.texte.positionAt(debut), end: vue.texte.positionAt(fin) };
}

/** @returns the place of a node of the tree of this very text */
export function plageCst(vue: Pick<Vue, 'texte'>, cst: Pick<CstNode, 'offset' | 'end'>): Range {
  return plageDe(vue, cst.offset, cst.end);
}

export function offsetDe(vue: Pick<Vue, 'texte'>, position: Position): number {
  return vue.texte.offsetAt(position);
}

/**
 * @returns the word or sign at an offset: the one that holds it, or the one that ends there (the cursor after a word is on it)
 */
export function feuilleA(vue: Vue, offset: number): CstNode | undefined {
  const racine = vue.analyse.document.parseResult.value.$cstNode;
  if (!racine) return undefined;
  const ici = CstUtils.findLeafNodeAtOffset(racine, offset);
  if (ici && !ici.hidden) return ici;
  const avant = offset > 0 ? CstUtils.findLeafNodeAtOffset(racine, offset - 1) : undefined;
  return avant && !avant.hidden ? avant : undefined;
}

/** @returns a node of the tree that is of a kind, starting with the one at an offset and going up */
export function ancetre<T extends AstNode>(
  noeud: AstNode | undefined,
  est: (noeud: unknown) => noeud is T,
): T | undefined {
  for (let ici = noeud; ici; ici = ici.$container) if (est(ici)) return ici;
  return undefined;
}
