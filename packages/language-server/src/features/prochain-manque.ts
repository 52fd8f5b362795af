/** From one thing that is missing to the next, in the order of the text. */
import { offsetDe } from '../positions.js';
import { REQUETES, type Requetes } from '../protocole.js';
import type { Feature } from '../serveur.js';

type ProchainManque = Requetes[typeof REQUETES.prochainManque];

export const prochainManque: Feature = {
  brancher({ connexion, bureau, repondre }) {
    connexion.onRequest(
      REQUETES.prochainManque,
      repondre<ProchainManque['params'], ProchainManque['reponse']>(
        'prochain manque',
        (vue, { position }) => {
          const ici = vue.uri.toString();
          const offset = offsetDe(vue, position);
          const manques = vue.analyse.constats.filter(
            ({ manque, endroit }) => manque && endroit.uri.toString() === ici,
          );
          const prochain = manques.find(({ endroit }) => endroit.debut > offset) ?? manques[0];
          const lieu = prochain && bureau.lieu(prochain.endroit);
          return lieu && { ...lieu, message: prochain.message };
        },
      ),
    );
  },
};
