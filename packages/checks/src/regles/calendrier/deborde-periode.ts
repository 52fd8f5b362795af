/** An action that starts before the contract, or ends after it. */
import { type Jours, jours } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours, horsDe, moments } from './moments.js';

/** Source: usage observé dans les fiches réelles. */
export const debordePeriode = regle({
  nom: 'calendrier/deborde-periode',
  severite: 'information',
  messages: {
    avant: {
      fr: '{element} : « {quand} » commence avant le contrat ({contrat}).',
      en: '{element}: "{quand}" starts before the contract ({contrat}).',
      aide: {
        fr: "Rien à faire si l'action a bien commencé avant ; dites-le dans sa description.",
        en: 'Nothing to do if the action did start earlier; say so in its description.',
      },
    },
    apres: {
      fr: '{element} : « {quand} » se termine après le contrat ({contrat}). Qui portera la suite ?',
      en: '{element}: "{quand}" ends after the contract ({contrat}). Who will carry on?',
      aide: {
        fr: 'Dites dans la fiche ce qui est prévu après la fin du contrat, ou ramenez la date dans ses années.',
        en: 'Tell in the fiche what is planned after the contract ends, or bring the date back into its years.',
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
        if (aRebours(couvre) || horsDe(couvre, cadre) || entree?.statut === 'realisee') continue;
        const cote = debord(couvre, cadre);
        if (!cote) continue;
        const valeurs = { quand: periode.libelle, contrat: libelle };
        signaler(cote, { cible, propriete, etape, valeurs });
        break;
      }
    }
  },
});

/** @returns the side on which a written bound goes out of the frame; an open bound goes nowhere. */
function debord({ debut, fin }: Jours, cadre: Jours): 'avant' | 'apres' | undefined {
  if (Number.isFinite(fin) && fin > cadre.fin) return 'apres';
  if (Number.isFinite(debut) && debut < cadre.debut) return 'avant';
  return undefined;
}
