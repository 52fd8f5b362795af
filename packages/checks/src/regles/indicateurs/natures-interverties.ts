/** Process and result swapped: the result counts what was done, the process measures what changed. */
import { regle } from '../../regle.js';
import { compteCeQuiSeFait, compteDesReunions, mesureUnChangement } from './libelles.js';
import { court, indicateursDe } from './outils.js';

/**
 * Source: usage observé dans les fiches réelles. Speaks only when the whole fiche looks swapped: every result counts what
 * was done, and a process measures a change.
 */
export const naturesInterverties = regle({
  nom: 'indicateurs/natures-interverties',
  severite: 'information',
  messages: {
    interverties: {
      fr: '{element} : processus et résultat semblent intervertis. « {resultat} » compte ce qui a été fait (processus) ; « {processus} » mesure ce qui a changé (résultat).',
      en: '{element}: process and result look swapped. "{resultat}" counts what was done (process); "{processus}" measures what changed (result).',
      aide: {
        fr: 'Échangez les mots « processus » et « résultat » devant ces deux indicateurs.',
        en: 'Swap the words "processus" and "résultat" before these two indicators.',
      },
    },
  },
  verifier({ fiches, simplifier }, signaler) {
    for (const etape of fiches) {
      const indicateurs = indicateursDe(etape.element);
      const resultats = indicateurs.filter((i) => i.nature === 'resultat' || i.nature === 'impact');
      const resultat = resultats.find((i) => compteCeQuiSeFait(simplifier(i.libelle)));
      if (!resultat) continue;
      const processus = indicateurs.find(
        (i) => i.nature === 'processus' && mesureUnChangement(simplifier(i.libelle)),
      );
      if (!processus || !resultats.every((i) => compteDuFait(simplifier(i.libelle)))) continue;
      signaler('interverties', {
        cible: resultat,
        propriete: 'nature',
        etape,
        valeurs: { resultat: court(resultat.libelle), processus: court(processus.libelle) },
        liens: [
          {
            cible: processus,
            propriete: 'nature',
            message: {
              fr: 'Donné comme processus, mesure un changement',
              en: 'Given as a process, measures a change',
            },
          },
        ],
      });
    }
  },
});

function compteDuFait(libelle: string): boolean {
  return compteCeQuiSeFait(libelle) || compteDesReunions(libelle);
}
