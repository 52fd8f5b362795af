/** SIREN and SIRET: their length and their key. */

/** La Poste: its SIRET are too many for the key; the sum of their digits is a multiple of 5 instead. */
const LA_POSTE = '356000000';

export type DefautSiren = 'longueur' | 'cle';

/** @param siren nine digits, spaces apart */
export function defautSiren(siren: string): DefautSiren | undefined {
  if (!/^\d{9}$/.test(siren)) return 'longueur';
  return luhn(siren) ? undefined : 'cle';
}

/** @param siret fourteen digits, spaces apart */
export function defautSiret(siret: string): DefautSiren | undefined {
  if (!/^\d{14}$/.test(siret)) return 'longueur';
  if (luhn(siret)) return undefined;
  return siret.startsWith(LA_POSTE) && somme([...siret].map(Number)) % 5 === 0 ? undefined : 'cle';
}

/** Luhn: every second digit from the right is doubled; the digits of the results add up to a multiple of 10. */
function luhn(chiffres: string): boolean {
  const doubles = [...chiffres].reverse().map((c, rang) => Number(c) * (rang % 2 ? 2 : 1));
  return /[1-9]/.test(chiffres) && somme(doubles.map((n) => (n > 9 ? n - 9 : n))) % 10 === 0;
}

function somme(nombres: number[]): number {
  return nombres.reduce((total, n) => total + n, 0);
}
