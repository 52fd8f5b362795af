/** Moves an element of the plan, as the tree of the contract asks for it. */
import { versProtocole } from '../correctifs/changement.js';
import { type ParametresDeplacer, REQUETES } from '../protocole.js';
import { deplacer as deplacerElement } from '../refactorings/plan.js';
import type { Feature } from '../serveur.js';

export const deplacer: Feature = {
  brancher(serveur) {
    const { connexion, bureau, client } = serveur;
    connexion.onRequest(
      REQUETES.deplacer,
      serveur.repondre('deplacer', async (vue, { deplace, vers, avant }: ParametresDeplacer) => {
        const changement = await deplacerElement(vue, serveur, deplace, vers, avant);
        return changement && versProtocole(changement, bureau.atelier.services, bureau, client);
      }),
    );
  },
};
