/** Contributions that bring more than the action costs. */
import { afficherMontant, euros } from '@paraphe/model';
import { regle } from '../../regle.js';
import { plansDe, premierCout } from './plans.js';

/** Source: usage observé dans les fiches réelles. */
export const sommeDifferente = regle({
  nom: 'financements/somme-differente',
  severite: 'avertissement',
  messages: {
    exces: {
      fr: '{element} : les financements font {recu}, soit {exces} de plus que le coût de {cout}. Le coût est incomplet, ou un montant est compté deux fois.',
      en: '{element}: the funding makes {recu}, {exces} more than the cost of {cout}. The cost is not complete, or an amount is counted twice.',
      aide: {
        fr: "Corrigez le coût ou les montants ; pour un financement que vous n'attendez plus, écrivez « (refusé) ».",
        en: 'Correct the cost or the amounts; for funding that is no longer expected, write "(refusé)".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan, bilan } of plansDe(contexte)) {
      if (!bilan || bilan.argent <= bilan.depenses + bilan.tolerance) continue;
      const coutIncomplet = plan.hors?.length || plan.nonChiffre?.length;
      if (coutIncomplet || sommeDesParts(plan.contributions) > 100) continue;
      const { taxe } = bilan.cout;
      const afficher = (cents: number) => afficherMontant({ euros: euros(cents), ...(taxe && { taxe }) });
      signaler('exces', {
        cible: premierCout(plan) ?? plan,
        propriete: 'montant',
        etape,
        valeurs: {
          recu: afficher(bilan.argent),
          exces: afficher(bilan.argent - bilan.depenses),
          cout: afficher(bilan.depenses),
        },
      });
    }
  },
});

/** When shares alone pass 100 %, `part-excessive` says so. */
function sommeDesParts(contributions: { part?: number }[] = []): number {
  return contributions.reduce((somme, { part = 0 }) => somme + part, 0);
}
