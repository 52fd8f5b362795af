/** Characters that have no drawing (soft hyphens, zero-width spaces): a paste brings them, nobody sees them, none means anything. */
import type { IToken } from 'chevrotain';
import type { LexerResult } from 'langium';

/** Soft hyphen, zero-width space, joiners, marks of direction, word joiner, byte order mark. */
const INVISIBLES = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const TOUS_INVISIBLES = new RegExp(INVISIBLES, 'g');

export function contientInvisibles(texte: string): boolean {
  return INVISIBLES.test(texte);
}

export function sansInvisibles(texte: string): string {
  return texte.replace(TOUS_INVISIBLES, '');
}

/** @returns the text without the blanks at its end, be they seen or not. */
export function sansBlancsFinaux(texte: string): string {
  return texte.replace(/[\s\u0085\u00ad\u200b-\u200f\u2060]+$/, '');
}

/**
 * Moves what was read of a text without its invisible characters to where it stands in the text itself, where words have all
 * their characters.
 * @param lu tokens and faults of `sansInvisibles(texte)`
 */
export function replacer(lu: LexerResult, texte: string): void {
  const invisibles = [...texte.matchAll(TOUS_INVISIBLES)].map(({ index }) => index);
  /** Where a character stands: as much further as there are invisible ones before it. */
  const place = (offset: number): number => {
    let bas = 0;
    let haut = invisibles.length;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((invisibles[milieu] as number) - milieu <= offset) bas = milieu + 1;
      else haut = milieu;
    }
    return offset + bas;
  };
  const debuts = [0, ...[...texte.matchAll(/\r\n?|\n/g)].map(({ 0: saut, index }) => index + saut.length)];
  /** Columns count from 1, and so do lines. */
  const colonne = (offset: number, ligne: number): number => offset - (debuts[ligne - 1] as number) + 1;

  const deplacer = (token: IToken): void => {
    const fin = place(token.endOffset as number);
    token.startOffset = place(token.startOffset);
    token.endOffset = fin;
    token.startColumn = colonne(token.startOffset, token.startLine as number);
    token.endColumn = colonne(fin, token.endLine as number);
    token.image = texte.slice(token.startOffset, fin + 1);
  };
  for (const token of lu.tokens) deplacer(token);
  for (const token of lu.hidden) deplacer(token);
  for (const erreur of lu.errors) {
    const fin = place(erreur.offset + erreur.length - 1) + 1;
    erreur.offset = place(erreur.offset);
    erreur.length = fin - erreur.offset;
    erreur.column = colonne(erreur.offset, erreur.line as number);
  }
}
