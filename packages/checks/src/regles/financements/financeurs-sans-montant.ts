/** A cost, financers, and no amount that says who pays what. */
import { afficherMontant } from '@paraphe/model';
import { regle } from '../../regle.js';
import {
  chiffree,
  contributionsVivantes,
  financeAilleurs,
  plansDesFiches,
  premierCout,
  resteOuvert,
} from './plans.js';

/** Source: usage observé dans les fiches réelles. */
export const financeursSansMontant = regle({
  nom: 'financements/financeurs-sans-montant',
  severite: 'information',
  messages: {
    sansMontant: {
      fr: '{element} : des financeurs sont nommés, sans montant. On ne sait pas si le coût de {cout} est couvert.',
      en: '{element}: financers are named, without an amount. Nobody can tell whether the cost of {cout} is covered.',
      aide: {
        fr: 'Écrivez un montant ou une part après le nom de chaque financeur (12 000 €, 30 %), ou la ligne « reste à mobiliser ».',
        en: 'Write an amount or a share after the name of each financer (12 000 €, 30 %), or the line "reste à mobiliser".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan, bilan } of plansDesFiches(contexte)) {
      if (!bilan?.depenses || etape.element.statut === 'abandonnee' || plan.enveloppes?.length) continue;
      const contributions = contributionsVivantes(plan);
      const nommes = contributions.length + (plan.sources?.length ?? 0);
      if (!nommes || contributions.some(chiffree) || resteOuvert(plan) || financeAilleurs(etape)) continue;
      signaler('sansMontant', {
        cible: premierCout(plan) ?? plan,
        propriete: 'montant',
        etape,
        valeurs: { cout: afficherMontant(bilan.cout) },
      });
    }
  },
});
