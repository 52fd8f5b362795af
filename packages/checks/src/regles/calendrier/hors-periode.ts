/** A date that no day of the contract covers. */
import { jours } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours, horsDe, moments } from './moments.js';

/** Source: usage observé dans les fiches réelles. */
export const horsPeriode = regle({
  nom: 'calendrier/hors-periode',
  severite: 'avertissement',
  messages: {
    avant: {
      fr: '{element} : « {quand} » est avant le début du contrat ({contrat}). Est-ce une faute de frappe, ou une action déjà faite ?',
      en: '{element}: "{quand}" is before the contract starts ({contrat}). Is it a typing error, or an action already done?',
      aide: {
        fr: "Corrigez la date ou, si l'étape a bien eu lieu, écrivez « (réalisée) » à la fin de sa ligne.",
        en: 'Correct the date or, if the step did take place, write "(réalisée)" at the end of its line.',
      },
    },
    apres: {
      fr: '{element} : « {quand} » est après la fin du contrat ({contrat}). Le contrat ne peut pas engager ses signataires au-delà.',
      en: '{element}: "{quand}" is after the contract ends ({contrat}). The contract cannot commit those who sign it beyond.',
      aide: {
        fr: 'Corrigez la date, ou la ligne « période » au début du contrat.',
        en: 'Correct the date, or the line "période" at the head of the contract.',
      },
    },
  },
  verifier({ contrat, etapes }, signaler) {
    if (!contrat?.periode) return;
    const { libelle } = contrat.periode;
    const cadre = jours(contrat.periode);
    if (aRebours(cadre)) return;
    for (const etape of etapes) {
      for (const { periode, jours: couvre, cible, propriete, entree } of moments(etape)) {
        if (aRebours(couvre) || !horsDe(couvre, cadre)) continue;
        const avant = couvre.fin <= cadre.debut;
        if (avant && entree?.statut === 'realisee') continue;
        signaler(avant ? 'avant' : 'apres', {
          cible,
          propriete,
          etape,
          valeurs: { quand: periode.libelle, contrat: libelle },
          liens: [
            {
              cible: contrat,
              propriete: 'periode',
              message: { fr: 'La période du contrat', en: 'The period of the contract' },
            },
          ],
        });
      }
    }
  },
});
