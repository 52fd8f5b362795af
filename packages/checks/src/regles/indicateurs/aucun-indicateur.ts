/** A fiche that says nothing of how it will be followed. */
import type { Etape } from '@paraphe/model';
import { regle } from '../../regle.js';
import { estAbandonnee, indicateursDe, net, suiviEnMots } from './outils.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [186]. A follow-up told in words, in a rubrique of one's own, in a sub-action,
 * or held by the objectif or the axe above, is a follow-up.
 */
export const aucunIndicateur = regle({
  nom: 'indicateurs/aucun-indicateur',
  severite: 'avertissement',
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
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      if (indicateursDe(element).length || suiviEnMots(element) || estAbandonnee(element)) continue;
      if (suiviAilleurs(etape)) continue;
      signaler('aucun', { cible: element, etape });
    }
  },
});

function suiviAilleurs(etape: Etape): boolean {
  if (etape.element.rubriques?.some((r) => /suivi|evaluation|indicateur/.test(net(r.nom)))) return true;
  for (let haut = etape.parent; haut && haut.niveau !== 'plan'; haut = haut.parent) {
    if (haut.element.indicateurs?.length || haut.element.modalitesSuivi?.trim()) return true;
  }
  return false;
}
