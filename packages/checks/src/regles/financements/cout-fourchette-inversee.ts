/** A range of costs whose upper end is below its lower end. */
import { afficherMontant, centimes } from '@paraphe/model';
import { regle } from '../../regle.js';
import { plansDe } from './plans.js';

/** Source: usage observé dans les fiches réelles (« 100 000 € à 200 000 € »). */
export const coutFourchetteInversee = regle({
  nom: 'financements/cout-fourchette-inversee',
  severite: 'erreur',
  messages: {
    inversee: {
      fr: '{element} : la fourchette va de {bas} à {haut}, le second montant est plus petit que le premier.',
      en: '{element}: the range goes from {bas} to {haut}, the second amount is smaller than the first.',
      aide: {
        fr: 'Échangez les deux montants, ou corrigez celui qui est faux.',
        en: 'Swap the two amounts, or correct the wrong one.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan } of plansDe(contexte)) {
      for (const cout of plan.couts ?? []) {
        const { montant, montantMax } = cout;
        if (!montantMax || centimes(montantMax) >= centimes(montant)) continue;
        if (montant.taxe && montantMax.taxe && montant.taxe !== montantMax.taxe) continue;
        const valeurs = { bas: afficherMontant(montant), haut: afficherMontant(montantMax) };
        signaler('inversee', { cible: cout, propriete: 'montantMax', etape, valeurs });
      }
    }
  },
});
