/** An action that starts before the contract, or ends after it. */
import { jours, type Periode } from '@paraphe/model';
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
        fr: "Rien à faire si l'action a bien commencé avant ; dites-le dans sa description",
        en: 'Nothing to do if the action did start earlier; say so in its description',
      },
    },
    apres: {
      fr: '{element} : « {quand} » se termine après le contrat ({contrat}). Qui portera la suite ?',
      en: '{element}: "{quand}" ends after the contract ({contrat}). Who will carry on?',
      aide: {
        fr: 'Dites dans la fiche ce qui est prévu après la fin du contrat, ou ramenez la date dans ses années',
        en: 'Tell in the fiche what is planned after the contract ends, or bring the date back into its years',
      },
    },
  },
  verifier({ contrat, etapes }, signaler) {
    const cadre = contrat?.periode;
    if (!cadre || aRebours(cadre)) return;
    for (const etape of etapes) {
      for (const { periode, cible, propriete, entree } of moments(etape)) {
        if (aRebours(periode) || horsDe(periode, cadre) || entree?.statut === 'realisee') continue;
        const cote = debord(periode, cadre);
        if (!cote) continue;
        const valeurs = { quand: periode.libelle, contrat: cadre.libelle };
        signaler(cote, { cible, propriete, etape, valeurs });
        break;
      }
    }
  },
});

/** @returns the side on which a written bound goes out of the frame; an open bound goes nowhere. */
function debord(periode: Periode, cadre: Periode): 'avant' | 'apres' | undefined {
  if (periode.fin !== undefined && jours(periode).fin > jours(cadre).fin) return 'apres';
  if (periode.debut !== undefined && jours(periode).debut < jours(cadre).debut) return 'avant';
  return undefined;
}
