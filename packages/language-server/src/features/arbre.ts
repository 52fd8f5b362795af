/** The tree of a text, for the views that show it beside the editor. */
import { arbre as arbreDe } from '../arbre.js';
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';

type Arbre = Requetes[typeof REQUETES.arbre];

export const arbre: Feature = {
  brancher({ connexion, bureau, repondre }) {
    connexion.onRequest(
      REQUETES.arbre,
      repondre<Arbre['params'], Arbre['reponse']>('arbre', (vue) => ({ racines: arbreDe(vue, bureau) })),
    );
  },
};
