/** A sub-action without a budget beside others that have one. */
import type { Etape, SousAction } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aDesChiffres, ditQuelqueChose } from './plans.js';

/** Source: usage observé dans les fiches réelles (sous-actions sans budget). */
export const sousActionSansBudget = regle({
  nom: 'financements/sous-action-sans-budget',
  severite: 'information',
  messages: {
    sansBudget: {
      fr: "{element} : rien n'est dit de son financement, alors que la {voisine} a le sien. Le total de l'action est donc incomplet.",
      en: '{element}: nothing is said of its financing, although {voisine} has its own. The total of the action is thus not complete.',
      aide: {
        fr: 'Ajoutez « financements { coût … } », ou « financements sans budget dédié » si elle ne coûte rien de plus.',
        en: 'Add "financements { coût … }", or "financements sans budget dédié" if it costs nothing more.',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const fiche of fiches) {
      const { sousActions = [], financements } = fiche.element;
      if (financements && aDesChiffres(financements)) continue;
      const voisine = sousActions.find((s) => s.financements && aDesChiffres(s.financements));
      if (!voisine) continue;
      for (const element of sousActions) {
        if (element.statut === 'abandonnee' || ditQuelqueChose(element.financements)) continue;
        const etape: Etape<SousAction> = { niveau: 'sous-action', element, parent: fiche };
        signaler('sansBudget', {
          cible: element,
          etape,
          valeurs: { voisine: `sous-action ${voisine.numero}` },
        });
      }
    }
  },
});
