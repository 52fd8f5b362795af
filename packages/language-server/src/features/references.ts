/** Finds all the places that name what is under the cursor, in all the texts that can see it. */
import type { Location } from 'vscode-languageserver-protocol';
import { mentionSous } from '../mentions/mentions.js';
import { mentionsPartout } from '../mentions/partout.js';
import { plageDe } from '../positions.js';
import type { Feature } from '../serveur.js';

export const references: Feature = {
  capacites: () => ({ referencesProvider: true }),
  brancher(serveur) {
    serveur.connexion.onReferences(
      serveur.repondre(
        'references',
        async (vue, { position, context }, jeton): Promise<Location[] | undefined> => {
          const mention = mentionSous(serveur, vue, position);
          if (!mention) return undefined;
          const trouvees = await mentionsPartout(serveur, mention.cible, vue, jeton);
          return trouvees
            .filter((trouvee) => context.includeDeclaration || !trouvee.mention.declaration)
            .map(({ vue: ou, mention: { debut, fin } }) => ({
              uri: ou.texte.uri,
              range: plageDe(ou, debut, fin),
            }));
        },
      ),
    );
  },
};
