/** A besoin of the diagnostic that no action answers. */
import { regle } from '../../regle.js';
import { PEU_DE_FICHES } from '../gouvernance/ampleur.js';
import { court } from '../indicateurs/outils.js';
import { cleDeReponse, reponsesDe } from './reponses.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [154] (des actions prioritaires déduites d'un diagnostic) et [272] (le cycle de vie
 * des projets, du diagnostic partagé aux actions). An action under an axe or an objectif that answers counts. Where nothing
 * answers any besoin, it is said once.
 */
export const besoinSansReponse = regle({
  nom: 'strategie/besoin-sans-reponse',
  severite: 'information',
  messages: {
    un: {
      fr: "{element} : aucune action ne répond au besoin {numero}, « {texte} ». Le diagnostic l'a relevé, le plan d'actions l'oublie.",
      en: '{element}: no action answers besoin {numero}, "{texte}". The diagnostic found it, the plan of actions forgets it.',
      aide: {
        fr: "Dans la fiche, l'objectif ou l'axe qui y répond, ajoutez : répond au besoin {numero}",
        en: 'In the fiche, the objectif or the axe that answers it, add: répond au besoin {numero}',
      },
    },
    aucun: {
      fr: '{element} : le diagnostic relève {nombre} besoins, et aucune action ne dit auquel elle répond. On ne saura pas lesquels sont couverts.',
      en: '{element}: the diagnostic finds {nombre} besoins, and no action says which one it answers. Nobody will know which are covered.',
      aide: {
        fr: 'Dans chaque fiche, ou une fois sur un objectif ou un axe, ajoutez par exemple : répond aux besoins {numero}',
        en: 'In each fiche, or once on an objectif or an axe, add for instance: répond aux besoins {numero}',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, fiches } = contexte;
    const besoins = contrat?.diagnostic?.besoins;
    const etape = etapes[0];
    if (!contrat || !etape || !besoins?.length || fiches.length < PEU_DE_FICHES) return;
    const { dites, donnees } = reponsesDe(contexte);
    if (!dites.has('besoins') && besoins.length > 1) {
      const numero = besoins
        .slice(0, 2)
        .map((besoin) => besoin.numero)
        .join(', ');
      const valeurs = { nombre: besoins.length, numero };
      signaler('aucun', { cible: contrat, propriete: 'diagnostic', etape, valeurs });
      return;
    }
    for (const besoin of besoins) {
      const { numero, texte } = besoin;
      if (donnees.has(cleDeReponse('besoins', numero))) continue;
      signaler('un', { cible: besoin, etape, valeurs: { numero, texte: court(texte) } });
    }
  },
});
