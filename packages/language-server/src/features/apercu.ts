/** The fiche around the cursor, as the table that partners know from paper. */
import { apercu as apercuDe } from '../apercu/apercu.js';
import { offsetDe } from '../positions.js';
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';

type Apercu = Requetes[typeof REQUETES.apercu];

export const apercu: Feature = {
  brancher({ connexion, bureau, repondre }) {
    connexion.onRequest(
      REQUETES.apercu,
      repondre<Apercu['params'], Apercu['reponse']>('aperçu', (vue, { position }) =>
        apercuDe(vue, bureau, offsetDe(vue, position)),
      ),
    );
  },
};
