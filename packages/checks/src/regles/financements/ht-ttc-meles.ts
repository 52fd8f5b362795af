/** Amounts before tax beside amounts with tax, in one plan. */
import { afficherMontant } from '@paraphe/model';
import { regle } from '../../regle.js';
import { plansDe, taxesEcrites } from './plans.js';

/** Source: usage observé dans les fiches réelles (montants HT repris comme TTC). */
export const htTtcMeles = regle({
  nom: 'financements/ht-ttc-meles',
  severite: 'avertissement',
  messages: {
    meles: {
      fr: "{element} : un montant TTC ({TTC}) à côté d'un montant HT ({HT}). Ils ne peuvent être ni additionnés, ni comparés.",
      en: '{element}: an amount with tax ({TTC}) beside an amount without ({HT}). They can be neither added nor compared.',
      aide: {
        fr: 'Écrivez tous les montants de la fiche en HT, ou tous en TTC.',
        en: 'Write all the amounts of the fiche in HT, or all in TTC.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan } of plansDe(contexte)) {
      const taxes = taxesEcrites(plan);
      const [premier, second] = [...taxes.values()];
      if (!premier || !second) continue;
      const valeurs: Record<string, string> = {};
      for (const [taxe, { montant }] of taxes) valeurs[taxe] = afficherMontant({ euros: montant.euros });
      signaler('meles', {
        cible: second.cible,
        propriete: second.propriete,
        etape,
        valeurs,
        liens: [
          {
            cible: premier.cible,
            propriete: premier.propriete,
            message: { fr: "L'autre montant", en: 'The other amount' },
          },
        ],
      });
    }
  },
});
