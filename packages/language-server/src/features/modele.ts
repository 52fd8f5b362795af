/** The JSON document of a text, as `paraphe compile --pretty` writes it. */
import { versDocument } from '@paraphe/language';
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';

type Modele = Requetes[typeof REQUETES.modele];

export const modele: Feature = {
  brancher({ connexion, repondre }) {
    connexion.onRequest(
      REQUETES.modele,
      repondre<Modele['params'], Modele['reponse']>('modèle', ({ analyse }) => {
        const document = versDocument([analyse]);
        return { document, json: `${JSON.stringify(document, undefined, 2)}\n` };
      }),
    );
  },
};
