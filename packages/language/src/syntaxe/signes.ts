/** Signs that a paste brings and that the language does not read: what to call them, since most look like another, or like nothing. */

interface Signe {
  signe: string;
  genre: 'guillemet' | 'tiret' | 'puce' | 'invisible';
  fr: string;
  en: string;
}

const SIGNES: readonly (readonly [signe: string, genre: Signe['genre'], fr: string, en: string])[] = [
  ['"', 'guillemet', 'guillemet droit', 'straight quotation mark'],
  ['„', 'guillemet', 'guillemet anglais bas', 'low quotation mark'],
  ['“', 'guillemet', 'guillemet anglais ouvrant', 'left quotation mark'],
  ['”', 'guillemet', 'guillemet anglais fermant', 'right quotation mark'],
  ['‟', 'guillemet', 'guillemet anglais retourné', 'reversed quotation mark'],
  ['″', 'guillemet', 'signe des secondes ou des pouces', 'double prime'],
  ['«', 'guillemet', 'guillemet français ouvrant', 'left French quotation mark'],
  ['‘', 'guillemet', 'guillemet simple ouvrant', 'left single quotation mark'],
  ['’', 'guillemet', 'apostrophe courbe', 'right single quotation mark'],
  ['‚', 'guillemet', 'guillemet simple bas', 'low single quotation mark'],
  ["''", 'guillemet', 'deux apostrophes droites', 'two straight apostrophes'],
  ["'", 'guillemet', 'apostrophe droite', 'straight apostrophe'],
  ['‹', 'guillemet', 'guillemet simple français ouvrant', 'left single French quotation mark'],
  ['›', 'guillemet', 'guillemet simple français fermant', 'right single French quotation mark'],
  ['<<', 'guillemet', 'deux signes « inférieur à »', 'two less-than signs'],
  ['>>', 'guillemet', 'deux signes « supérieur à »', 'two greater-than signs'],
  ['–', 'tiret', 'tiret moyen', 'en dash'],
  ['—', 'tiret', 'tiret long', 'em dash'],
  ['‒', 'tiret', 'tiret numérique', 'figure dash'],
  ['―', 'tiret', 'barre horizontale', 'horizontal bar'],
  ['−', 'tiret', 'signe moins', 'minus sign'],
  ['•', 'puce', 'puce', 'bullet'],
  ['◦', 'puce', 'puce creuse', 'white bullet'],
  ['▪', 'puce', 'puce carrée', 'square bullet'],
  ['·', 'puce', 'point médian', 'middle dot'],
  ['→', 'puce', 'flèche', 'arrow'],
  ['➢', 'puce', 'flèche', 'arrow'],
  ['\u202a', 'invisible', 'marque de sens de lecture', 'mark of direction'],
  ['\u202c', 'invisible', 'marque de sens de lecture', 'mark of direction'],
  ['\u202d', 'invisible', 'marque de sens de lecture', 'mark of direction'],
  ['\ufe0f', 'invisible', 'marque de variante', 'variation mark'],
  ['\ufffc', 'invisible', "place d'une image ou d'un objet", 'place of a picture or an object'],
  ['\ufffd', 'invisible', 'caractère perdu', 'lost character'],
];

/** Control characters, marks of format, signs of private fonts (the bullets of Word's Symbol font). */
const SANS_NOM = /^[\p{Cc}\p{Cf}\p{Co}\p{Zs}\p{Zl}\p{Zp}\p{Mn}]/u;

/** @returns the sign that a text begins with, and its names; undefined when it is an ordinary one */
export function nommer(texte: string): Signe | undefined {
  const connu = SIGNES.find(([signe]) => texte.startsWith(signe));
  if (connu) return { signe: connu[0], genre: connu[1], fr: connu[2], en: connu[3] };
  if (!SANS_NOM.test(texte)) return undefined;
  const code = `U+${(texte.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  return { signe: '', genre: 'invisible', fr: code, en: code };
}
