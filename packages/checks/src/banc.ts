/** Small models for the tests of rules. */
import type { Action, Contrat, Rubriques } from '@paraphe/model';
import { contexteDePlan, verifier } from './moteur.js';
import type { Constat, Regle } from './regle.js';

/** The day on which the tests read contracts. */
export const JOUR_DE_TEST = '2024-06-15';

/** @returns a contract 2023-2027 of one axe, one objectif and as many actions (1.1.1, 1.1.2…) as are given. */
export function contratAvec(...actions: (Rubriques & Partial<Action>)[]): Contrat {
  return {
    identifiant: 'essai',
    types: ['CLS'],
    titre: 'Contrat fictif',
    periode: { debut: '2023-01-01', fin: '2027-12-31', libelle: '2023 à 2027' },
    acteurs: [],
    axes: [
      {
        numero: '1',
        titre: 'Premier axe',
        objectifs: [
          {
            numero: '1.1',
            titre: 'Premier objectif',
            actions: actions.map((action, rang) => ({
              numero: `1.1.${rang + 1}`,
              titre: `Action fictive n° ${rang + 1}`,
              ...action,
            })),
          },
        ],
        actions: [],
      },
    ],
    actions: [],
  };
}

/** @returns what one rule says of a contract, in French. */
export function constatsDe(regle: Regle, contrat: Contrat, aujourdhui = JOUR_DE_TEST): Constat[] {
  return verifier(contexteDePlan(contrat, { aujourdhui }), [regle], 'fr');
}
