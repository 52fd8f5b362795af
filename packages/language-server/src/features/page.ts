/** The page of a rule, in Markdown, for the editors that open it. */
import { pageDe } from '../pages.js';
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';

type Page = Requetes[typeof REQUETES.page];

export const page: Feature = {
  brancher({ connexion, proteger }) {
    connexion.onRequest(
      REQUETES.page,
      proteger<Page['params'], Page['reponse']>('page', ({ regle }) => pageDe(regle)),
    );
  },
};
