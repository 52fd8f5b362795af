/** Goes to where a name is declared: an actor, a plan, a document, a fiche by its number, a step, an indicator, a file. */
import type { Location, LocationLink } from 'vscode-languageserver-protocol';
import { lieuDe } from '../mentions/cibles.js';
import { mentionSous } from '../mentions/mentions.js';
import { plageDe } from '../positions.js';
import type { Feature } from '../serveur.js';

const AU_DEBUT = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definition: Feature = {
  capacites: () => ({ definitionProvider: true }),
  brancher(serveur) {
    const { bureau, client } = serveur;
    const liens = client.textDocument?.definition?.linkSupport === true;
    serveur.connexion.onDefinition(
      serveur.repondre('definition', (vue, { position }): LocationLink[] | Location | undefined => {
        const mention = mentionSous(serveur, vue, position);
        const lieu = mention && lieuDe(mention.cible);
        if (!lieu) return undefined;
        const uri = bureau.vue(lieu.nom.uri.toString())?.texte.uri ?? lieu.nom.uri.toString();
        // A file is shown from its start; whether it can be read is the client's to say.
        const nom = mention.cible.adresse ? AU_DEBUT : bureau.plage(lieu.nom);
        const etendue = mention.cible.adresse ? AU_DEBUT : bureau.plage(lieu.etendue);
        if (!nom || !etendue) return undefined;
        if (!liens) return { uri, range: nom };
        return [
          {
            originSelectionRange: plageDe(vue, mention.debut, mention.fin),
            targetUri: uri,
            targetRange: etendue,
            targetSelectionRange: nom,
          },
        ];
      }),
    );
  },
};
