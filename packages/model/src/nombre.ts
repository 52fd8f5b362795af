/** Numbers as written in France: reading and writing. */

/** The three spaces met between thousands: plain, no-break, narrow no-break. */
const ESPACES = /[ \u00a0\u202f]/g;

/**
 * Reads a number written in French (`18 000`, `1 234,56`, `0.5`).
 * @returns the number, or undefined when the text is not one or does not fit in 15 digits.
 */
export function lireNombre(texte: string): number | undefined {
  const net = texte.trim().replace(ESPACES, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(net)) return undefined;
  if (net.replace(/[-.]/g, '').replace(/^0+/, '').length > 15) return undefined;
  return Number(net);
}

/**
 * Writes a number in French, thousands apart, comma before the decimals.
 * @param decimales fixed number of decimals; by default as many as the number has
 * @param espace what stands between thousands; a plain space in Paraphe text, a narrow no-break space for people
 */
export function ecrireNombre(nombre: number, decimales?: number, espace = ' '): string {
  const brut = decimales === undefined ? nombreSansExposant(nombre) : nombre.toFixed(decimales);
  const [entier = '0', fraction] = brut.replace('-', '').split('.');
  const groupes = entier.length > 3 ? entier.replace(/\B(?=(\d{3})+$)/g, espace) : entier;
  return (brut.startsWith('-') ? '-' : '') + groupes + (fraction ? `,${fraction}` : '');
}

function nombreSansExposant(nombre: number): string {
  const brut = String(nombre);
  return brut.includes('e') ? nombre.toFixed(12).replace(/\.?0+$/, '') : brut;
}
