/** Precisions in grey in the text: totals, shares in euros, titles of what is cited, sigles in full where they first come. */
import { type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver-protocol';
import { offsetDe } from '../positions.js';
import { precisionsMontants } from '../precisions/montants.js';
import { precisionsNoms, precisionsTerritoires } from '../precisions/noms.js';
import type { Feature } from '../serveur.js';

export const inlayHints: Feature = {
  capacites: () => ({ inlayHintProvider: {} }),
  brancher({ connexion, bureau, reglages, client, repondre }) {
    connexion.languages.inlayHint.on(
      repondre('précisions', (vue, { range }): InlayHint[] => {
        if (!reglages.valeurs.reperes.precisions) return [];
        const debut = offsetDe(vue, range.start);
        const fin = offsetDe(vue, range.end);
        return [
          ...precisionsMontants(vue, debut, fin),
          ...precisionsNoms(vue, bureau, debut, fin),
          ...precisionsTerritoires(vue),
        ]
          .filter(({ offset }) => offset >= debut && offset <= fin)
          .sort((a, b) => a.offset - b.offset)
          .map(({ offset, label, tooltip }) => ({
            position: vue.texte.positionAt(offset),
            label,
            paddingLeft: true,
            ...(tooltip && tooltip !== label && { tooltip }),
          }));
      }),
    );
    if (client.workspace?.inlayHint?.refreshSupport)
      reglages.surChangement(() => void connexion.sendRequest(InlayHintRefreshRequest.type).catch(() => {}));
  },
};
