/** A text as it is written: where its words, its lines and its blocks stand. All places are UTF-16 offsets. */
import type { URI } from '@paraphe/language';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarUtils } from 'langium';

export interface Ecrit {
  readonly uri: URI;
  readonly texte: string;
  readonly racine: AstNode;
}

/** A stretch of a text. */
export interface Place {
  readonly offset: number;
  readonly end: number;
}

const connus = new WeakMap<AstNode, Ecrit>();

/** @returns the text in which a node of the tree was written */
export function ecritDe(noeud: AstNode): Ecrit {
  const { uri, textDocument, parseResult } = AstUtils.getDocument(noeud);
  const racine = parseResult.value;
  const texte = textDocument.getText();
  let ecrit = connus.get(racine);
  // The same tree may have followed the changes of its text.
  if (ecrit?.texte !== texte) {
    ecrit = { uri, texte, racine };
    connus.set(racine, ecrit);
  }
  return ecrit;
}

/** @returns where a node stands; the head of the text for one that was never typed */
export function placeDe(noeud: AstNode): Place {
  return noeud.$cstNode ?? { offset: 0, end: 0 };
}

export function sourceDe(noeud: AstNode): string {
  return noeud.$cstNode?.text ?? '';
}

/** @returns where a property of a node was written */
export function motDe(noeud: AstNode, propriete: string, rang?: number): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang);
}

/** @returns where a word or a sign of the language stands in a node */
export function signeDe(noeud: AstNode, signe: string): CstNode | undefined {
  return GrammarUtils.findNodeForKeyword(noeud.$cstNode, signe);
}

/** @returns the innermost node of the tree at an offset */
export function noeudA({ racine }: Ecrit, offset: number): AstNode | undefined {
  return racine.$cstNode && CstUtils.findLeafNodeAtOffset(racine.$cstNode, offset)?.astNode;
}

/** @returns the spaces at the head of the line of an offset */
export function margeDe(texte: string, offset: number): string {
  const debut = texte.lastIndexOf('\n', offset - 1) + 1;
  return /^[^\S\n\r]*/.exec(texte.slice(debut, offset))?.[0] ?? '';
}

/** @returns true when nothing but spaces stands before an offset on its line */
export function estEnTete(texte: string, offset: number): boolean {
  return texte.slice(texte.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

const FIN_DE_LIGNE = /^(?:[^\S\r\n]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))?[^\S\r\n]*(?=\r?\n|$)/;

/** @returns the end of the line, after the comment that ends it, when no other word follows an offset on it */
export function finDeLigne(texte: string, offset: number): number | undefined {
  const lu = FIN_DE_LIGNE.exec(texte.slice(offset));
  return lu ? offset + lu[0].trimEnd().length : undefined;
}

/** @returns a node and those that hold it, the nearest first */
export function* ascendants(noeud: AstNode | undefined): Generator<AstNode> {
  for (let ici = noeud; ici; ici = ici.$container) yield ici;
}

/** @returns the elements of a list in the order of the text */
export function enOrdre<N extends AstNode>(noeuds: readonly N[]): N[] {
  return noeuds.filter((n) => n.$cstNode).sort((a, b) => placeDe(a).offset - placeDe(b).offset);
}
