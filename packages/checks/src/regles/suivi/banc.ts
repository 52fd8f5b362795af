/** Small suivis for the tests of this family. */
import type { Contrat, Montant, Releve, SuiviAction, Taxe } from '@paraphe/model';
import { contexteDeSuivi, verifier } from '../../moteur.js';
import type { Constat, Regle } from '../../regle.js';
import { periode } from '../calendrier/banc.js';

/** The day on which the tests read suivis: that of 2024 is over. */
export const JOUR_DU_BILAN = '2025-02-01';

/** @param numero of an action, or of a sub-action (`1.1.1.a`) @returns a block that says nothing but `reste` */
export function bloc(numero: string, reste: Partial<SuiviAction> = {}): SuiviAction {
  const niveau = /[a-z]$/.test(numero) ? 'sous-action' : 'action';
  return { element: { niveau, numero, de: 'essai' }, mesures: [], ...reste };
}

/** @returns a measure of the indicator of that label */
export function releve(libelle: string, nombre: number, reste: Partial<Releve> = {}): Releve {
  return { libelle, valeur: { nombre }, ...reste };
}

export function montant(euros: number, taxe?: Taxe): Montant {
  return taxe ? { euros, taxe } : { euros };
}

/** What differs from a suivi of 2024 read in February 2025. */
interface Circonstances {
  quand?: string;
  aujourdhui?: string;
}

/** @returns what one rule says of a suivi of that contract, in French. */
export function constatsDuSuivi(
  regle: Regle,
  contrat: Contrat,
  actions: SuiviAction[],
  { quand = '2024', aujourdhui = JOUR_DU_BILAN }: Circonstances = {},
): Constat[] {
  const suivi = { periode: periode(quand), contrat: contrat.identifiant, actions };
  return verifier(contexteDeSuivi({ suivi, plan: contrat }, aujourdhui), [regle], 'fr');
}
