/** A contract that says where it goes, and nowhere where it starts from. */
import { regle } from '../../regle.js';
import { chaqueIndicateur } from './outils.js';

/**
 * Source: usage observé dans les fiches réelles (no baseline anywhere); norme IATI 2.03 (baseline). A process starts from
 * nothing: only the other indicators call for a starting point.
 */
export const referenceManquante = regle({
  nom: 'indicateurs/reference-manquante',
  severite: 'information',
  cede: ['indicateur/reference'],
  messages: {
    manquante: {
      fr: "{element} : des cibles sont chiffrées, mais aucun indicateur ne dit d'où l'on part. Sans point de départ, on ne saura pas si le chiffre atteint est un progrès.",
      en: '{element}: targets have figures, but no indicator says where one starts from. Without a starting point, nobody will know whether the figure reached is progress.',
      aide: {
        fr: 'Ajoutez la valeur connue aux principaux indicateurs de résultat, par exemple : { référence 12 en 2022 }',
        en: 'Add the known value to the main result indicators, for instance: { référence 12 en 2022 }',
      },
    },
  },
  verifier(contexte, signaler) {
    const racine = contexte.etapes[0];
    let chiffree = false;
    for (const { indicateur } of chaqueIndicateur(contexte)) {
      if (indicateur.reference) return;
      chiffree ||=
        indicateur.nature !== 'processus' && Boolean(indicateur.cibles?.some((c) => c.nombre !== undefined));
    }
    if (racine && chiffree) signaler('manquante', { cible: racine.element, etape: racine });
  },
});
