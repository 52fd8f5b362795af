/** A fiche whose indicators tell what was done, never what it changed. */
import { regle } from '../../regle.js';
import { indicateursDe, proprieteIndicateurs, suiviEnMots } from './outils.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [186] et recommandation n° 1. Silent where the follow-up is also told in words:
 * these may hold the result.
 */
export const resultatManquant = regle({
  nom: 'indicateurs/resultat-manquant',
  severite: 'avertissement',
  manque: 'indicateurs',
  surveille: ['action/indicateurs/resultat'],
  messages: {
    manquant: {
      fr: "{element} : aucun indicateur de résultat. On saura ce qui a été fait, pas ce que l'action a changé.",
      en: '{element}: no result indicator. What was done will be known, not what the action changed.',
      aide: {
        fr: 'Ajoutez dans « indicateurs { … } » une ligne : résultat "Ce qui doit avoir changé"',
        en: 'Add a line in "indicateurs { … }": résultat "What should have changed"',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      const indicateurs = indicateursDe(element);
      const dit = indicateurs.some(
        (i) => i.nature === 'resultat' || i.nature === 'impact' || i.nature === undefined,
      );
      if (!indicateurs.length || dit || suiviEnMots(element)) continue;
      signaler('manquant', { cible: element, propriete: proprieteIndicateurs(element), etape });
    }
  },
});
