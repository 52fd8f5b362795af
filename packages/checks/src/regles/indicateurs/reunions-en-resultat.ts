/** Meetings counted as if they were a result. */
import { regle } from '../../regle.js';
import { compteDesReunions } from './libelles.js';
import { chaqueIndicateur, court } from './outils.js';

/**
 * Source: usage observé dans les fiches réelles (« Nombre de réunions, CR, émargements »); IGAS, rapport 2024-074R, tome 1,
 * recommandation n° 1 (social usefulness). Silent as soon as the label counts anything else too.
 */
export const reunionsEnResultat = regle({
  nom: 'indicateurs/reunions-en-resultat',
  severite: 'information',
  messages: {
    reunions: {
      fr: '{element} : « {libelle} » est donné comme un résultat, mais il compte des réunions ou leurs traces. Se réunir est un moyen : cela ne dit pas ce qui a changé pour le public.',
      en: '{element}: "{libelle}" is given as a result, but it counts meetings or the papers that prove them. To meet is a means: it does not tell what changed for the public.',
      aide: {
        fr: 'Écrivez-le comme « processus », et ajoutez un résultat : ce que ces réunions ont permis de décider ou de changer.',
        en: 'Write it as "processus", and add a result: what these meetings allowed to decide or to change.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      if (indicateur.nature !== 'resultat' && indicateur.nature !== 'impact') continue;
      if (!compteDesReunions(contexte.simplifier(indicateur.libelle))) continue;
      signaler('reunions', {
        cible: indicateur,
        propriete: 'libelle',
        etape,
        valeurs: { libelle: court(indicateur.libelle) },
      });
    }
  },
});
