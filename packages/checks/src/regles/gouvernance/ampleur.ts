/** How large a contract must be before it is told what the whole of it lacks. */
import { veilleDe } from '../../modeles/manques.js';
import type { Contexte } from '../../regle.js';

/** Below this many fiches, a contract is a draft or an example. */
export const PEU_DE_FICHES = 3;

/** From this many fiches on, a contract is too large to be run and reported on by nobody in particular. */
export const BEAUCOUP_DE_FICHES = 10;

/**
 * @param seuil number of fiches from which the rule speaks by itself
 * @param surveille demands of modèles that the rule watches for: where a modèle makes one, the size does not count
 */
export function assezDeFiches(
  { fiches, modeles }: Contexte,
  seuil: number,
  surveille: readonly string[] = [],
): boolean {
  if (fiches.length >= seuil) return true;
  return modeles?.demandes.some((demande) => surveille.includes(veilleDe(demande))) ?? false;
}
