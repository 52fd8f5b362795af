/** The dashboard of a text. */
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';
import { tableau as tableauDe } from '../tableau/tableau.js';

type Tableau = Requetes[typeof REQUETES.tableau];

export const tableau: Feature = {
  brancher({ connexion, bureau, repondre, aujourdhui }) {
    connexion.onRequest(
      REQUETES.tableau,
      repondre<Tableau['params'], Tableau['reponse']>('tableau', (vue) =>
        tableauDe(vue, bureau, aujourdhui()),
      ),
    );
  },
};
