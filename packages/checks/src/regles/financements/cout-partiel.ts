/** A cost that the contributions do not reach. */
import { afficherMontant, euros } from '@paraphe/model';
import { regle } from '../../regle.js';
import { couvert, financeAilleurs, plansDesFiches, premierCout, resteOuvert } from './plans.js';

/** Source: IGAS, rapport 2024-074R, tome 1, [272] (visibilité financière, subvention qui ne couvre qu'une part). */
export const coutPartiel = regle({
  nom: 'financements/cout-partiel',
  severite: 'avertissement',
  messages: {
    partiel: {
      fr: '{element} : il manque {manque} pour couvrir le coût de {cout} ; les financements annoncés font {recu}.',
      en: '{element}: {manque} is missing to cover the cost of {cout}; the funding announced makes {recu}.',
      aide: {
        fr: 'Ajoutez qui paie la différence, ou la ligne « reste à mobiliser ».',
        en: 'Add who pays the difference, or the line "reste à mobiliser".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan, bilan } of plansDesFiches(contexte)) {
      if (!bilan || bilan.inconnu || couvert(bilan) || etape.element.statut === 'abandonnee') continue;
      const recu = bilan.argent + bilan.valorise;
      if (!recu || resteOuvert(plan) || financeAilleurs(etape)) continue;
      const { taxe } = bilan.cout;
      const afficher = (cents: number) => afficherMontant({ euros: euros(cents), ...(taxe && { taxe }) });
      signaler('partiel', {
        cible: premierCout(plan) ?? plan,
        propriete: 'montant',
        etape,
        valeurs: {
          manque: afficher(bilan.depenses - recu),
          cout: afficher(bilan.depenses),
          recu: afficher(recu),
        },
      });
    }
  },
});
