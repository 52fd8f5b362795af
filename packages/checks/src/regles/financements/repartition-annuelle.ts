/** Yearly amounts that do not make the cost. */
import { afficherMontant, type Cout, centimes, coutTotal, euros } from '@paraphe/model';
import { regle } from '../../regle.js';
import { plansDe } from './plans.js';

/** Source: usage observé dans les fiches réelles. */
export const repartitionAnnuelle = regle({
  nom: 'financements/repartition-annuelle',
  severite: 'erreur',
  messages: {
    differe: {
      fr: "{element} : les montants par année font {somme}, le coût est de {cout} ; il y a {ecart} d'écart.",
      en: '{element}: the amounts by year make {somme}, the cost is {cout}; they differ by {ecart}.',
      aide: {
        fr: "Corrigez le coût, ou le montant de l'une des années.",
        en: 'Correct the cost, or the amount of one of the years.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan } of plansDe(contexte)) {
      for (const cout of plan.couts ?? []) {
        const comparee = comparer(cout);
        if (!comparee || Math.abs(comparee.somme - comparee.cout) <= comparee.tolerance) continue;
        const taxe = cout.montant.taxe;
        const afficher = (cents: number) => afficherMontant({ euros: euros(cents), ...(taxe && { taxe }) });
        signaler('differe', {
          cible: cout,
          propriete: 'parAnnee',
          etape,
          valeurs: {
            somme: afficher(comparee.somme),
            cout: afficher(comparee.cout),
            ecart: afficher(Math.abs(comparee.somme - comparee.cout)),
          },
        });
      }
    }
  },
});

/** @returns cents: the sum of the years, the bound of the cost that it should reach, one euro a year for roundings. */
function comparer(cout: Cout): { somme: number; cout: number; tolerance: number } | undefined {
  const annees = cout.parAnnee ?? [];
  const taxe = cout.montant.taxe;
  if (!annees.length || annees.some(({ montant }) => montant.taxe && montant.taxe !== taxe)) return undefined;
  const somme = annees.reduce((total, { montant }) => total + centimes(montant), 0);
  const tolerance = annees.length * 100;
  if (cout.montantMax) {
    if (cout.parAn) return undefined;
    const bornes = [centimes(cout.montant), centimes(cout.montantMax)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return { somme, cout: Math.min(Math.max(somme, bornes[0]), bornes[1]), tolerance };
  }
  const total = coutTotal(cout);
  return total && { somme, cout: centimes(total), tolerance };
}
