/** What the actions of a contract say that they answer: besoins, orientations, axes, objectifs, here or in another plan. */
import type { Etape, Reponse } from '@paraphe/model';
import { parContexte } from '../../par-contexte.js';
import type { Contexte } from '../../regle.js';
import { numeroNet } from '../structure/numeros.js';

export type Sorte = Reponse['a'];

export interface Reponses {
  /** True when something in the contract answers one of that kind, whichever it is. */
  dites: Set<Sorte>;
  /** `besoins 3`: what some action answers, by itself or through the objectif, the axe or the contract that holds it. */
  donnees: Set<string>;
}

const AUCUNE: Reponses = { dites: new Set(), donnees: new Set() };

/**
 * @param plan identifier of the plan that is answered; this contract when absent
 * @returns the answers, without those of actions given up
 */
export function reponsesDe(contexte: Contexte, plan = contexte.plan?.identifiant ?? ''): Reponses {
  return parPlan(contexte).get(plan) ?? AUCUNE;
}

const parPlan = parContexte((contexte) => {
  const { etapes, plan } = contexte;
  const plans = new Map<string, Reponses>();
  const vivantes = elementsVivants(contexte);
  for (const etape of etapes) {
    for (const { a, numeros, de = plan?.identifiant ?? '' } of etape.element.repondA ?? []) {
      const reponses = plans.get(de) ?? { dites: new Set<Sorte>(), donnees: new Set<string>() };
      plans.set(de, reponses);
      reponses.dites.add(a);
      if (vivantes.has(etape)) for (const numero of numeros) reponses.donnees.add(cleDeReponse(a, numero));
    }
  }
  return plans;
});

export function cleDeReponse(sorte: Sorte, numero: string): string {
  return `${sorte} ${numeroNet(numero)}`;
}

/** The actions that are not given up, their sub-actions, and all that holds one of them. */
function elementsVivants({ etapes, fiches }: Contexte): ReadonlySet<Etape> {
  const vivantes = new Set<Etape>();
  for (const fiche of fiches) {
    if (fiche.element.statut === 'abandonnee' || fiche.element.cycle === 'abandon') continue;
    for (let etape: Etape | undefined = fiche; etape; etape = etape.parent) vivantes.add(etape);
  }
  for (const etape of etapes)
    if (etape.niveau === 'sous-action' && etape.parent && vivantes.has(etape.parent)) vivantes.add(etape);
  return vivantes;
}
