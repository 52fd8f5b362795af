/** How texts are compared: what a reader would call the same words. */
import { sansAccents } from '@paraphe/model';

/** ASCII, and the marks of French typography: all that a text holds, or nearly, once its accents are gone. */
const COURANT = /^[\0-\x7f\u00a0-\u00a9\u00ab-\u00b1\u00bb\u2010-\u2027\u202f\u20ac]*$/;

/** @returns the words alone, without accents, case, punctuation or marks of layout. */
export function motsSeuls(texte: string): string {
  const net = sansAccents(texte);
  if (/^(?:[a-z\d]+(?: [a-z\d]+)*)?$/.test(net)) return net;
  // A pattern over all of Unicode costs ten times more.
  if (COURANT.test(net)) return net.replace(/ *[^a-z\d ][^a-z\d]*| {2,}/g, ' ').trim();
  return net.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ESPACE = 0x20;

/** By code: the one letter or figure that `motsSeuls` keeps of a character, or nothing; -1 where it keeps two (`œ`). */
const LETTRES = Array.from({ length: 0x180 }, (_, code) => {
  const garde = motsSeuls(String.fromCharCode(code));
  return garde.length > 1 ? -1 : (garde.codePointAt(0) ?? 0);
});

/** @returns a number that texts of the same words share, and hardly any others: it spares comparing them word for word. */
export function empreinte(texte: string): number {
  let nombre = 0;
  for (let i = 0; i < texte.length; i++) {
    const code = texte.charCodeAt(i);
    const lettre = LETTRES[code] ?? (COURANT.test(texte.charAt(i)) ? 0 : -1);
    if (lettre < 0) return empreinteDesMots(motsSeuls(texte));
    if (lettre) nombre = (Math.imul(nombre, 31) + lettre) | 0;
  }
  return nombre;
}

function empreinteDesMots(mots: string): number {
  let nombre = 0;
  for (let i = 0; i < mots.length; i++) {
    const code = mots.charCodeAt(i);
    if (code !== ESPACE) nombre = (Math.imul(nombre, 31) + code) | 0;
  }
  return nombre;
}

/** @returns those whose key another one has too. */
export function quiSeRessemblent<T>(choses: readonly T[], cleDe: (chose: T) => string | number): T[] {
  const cles = choses.map(cleDe);
  const combien = new Map<string | number, number>();
  for (const cle of cles) combien.set(cle, (combien.get(cle) ?? 0) + 1);
  return combien.size === choses.length
    ? []
    : choses.filter((_, rang) => combien.get(cles[rang] as string) !== 1);
}
