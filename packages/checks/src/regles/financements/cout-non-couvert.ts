/** A cost that nobody pays. */
import { afficherMontant } from '@paraphe/model';
import { regle } from '../../regle.js';
import { contributionsVivantes, financeAilleurs, plansDesFiches, premierCout, resteOuvert } from './plans.js';

/** Source: usage observé dans les fiches réelles (« 3 millions d'euros HT », sans financeur). */
export const coutNonCouvert = regle({
  nom: 'financements/cout-non-couvert',
  severite: 'avertissement',
  messages: {
    personne: {
      fr: "{element} : le coût de {cout} n'est pris en charge par personne. Sans financeur, rien ne dit que l'action pourra se faire.",
      en: '{element}: nobody covers the cost of {cout}. Without a financer, nothing says that the action can be carried out.',
      aide: {
        fr: 'Ajoutez sous le coût une ligne par financeur (son nom, son montant, « (acquis) » ou « (demandé) »), ou la ligne « reste à mobiliser ».',
        en: 'Add a line for each financer under the cost (name, amount, "(acquis)" or "(demandé)"), or the line "reste à mobiliser".',
      },
    },
    refuse: {
      fr: "{element} : les financements prévus ont été refusés, et le coût de {cout} n'est plus pris en charge par personne.",
      en: '{element}: the funding planned was refused, and nobody covers the cost of {cout} any more.',
      aide: {
        fr: "Ajoutez d'autres financeurs, ou la ligne « reste à mobiliser » ; ou dites « statut abandonnée » si l'action s'arrête là.",
        en: 'Add other financers, or the line "reste à mobiliser"; or write "statut abandonnée" if the action stops there.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan, bilan } of plansDesFiches(contexte)) {
      if (!bilan?.depenses || etape.element.statut === 'abandonnee') continue;
      const quelquUn = contributionsVivantes(plan).length || plan.enveloppes?.length || plan.sources?.length;
      if (quelquUn || resteOuvert(plan) || financeAilleurs(etape)) continue;
      signaler(plan.contributions?.length ? 'refuse' : 'personne', {
        cible: premierCout(plan) ?? plan,
        propriete: 'montant',
        etape,
        valeurs: { cout: afficherMontant(bilan.cout) },
      });
    }
  },
});
