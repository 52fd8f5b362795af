/** Numbered steps whose dates go backwards. */
import { type EntreeCalendrier, type Jours, jours, type Periode } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours } from './moments.js';

/** Source: usage observé dans les fiches réelles. */
export const ordreDesEtapes = regle({
  nom: 'calendrier/ordre-des-etapes',
  severite: 'avertissement',
  messages: {
    recul: {
      fr: "{element} : l'étape {numero} ({quand}) se termine avant que l'étape {avant} ({quandAvant}) ne commence.",
      en: '{element}: step {numero} ({quand}) ends before step {avant} ({quandAvant}) begins.',
      aide: {
        fr: "Corrigez la date de l'une des deux, ou échangez leurs numéros.",
        en: 'Correct the date of one of the two, or swap their numbers.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      let plusTardive: Datee | undefined;
      for (const datee of datees(etape.element.calendrier?.entrees ?? [])) {
        const { entree, numero, periode, couvre } = datee;
        if (plusTardive && numero > plusTardive.numero && couvre.fin <= plusTardive.couvre.debut) {
          signaler('recul', {
            cible: entree,
            propriete: 'quand',
            etape,
            valeurs: {
              numero,
              quand: periode.libelle,
              avant: plusTardive.numero,
              quandAvant: plusTardive.periode.libelle,
            },
            liens: [
              {
                cible: plusTardive.entree,
                propriete: 'quand',
                message: { fr: "L'étape qui la précède", en: 'The step before it' },
              },
            ],
          });
        }
        if (!plusTardive || couvre.debut > plusTardive.couvre.debut) plusTardive = datee;
      }
    }
  },
});

interface Datee {
  entree: EntreeCalendrier;
  numero: number;
  periode: Periode;
  couvre: Jours;
}

/** Numbered and dated steps, by number. */
function datees(entrees: EntreeCalendrier[]): Datee[] {
  const retenues: Datee[] = [];
  for (const entree of entrees) {
    const { numero, nature = 'etape', quand } = entree;
    if (numero === undefined || nature !== 'etape' || !quand?.periode) continue;
    const couvre = jours(quand.periode);
    if (!aRebours(couvre)) retenues.push({ entree, numero, periode: quand.periode, couvre });
  }
  return retenues.sort((a, b) => a.numero - b.numero);
}
