/** A fiche that says nothing of its financing. */
import type { Etape, Rubriques } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aDesChiffres, ditQuelqueChose } from './plans.js';

/** Source: usage observé dans les fiches réelles (chaque modèle de fiche lu a une rubrique de financement). */
export const planManquant = regle({
  nom: 'financements/plan-manquant',
  severite: 'avertissement',
  manque: 'financements',
  surveille: ['action/financements'],
  messages: {
    manquant: {
      fr: "{element} : rien n'est dit du financement. Un partenaire ne peut savoir ni ce que l'action coûte, ni qui la paie.",
      en: '{element}: nothing is said of its financing. A partner can tell neither what the action costs nor who pays.',
      aide: {
        fr: "Ajoutez « financements { coût … } » et qui paie ; ou, si c'est le cas, « financements sans budget dédié » ou « financements à définir ».",
        en: 'Add "financements { coût … }" and who pays; or, if such is the case, "financements sans budget dédié" or "financements à définir".',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      if (element.statut === 'abandonnee' || ditQuelqueChose(element.financements) || auDessus(etape))
        continue;
      if (couvertParSousActions(element.sousActions ?? [])) continue;
      signaler('manquant', { cible: element, etape });
    }
  },
});

/** All sub-actions have their plan; or some have figures, and `sous-action-sans-budget` speaks of the others. */
function couvertParSousActions(sousActions: Rubriques[]): boolean {
  if (!sousActions.length) return false;
  return (
    sousActions.every((s) => ditQuelqueChose(s.financements)) ||
    sousActions.some((s) => s.financements && aDesChiffres(s.financements))
  );
}

/** A plan of the objectif, the axe or the contract holds for its fiches. */
function auDessus(etape: Etape): boolean {
  for (let e = etape.parent; e; e = e.parent) if (ditQuelqueChose(e.element.financements)) return true;
  return false;
}
