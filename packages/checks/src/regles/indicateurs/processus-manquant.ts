/** A fiche whose indicators tell what should change, never whether the action was carried out. */
import { regle } from '../../regle.js';
import { estAbandonnee, indicateursDe, proprieteIndicateurs, suiviEnMots } from './outils.js';

/** Source: norme IATI 2.03, which tells outputs (processus) from outcomes (résultat) and impacts. */
export const processusManquant = regle({
  nom: 'indicateurs/processus-manquant',
  severite: 'information',
  manque: 'indicateurs',
  surveille: ['action/indicateurs/processus'],
  messages: {
    manquant: {
      fr: "{element} : aucun indicateur de processus. Si le résultat n'est pas atteint, on ne saura pas si l'action a été menée comme prévu.",
      en: '{element}: no process indicator. If the result is not reached, nobody will know whether the action was carried out as planned.',
      aide: {
        fr: 'Ajoutez dans « indicateurs { … } » une ligne : processus "Ce qui sera fait"',
        en: 'Add a line in "indicateurs { … }": processus "What will be done"',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      const indicateurs = indicateursDe(element);
      const dit = indicateurs.some((i) => i.nature === 'processus' || i.nature === undefined);
      if (!indicateurs.length || dit || suiviEnMots(element) || estAbandonnee(element)) continue;
      signaler('manquant', { cible: element, propriete: proprieteIndicateurs(element), etape });
    }
  },
});
