/** Money: decimal euros in the JSON, integer cents in every computation. */
import { ecrireNombre, lireNombre } from './nombre.js';

/** Tax mode: hors taxes, toutes taxes comprises. Absent when the text does not say. */
export type Taxe = 'HT' | 'TTC';

/** An amount of money. */
export interface Montant {
  /** Euros, with at most two decimals. */
  euros: number;
  taxe?: Taxe;
}

/** Above this, an amount is a typing error, not a budget (euros). */
export const MONTANT_MAX = 1_000_000_000_000;

/** How many zeros each unit stands for. */
const ZEROS: Record<string, number> = { '€': 0, 'k€': 3, 'M€': 6, 'Md€': 9 };

/** @returns the amount in integer cents. */
export function centimes(montant: Montant): number {
  return Math.round(montant.euros * 100);
}

/** @param valeur integer cents @returns the same in decimal euros. */
export function euros(valeur: number): number {
  return valeur / 100;
}

/**
 * Reads an amount as people write it: `18 000 €`, `18 000 euros`, `1 234,56 € TTC`, `10 k€`, `3 M€ HT`,
 * `3 millions d'euros`.
 * @returns undefined when the text is no amount, is finer than a cent (`18,000 €` is no French way to write thousands), or
 * passes MONTANT_MAX
 */
export function lireMontant(texte: string): Montant | undefined {
  const lu =
    /^([\d \u00a0\u2000-\u200a\u202f.,]+?)\s*(Md€|[kKM]€|€|euros?|millions?\s+d['’]\s*euros?|milliards?\s+d['’]\s*euros?)(?:\s*(HT|TTC))?$/i.exec(
      texte.trim(),
    );
  if (!lu) return undefined;
  const ecrit = lu[1] as string;
  const nombre = lireNombre(ecrit);
  const zeros = ZEROS[uniteCanonique(lu[2] as string)] as number;
  const decimales = /[.,](\d+)$/.exec(ecrit.trim())?.[1]?.length ?? 0;
  if (nombre === undefined || decimales > zeros + 2) return undefined;
  const valeur = Math.round(nombre * 10 ** zeros * 100) / 100;
  if (valeur > MONTANT_MAX) return undefined;
  const taxe = lu[3]?.toUpperCase() as Taxe | undefined;
  return taxe ? { euros: valeur, taxe } : { euros: valeur };
}

/** @returns `€`, `k€`, `M€` or `Md€` for any spelling of these units. */
export function uniteCanonique(unite: string): string {
  if (/^k/i.test(unite)) return 'k€';
  if (/^(md|milliard)/i.test(unite)) return 'Md€';
  if (/^m/i.test(unite)) return 'M€';
  return '€';
}

/** Writes an amount in Paraphe text: round millions as `2,5 M€`, anything else in full (`18 000 €`, `12,50 €`). */
export function ecrireMontant(montant: Montant): string {
  const taxe = montant.taxe ? ` ${montant.taxe}` : '';
  const cents = centimes(montant);
  if (cents >= 100_000_000 && cents % 10_000_000 === 0)
    return `${ecrireNombre(cents / 100_000_000)} M€${taxe}`;
  return `${ecrireNombre(montant.euros, cents % 100 === 0 ? 0 : 2)} €${taxe}`;
}

/** Writes an amount for people: thousands and unit held together by no-break spaces (`1 234,56 € HT`). */
export function afficherMontant(montant: Montant): string {
  const cents = centimes(montant);
  const nombre = ecrireNombre(montant.euros, cents % 100 === 0 ? 0 : 2, '\u202f');
  return `${nombre}\u00a0€${montant.taxe ? `\u00a0${montant.taxe}` : ''}`;
}
