/** More money spent than the action was to cost, or than it was given. */
import {
  type Action,
  afficherMontant,
  centimes,
  coutDuPlan,
  type Financements,
  type Montant,
  montantContribution,
  type SousAction,
} from '@paraphe/model';
import { regle } from '../../regle.js';
import { contributionsVivantes, ditQuelqueChose, resteOuvert } from '../financements/plans.js';
import { lireSuivi } from './suivis.js';

/**
 * Source: none but arithmetic. What is planned is the cost of the fiche and of its sub-actions; where no cost is written, the
 * contributions. Speaks only where all of it can be added up, in one tax mode that is also that of the money spent.
 */
export const depenseExcessive = regle({
  nom: 'suivi/depense-excessive',
  severite: 'avertissement',
  messages: {
    cout: {
      fr: '{element} : {depense} dépensés, pour un coût prévu de {prevu}. Un financeur demandera pourquoi.',
      en: '{element}: {depense} spent, for a planned cost of {prevu}. A funder will ask why.',
      aide: {
        fr: "Vérifiez le montant : c'est le total dépensé depuis le début. S'il est juste, un avenant peut relever le coût : modifie {element} { financements { coût … } }",
        en: 'Check the amount: it is all that was spent from the start. If it is right, an avenant may raise the cost: modifie {element} { financements { coût … } }',
      },
    },
    contributions: {
      fr: '{element} : {depense} dépensés, pour {prevu} de financements. Rien ne dit qui paie le reste.',
      en: '{element}: {depense} spent, for {prevu} of funding. Nothing says who pays the rest.',
      aide: {
        fr: "Vérifiez le montant : c'est le total dépensé depuis le début. S'il est juste, complétez les financements de la fiche, par un avenant.",
        en: 'Check the amount: it is all that was spent from the start. If it is right, complete the funding of the fiche, by an avenant.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { bloc, etape } of lireSuivi(contexte)?.rapports ?? []) {
      const { depense } = bloc;
      const prevu = depense && prevuPour(etape.element);
      if (!depense || !prevu || !depasse(depense, prevu.montant)) continue;
      signaler(prevu.sorte, {
        cible: bloc,
        propriete: 'depense',
        etape,
        valeurs: { depense: afficherMontant(depense), prevu: afficherMontant(prevu.montant) },
        liens: prevu.plans.map((plan) => ({ cible: plan, message: PREVU })),
      });
    }
  },
});

const PREVU = { fr: 'Financements prévus', en: 'Planned funding' };

/** What a writer rounds: one euro, in cents. */
const TOLERANCE = 100;

/** An amount without a tax mode may be either: what is over in both readings is over. */
function depasse(depense: Montant, prevu: Montant): boolean {
  const comparables =
    depense.taxe === prevu.taxe ||
    (depense.taxe === undefined && prevu.taxe === 'TTC') ||
    (depense.taxe === 'HT' && prevu.taxe === undefined);
  return comparables && centimes(depense) > centimes(prevu) + TOLERANCE;
}

interface Prevu {
  sorte: 'cout' | 'contributions';
  montant: Montant;
  plans: Financements[];
}

/** @returns undefined where something of it cannot be added up, or is said to be left out. */
function prevuPour(element: Action | SousAction): Prevu | undefined {
  const { sousActions = [] } = element as Action;
  const plans = [element, ...sousActions].map((e) => e.financements).filter(ditQuelqueChose);
  if (!plans.length || plans.some(({ hors, nonChiffre }) => hors?.length || nonChiffre?.length)) {
    return undefined;
  }
  const sansCout = !plans.some(({ couts }) => couts?.length);
  const montant = sommer(plans.map(sansCout ? apporte : coutDuPlan));
  return montant && { sorte: sansCout ? 'contributions' : 'cout', montant, plans };
}

/** @returns all that a plan brings, or undefined when a part of it has no figure or is still to come. */
function apporte(plan: Financements): Montant | undefined {
  if (resteOuvert(plan) || plan.sources?.length) return undefined;
  return sommer([
    ...contributionsVivantes(plan).map((contribution) => montantContribution(contribution, plan)),
    ...(plan.enveloppes ?? []).map(({ montant }) => montant),
  ]);
}

/** @returns undefined when one is missing, or when tax modes differ. */
function sommer(montants: readonly (Montant | undefined)[]): Montant | undefined {
  let somme: Montant | undefined;
  for (const montant of montants) {
    if (!montant || (somme && somme.taxe !== montant.taxe)) return undefined;
    somme = { ...montant, euros: (centimes(montant) + (somme ? centimes(somme) : 0)) / 100 };
  }
  return somme;
}
