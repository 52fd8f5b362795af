/** The words of an open text, cut once per version: braces paired, blocks found, nothing parsed. */
import type { ServicesParaphe } from '@paraphe/language';
import type { TextDocument } from 'vscode-languageserver-textdocument';

type Lecteur = ServicesParaphe['paraphe']['parser']['Lexer'];
export type Token = ReturnType<Lecteur['tokenize']>['tokens'][number];

export interface Lecture {
  texte: string;
  tokens: readonly Token[];
  commentaires: readonly Token[];
  /** By rank of a brace: the rank of the one that it pairs with; -1 when it has none. */
  paires: Int32Array;
}

const lues = new WeakMap<TextDocument, Lecture & { version: number }>();

/** @returns the words of the present version of a text */
export function lire(document: TextDocument, services: ServicesParaphe): Lecture {
  const connue = lues.get(document);
  if (connue?.version === document.version) return connue;
  const texte = document.getText();
  const { tokens, hidden } = services.paraphe.parser.Lexer.tokenize(texte);
  const lecture = { version: document.version, texte, tokens, commentaires: hidden, paires: parer(tokens) };
  lues.set(document, lecture);
  return lecture;
}

function parer(tokens: readonly Token[]): Int32Array {
  const paires = new Int32Array(tokens.length).fill(-1);
  const pile: number[] = [];
  for (let rang = 0; rang < tokens.length; rang += 1) {
    const { image } = tokens[rang] as Token;
    if (image === '{') pile.push(rang);
    else if (image === '}') {
      const ouvrant = pile.pop();
      if (ouvrant === undefined) continue;
      paires[ouvrant] = rang;
      paires[rang] = ouvrant;
    }
  }
  return paires;
}

/** @returns the offset after the last character of a token */
export function finDe(token: Token): number {
  return token.startOffset + token.image.length;
}

/** @returns the rank of the first token that ends after an offset; the number of tokens when there is none */
export function rangA(tokens: readonly Token[], offset: number): number {
  let bas = 0;
  let haut = tokens.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if (finDe(tokens[milieu] as Token) <= offset) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}

/** @returns true when a text lacks its end mark: it then goes on to the end of its line, or of what looks like prose */
export function estOuvert(token: Token): boolean {
  return (token.payload as { ouvert?: true } | undefined)?.ouvert === true;
}

/** @returns the words between quotation marks */
export function contenu(image: string): string {
  return image.slice(1, /["»”]$/.test(image) ? -1 : undefined).trim();
}
