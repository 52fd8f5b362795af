/** A measure planned long after the contract, or a starting point found after its end. */
import { anneeDe, jours } from '@paraphe/model';
import { regle } from '../../regle.js';
import { chaqueIndicateur, court } from './outils.js';

/**
 * Source: usage observé dans les fiches réelles (« Questionnaire à N, N+2 et N+4 »). The year after the end is left for the
 * last report, and an impact may be measured later.
 */
export const mesureHorsPeriode = regle({
  nom: 'indicateurs/mesure-hors-periode',
  severite: 'information',
  messages: {
    mesure: {
      fr: "{element} : l'indicateur « {libelle} » doit être mesuré en N+{ecart}, soit en {annee}, bien après la fin du contrat ({periode}). Dites qui s'en chargera.",
      en: '{element}: the indicator "{libelle}" is to be measured in N+{ecart}, that is in {annee}, well after the end of the contract ({periode}). Say who will do it.',
      aide: {
        fr: 'Avancez la dernière mesure, ou nommez celui qui la fera dans les accolades : responsable …',
        en: 'Bring the last measure forward, or name who will take it in the braces: responsable …',
      },
    },
    reference: {
      fr: "{element} : le point de départ de l'indicateur « {libelle} » est daté d'après la fin du contrat ({quand}, contrat {periode}).",
      en: '{element}: the starting point of the indicator "{libelle}" is dated after the end of the contract ({quand}, contract {periode}).',
      aide: {
        fr: 'Corrigez la date qui suit « référence », ou écrivez « cible » si la valeur est à atteindre.',
        en: 'Correct the date that follows "référence", or write "cible" if the value is to be reached.',
      },
    },
  },
  verifier(contexte, signaler) {
    const periode = contexte.contrat?.periode;
    if (!periode?.debut || !periode.fin) return;
    const debut = anneeDe(periode.debut);
    const fin = anneeDe(periode.fin);
    const apres = jours(periode).fin;
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const ecart = Math.max(0, ...(indicateur.mesureEn ?? []));
      const prisEnCharge = indicateur.responsable !== undefined || indicateur.nature === 'impact';
      if (debut + ecart > fin + 1 && !prisEnCharge) {
        const valeurs = {
          libelle: court(indicateur.libelle),
          periode: periode.libelle,
          ecart,
          annee: debut + ecart,
        };
        signaler('mesure', { cible: indicateur, propriete: 'mesureEn', etape, valeurs });
      }
      const quand = indicateur.reference?.en;
      if (quand && jours(quand).debut >= apres) {
        const valeurs = {
          libelle: court(indicateur.libelle),
          periode: periode.libelle,
          quand: quand.libelle,
        };
        signaler('reference', { cible: indicateur, propriete: 'reference', etape, valeurs });
      }
    }
  },
});
