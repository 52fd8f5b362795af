/** Amounts, sums and what covers them, in words. */
import { bilanDe, couvert } from '@paraphe/checks';
import {
  afficherMontant,
  coutTotal,
  type Financements,
  montantContribution,
  type ParTaxe,
} from '@paraphe/model';
import { dire } from './dire.js';

/** @returns « 18 000 € TTC », or each tax mode after the other: HT and TTC are never added */
export function afficherSomme(somme: ParTaxe | undefined): string | undefined {
  if (!somme) return undefined;
  const montants = (['TTC', 'HT', 'nonPrecise'] as const).flatMap((taxe) => {
    const euros = somme[taxe];
    if (euros === undefined) return [];
    return [afficherMontant(taxe === 'nonPrecise' ? { euros } : { euros, taxe })];
  });
  return montants.length ? montants.join(' + ') : undefined;
}

/** @returns the whole cost of a plan, in words; undefined when no amount of it adds up */
export function coutEnMots(plan: Financements | undefined): string | undefined {
  if (!plan) return undefined;
  return afficherSomme(plan.totaux?.cout);
}

/** @returns how far the cost is paid for; undefined when there is none to compare with */
export function couverture(plan: Financements | undefined): string | undefined {
  const bilan = plan && bilanDe(plan);
  if (!bilan?.depenses) return undefined;
  const recu = bilan.argent + bilan.valorise;
  if (couvert(bilan)) return dire('couvert à 100 %', '100% covered');
  if (!recu) return bilan.inconnu ? undefined : dire('pas encore couvert', 'not covered yet');
  // Never « 100 % » of what lacks something.
  const part = Math.min(99, Math.floor((recu / bilan.depenses) * 100));
  return bilan.inconnu
    ? dire(`couvert à ${part} % au moins`, `at least ${part}% covered`)
    : dire(`couvert à ${part} %`, `${part}% covered`);
}

/** @returns true when the plan has several amounts that make a sum */
export function aPlusieursCouts({ couts = [] }: Financements): boolean {
  return couts.filter((cout) => !cout.dont && coutTotal(cout)).length > 1;
}

/** @param rang of a contribution in its plan @returns what it brings, in words; undefined where that is not said */
export function apport(plan: Financements, rang: number): string | undefined {
  const contribution = plan.contributions?.[rang];
  const montant = contribution && montantContribution(contribution, plan);
  return montant && afficherMontant(montant);
}
