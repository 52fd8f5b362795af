/** An orientation of the contract that no action takes up. */
import type { Orientation } from '@paraphe/model';
import { regle } from '../../regle.js';
import { PEU_DE_FICHES } from '../gouvernance/ampleur.js';
import { court } from '../indicateurs/outils.js';
import { cleDeReponse, reponsesDe } from './reponses.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [189] et [191] (des projets qui s'inscrivent dans une stratégie et la servent). An
 * orientation without a number cannot be cited: it is left alone, as are those of a démarche.
 */
export const orientationSansReponse = regle({
  nom: 'strategie/orientation-sans-reponse',
  severite: 'information',
  messages: {
    une: {
      fr: "{element} : aucune action ne répond à l'orientation {numero}, « {texte} ». Elle engage les signataires, et rien ne la met en œuvre.",
      en: '{element}: no action answers orientation {numero}, "{texte}". It binds the signatories, and nothing carries it out.',
      aide: {
        fr: "Dans la fiche, l'objectif ou l'axe qui la met en œuvre, ajoutez : répond à l'orientation {numero}",
        en: "In the fiche, the objectif or the axe that carries it out, add: répond à l'orientation {numero}",
      },
    },
    aucune: {
      fr: "{element} : {nombre} orientations, et aucune action ne dit laquelle elle met en œuvre. On ne saura pas ce qu'elles deviennent.",
      en: '{element}: {nombre} orientations, and no action says which one it carries out. Nobody will know what becomes of them.',
      aide: {
        fr: 'Dans chaque fiche, ou une fois sur un objectif ou un axe, ajoutez par exemple : répond aux orientations {numero}',
        en: 'In each fiche, or once on an objectif or an axe, add for instance: répond aux orientations {numero}',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, fiches } = contexte;
    const etape = etapes[0];
    const orientations = (contrat?.orientations ?? []).filter(
      (orientation): orientation is Orientation & { numero: string } => Boolean(orientation.numero),
    );
    if (!contrat || !etape || !orientations.length || fiches.length < PEU_DE_FICHES) return;
    const { dites, donnees } = reponsesDe(contexte);
    if (!dites.has('orientations') && orientations.length > 1) {
      const numero = orientations
        .slice(0, 2)
        .map((orientation) => orientation.numero)
        .join(', ');
      const valeurs = { nombre: orientations.length, numero };
      signaler('aucune', { cible: contrat, propriete: 'orientations', etape, valeurs });
      return;
    }
    for (const orientation of orientations) {
      const { numero, texte } = orientation;
      if (donnees.has(cleDeReponse('orientations', numero))) continue;
      signaler('une', { cible: orientation, etape, valeurs: { numero, texte: court(texte) } });
    }
  },
});
