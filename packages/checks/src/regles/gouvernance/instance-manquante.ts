/** A contract that names no body to decide and to follow. */
import { regle } from '../../regle.js';
import { estInstance } from '../pilotage/parties.js';
import { assezDeFiches, PEU_DE_FICHES } from './ampleur.js';
import { gouvernanceEnMots, instancesDe } from './instances.js';

const SURVEILLE = ['contrat/instances'];

/** An actor that is a body of the contract itself, not one of the authority's (« Bureau », « Commission santé »). */
const DU_CONTRAT = /copil|cotech|pilotage|comite (?:technique|de suivi|strategique)/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [200] (la structuration et la tenue régulière d'instances de gouvernance) et [272]
 * (la définition de la gouvernance). An instance named anywhere is one; a governance told in words is said to be so.
 */
export const instanceManquante = regle({
  nom: 'gouvernance/instance-manquante',
  severite: 'information',
  surveille: SURVEILLE,
  messages: {
    aucune: {
      fr: "{element} : aucune instance pour le suivre. Rien ne dit qui décide, ni où l'on se retrouve quand une action dévie.",
      en: '{element}: no body to steer it. Nothing says who decides, nor where people meet when an action goes astray.',
      aide: {
        fr: 'Ajoutez par exemple : gouvernance { instance COPIL "Comité de pilotage" présidée par … { réunit …  2 fois par an } }',
        en: 'Add for instance: gouvernance { instance COPIL "Comité de pilotage" présidée par … { réunit …  2 fois par an } }',
      },
    },
    enMots: {
      fr: "{element} : la gouvernance n'est dite qu'en mots. Une instance nommée montre qui siège et quand, et les fiches peuvent la citer.",
      en: '{element}: the governance is only told in words. An instance with a name shows who sits on it and when, and fiches can cite it.',
      aide: {
        fr: 'Nommez-la, par exemple : gouvernance "…" { instance COPIL "Comité de pilotage" { réunit …  2 fois par an } }',
        en: 'Name one, for instance: gouvernance "…" { instance COPIL "Comité de pilotage" { réunit …  2 fois par an } }',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, mots } = contexte;
    const racine = etapes[0];
    if (!contrat || !racine || !assezDeFiches(contexte, PEU_DE_FICHES, SURVEILLE)) return;
    if (instancesDe(contexte).length) return;
    const enMots =
      gouvernanceEnMots(contexte).length > 0 ||
      contrat.acteurs.some(
        (acteur) =>
          !acteur.importe &&
          (estInstance(acteur) || /^comite/.test(mots(acteur.nom ?? ''))) &&
          DU_CONTRAT.test(mots(`${acteur.identifiant} ${acteur.nom ?? ''}`)),
      );
    signaler(enMots ? 'enMots' : 'aucune', {
      cible: contrat,
      ...(contrat.gouvernance ? { propriete: 'gouvernance' } : {}),
      etape: racine,
    });
  },
});
