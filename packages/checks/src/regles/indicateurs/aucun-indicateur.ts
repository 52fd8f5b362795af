/** A fiche that says nothing of how it will be followed. */
import type { Etape } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { estAbandonnee, indicateursDe, suiviEnMots } from './outils.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [186]. A follow-up told in words, in a rubrique of one's own, in a sub-action,
 * or held by the objectif or the axe above, is a follow-up.
 */
export const aucunIndicateur = regle({
  nom: 'indicateurs/aucun-indicateur',
  severite: 'avertissement',
  manque: 'indicateurs',
  surveille: ['action/indicateurs', 'action/indicateurs/processus', 'action/indicateurs/resultat'],
  messages: {
    aucun: {
      fr: "{element} : aucun indicateur. Au moment du bilan, rien ne dira si l'action a été menée, ni si elle a servi.",
      en: '{element}: no indicator. When the time comes to report, nothing will tell whether the action was done or was of use.',
      aide: {
        fr: 'Ajoutez : indicateurs { processus "Ce qui sera fait" résultat "Ce qui doit avoir changé" }. Si vous ne savez pas encore : indicateurs "À choisir avec les partenaires"',
        en: 'Add: indicateurs { processus "Ce qui sera fait" résultat "Ce qui doit avoir changé" }. If not known yet: indicateurs "À choisir avec les partenaires"',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const etape of contexte.fiches) {
      const { element } = etape;
      if (indicateursDe(element).length || suiviEnMots(element) || estAbandonnee(element)) continue;
      if (suiviAilleurs(etape, contexte)) continue;
      signaler('aucun', { cible: element, etape });
    }
  },
});

function suiviAilleurs(etape: Etape, { simplifier }: Contexte): boolean {
  if (etape.element.rubriques?.some((r) => /suivi|evaluation|indicateur/.test(simplifier(r.nom))))
    return true;
  for (let haut = etape.parent; haut && haut.niveau !== 'plan'; haut = haut.parent) {
    if (haut.element.indicateurs?.length || haut.element.modalitesSuivi?.trim()) return true;
  }
  return false;
}
