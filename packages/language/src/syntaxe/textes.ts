/** Texts and their marks: where a text ends, and what is wrong with its marks. */
import type { CustomPatternMatcherReturn } from 'chevrotain';
import { formeUnique, MOTS_RESERVES } from './mots.js';

/** What a text token carries when its end mark is missing, or when its marks are not those of the language. */
export type FauteDeTexte = { ouvert: true } | { ouvrant: string; fermant: string };

/** What a text may begin with: the marks of the language, then those that a paste brings, read so as to be told. */
export const OUVRANTS = '"«“„‟”″\'‘’‚‹<';

/**
 * Texts between marks of other kinds, on one line or inside one block, no longer than a page; the end mark of an apostrophe kind
 * is followed by no letter.
 */
const AUTRES: readonly RegExp[] = [
  /([„‟”″])[^\r\n]{0,2000}?([“”‟″"])(?![\p{L}\p{N}])/uy,
  /(''|['‘’‚])(?=\S)[^\r\n]{0,2000}?(''|['‘’])(?![\p{L}\p{N}])/uy,
  /(‹)[^\r\n]{0,2000}?(›)/y,
  /(<<)(?:(?!<<)[^{}]){0,5000}?(>>|»)/y,
];

/** Offsets of each « and of its », in the text that was last read. Inner ones pair first, so that a missing » shows where it lacks. */
let apparies: { texte: string; paires: Map<number, number> } = { texte: '', paires: new Map() };

function pairesDe(texte: string): Map<number, number> {
  if (apparies.texte === texte) return apparies.paires;
  const paires = new Map<number, number>();
  const pile: number[] = [];
  const marques = /\\[«»\\"]|[«»]/g;
  for (let lu = marques.exec(texte); lu; lu = marques.exec(texte)) {
    if (lu[0] === '«') pile.push(lu.index);
    else if (lu[0] === '»') {
      const ouvrant = pile.pop();
      if (ouvrant !== undefined) paires.set(ouvrant, lu.index);
    }
  }
  apparies = { texte, paires };
  return paires;
}

/** Matches a text: "…" or “…” on one line, « … » on as many as needed. A text without its end mark is closed where it reads best. */
export function lireTexte(texte: string, debut: number): CustomPatternMatcherReturn | null {
  const ouvrant = texte[debut];
  if (ouvrant === '«') {
    const fin = pairesDe(texte).get(debut);
    if (fin !== undefined) return [texte.slice(debut, fin + 1)] as CustomPatternMatcherReturn;
    return (
      lireMele(texte, debut, finDeLigne(texte, debut)) ??
      fautif(texte.slice(debut, finProbable(texte, debut)), { ouvert: true })
    );
  }
  if (ouvrant !== '"' && ouvrant !== '“') return lireAutre(texte, debut);
  const fermant = ouvrant === '"' ? '"' : '”';
  for (let i = debut + 1; i < texte.length; i++) {
    const signe = texte[i];
    if (signe === fermant) {
      const mele = peutEtreMele(texte, debut, i) ? lireMele(texte, debut, i) : undefined;
      return mele ?? ([texte.slice(debut, i + 1)] as CustomPatternMatcherReturn);
    }
    if (signe === '\n' || signe === '\r') break;
    if (signe === '\\' && texte[i + 1] !== '\n' && texte[i + 1] !== '\r') i++;
  }
  const fin = finDeLigne(texte, debut);
  return lireMele(texte, debut, fin) ?? fautif(texte.slice(debut, fin).trimEnd(), { ouvert: true });
}

/** `"A”, "B"` and `“A", “B”`: what was taken for the end of the first text begins, or ends, the second. */
function peutEtreMele(texte: string, debut: number, fin: number): boolean {
  if (texte[debut] === '“') return texte.lastIndexOf('“', fin) > debut;
  // Blanks, commas, parentheses: nearly all that follows a text.
  return texte.charCodeAt(fin + 1) > 0x2f && /[\p{L}\p{N}]/u.test(texte.charAt(fin + 1));
}

/** What follows the end of a text on its line: the list or the block goes on, or nothing does. */
const APRES_UN_TEXTE = /^\s*(?:[,(){}:=]|$)/;
/** By mark that begins a text: those that may end it by mistake. */
const FERMANTS: Record<string, string> = { '"': '”»“', '“': '"»', '«': '"”' };

/** @returns a text whose end mark, before `limite`, is not of the kind of its first one; undefined when there is none such */
function lireMele(texte: string, debut: number, limite: number): CustomPatternMatcherReturn | undefined {
  const ouvrant = texte.charAt(debut);
  const interieur = texte.slice(debut + 1, limite);
  const ouverts = { '"': 0, '“': 0, '«': 0 };
  for (const { 0: signe, index } of interieur.matchAll(/\\.|[«»“”"]/g)) {
    if (signe === '«') ouverts['«']++;
    else if (signe === '»' && ouverts['«'] > 0) ouverts['«']--;
    else if (signe === '”' && ouverts['“'] > 0) ouverts['“']--;
    else if (signe === '"' && ouverts['"'] > 0) ouverts['"']--;
    else if (FERMANTS[ouvrant]?.includes(signe) && APRES_UN_TEXTE.test(interieur.slice(index + 1)))
      return fautif(texte.slice(debut, debut + 2 + index), { ouvrant, fermant: signe });
    else if (signe === '“' || signe === '"') ouverts[signe]++;
  }
  return undefined;
}

function lireAutre(texte: string, debut: number): CustomPatternMatcherReturn | null {
  for (const motif of AUTRES) {
    motif.lastIndex = debut;
    const lu = motif.exec(texte);
    if (lu) return fautif(lu[0], { ouvrant: lu[1] as string, fermant: lu[2] as string });
  }
  return null;
}

function finDeLigne(texte: string, debut: number): number {
  const saut = /[\r\n]/g;
  saut.lastIndex = debut;
  return saut.exec(texte)?.index ?? texte.length;
}

function fautif(image: string, faute: FauteDeTexte): CustomPatternMatcherReturn {
  const lu = [image] as CustomPatternMatcherReturn;
  lu.payload = faute;
  return lu;
}

/** @returns how many characters the marks at both ends of a text take; 0 at its end when it is not closed */
export function longueursDesMarques(ecrit: string): [debut: number, fin: number] {
  const normal = MARQUES[ecrit.charAt(0)];
  if (normal && ecrit.length > 1 && ecrit.endsWith(normal)) return [1, 1];
  const debut = /^(?:<<|'')/.exec(ecrit)?.[0].length ?? 1;
  // Several lines were read up to where the contract goes on: nothing closes them.
  if (/[\r\n]/.test(ecrit) && debut === 1) return [debut, 0];
  return [debut, /(?:>>|''|[»›"“”‟″'‘’])$/.exec(ecrit.slice(debut))?.[0].length ?? 0];
}

/** The marks of the language. */
const MARQUES: Record<string, string> = { '"': '"', '“': '”', '«': '»' };

/** A line that goes on with the contract: a closing brace, or a reserved word and what may follow it. */
const REPRISE = /^[^\S\r\n]*(?:\}|([\p{L}\u2010\u2011-]+)[^\S\r\n]*(?:["«“{:]|\p{Lu}|\d|$))/u;

/** Where an unclosed « most likely ends: before the first line that goes on with the contract. */
function finProbable(texte: string, debut: number): number {
  let fin = texte.indexOf('\n', debut);
  while (fin >= 0 && fin < texte.length - 1) {
    const suivante = texte.indexOf('\n', fin + 1);
    const ligne = texte.slice(fin + 1, suivante < 0 ? undefined : suivante).trimEnd();
    const lu = REPRISE.exec(ligne);
    if (lu && (lu[1] === undefined || MOTS_RESERVES.has(formeUnique(lu[1]).toLowerCase()))) break;
    fin = suivante;
  }
  return fin < 0 ? texte.length : fin;
}
