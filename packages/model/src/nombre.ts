/** Numbers as written in France: reading and writing. */

/** The spaces met between thousands: plain, no-break, thin and others of Word. */
const ESPACES = /[ \u00a0\u2000-\u200a\u202f]/g;

/** Digits, alone or in groups of three; a comma, or a dot, before the decimals. */
const ECRITURE = /^-?(?:\d+|\d{1,3}(?:[ \u00a0\u2000-\u200a\u202f]\d{3})+)(?:[.,]\d+)?$/;

/** `18.000`: eighteen to some, eighteen thousand to others. */
const POINT_DES_MILLIERS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number written in French (`18 000`, `1 234,56`, `0.5`).
 * @returns the number, or undefined when the text is not one, could be two (`18.000`) or does not fit in 15 digits
 */
export function lireNombre(texte: string): number | undefined {
  const ecrit = texte.trim();
  if (!ECRITURE.test(ecrit) || POINT_DES_MILLIERS.test(ecrit)) return undefined;
  const net = ecrit.replace(ESPACES, '').replace(',', '.');
  if (net.replace(/[-.]/g, '').replace(/^0+/, '').length > 15) return undefined;
  return Number(net);
}

/**
 * Writes a number in French, thousands apart, comma before the decimals.
 * @param decimales fixed number of decimals; by default as many as the number has
 * @param espace what stands between thousands; a plain space in Paraphe text, a narrow no-break space for people
 * @returns the number in words that `lireNombre` reads back, up to 15 digits
 */
export function ecrireNombre(nombre: number, decimales?: number, espace = ' '): string {
  const brut = decimales === undefined ? sansExposant(String(nombre)) : nombre.toFixed(decimales);
  const [entier = '0', fraction] = brut.replace('-', '').split('.');
  const groupes = entier.length > 3 ? entier.replace(/\B(?=(\d{3})+$)/g, espace) : entier;
  return (/^-.*[1-9]/.test(brut) ? '-' : '') + groupes + (fraction ? `,${fraction}` : '');
}

/** @returns a number that JavaScript writes `1.23e-7`, digit by digit: `0.000000123`. */
function sansExposant(brut: string): string {
  const [, signe, entier, fraction = '', exposant] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(brut) ?? [];
  if (exposant === undefined) return brut;
  const chiffres = `${entier}${fraction}`;
  const rang = Number(exposant) + 1;
  return rang <= 0 ? `${signe}0.${'0'.repeat(-rang)}${chiffres}` : `${signe}${chiffres.padEnd(rang, '0')}`;
}
