/** Shows, in the text, the other places that name what is under the cursor. */
import { DocumentHighlightKind } from 'vscode-languageserver-protocol';
import { mentionSous, mentionsDe } from '../mentions/mentions.js';
import { plageDe } from '../positions.js';
import type { Feature } from '../serveur.js';

export const highlight: Feature = {
  capacites: () => ({ documentHighlightProvider: true }),
  brancher(serveur) {
    serveur.connexion.onDocumentHighlight(
      serveur.repondre('highlight', (vue, { position }) => {
        const ici = mentionSous(serveur, vue, position);
        if (!ici) return undefined;
        const { parCle } = mentionsDe(vue.analyse, serveur.bureau.atelier.services);
        return (parCle.get(ici.cible.cle) ?? []).map(({ debut, fin, declaration }) => ({
          range: plageDe(vue, debut, fin),
          kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
  },
};
