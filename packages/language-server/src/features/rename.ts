/** Renames an actor, a plan, a document, an indicator, or gives an element another number, in all the texts that name it. */
import { formeUnique } from '@paraphe/language';
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Element } from '../mentions/cibles.js';
import { Edition } from '../mentions/edition.js';
import { type Mention, mentionSous } from '../mentions/mentions.js';
import { nouveauxNumeros, refusDeForme, refusDePlace, refusDeRenommer } from '../mentions/nouveau-nom.js';
import { motsDe, textesNommant } from '../mentions/partout.js';
import { plageDe } from '../positions.js';
import type { Feature } from '../serveur.js';

export const rename: Feature = {
  capacites: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  brancher(serveur) {
    const { bureau, client, connexion } = serveur;
    const { services } = bureau.atelier;
    connexion.onPrepareRename(
      serveur.repondre('prepareRename', (vue, { position }) => {
        const mention = mentionSous(serveur, vue, position);
        refuser(refusDeRenommer(mention));
        if (!mention) return undefined;
        const range = plageDe(vue, mention.debut, mention.fin);
        return { range, placeholder: vue.texte.getText(range).normalize('NFC') };
      }),
    );
    connexion.onRenameRequest(
      serveur.repondre(
        'rename',
        async (vue, { position, newName }, jeton): Promise<WorkspaceEdit | undefined> => {
          const mention = mentionSous(serveur, vue, position);
          refuser(refusDeRenommer(mention));
          if (!mention) return undefined;
          const nom = mention.par === 'libelle' ? newName.trim() : formeUnique(newName.trim());
          refuser(refusDeForme(mention, nom, services));
          const edition = new Edition(bureau, client);
          const { cible } = mention;
          if (nom === cible.nom) return edition.enEdit();
          const nouveaux = nouveauxNoms(mention, nom);
          for await (const texte of textesNommant(serveur, cible, motsDe(cible), vue, jeton)) {
            refuser(refusDePlace(mention, nom, texte, services));
            for (const [cle, nouveau] of nouveaux) {
              for (const { debut, fin, par } of texte.mentions.parCle.get(cle) ?? []) {
                if (par === mention.par)
                  edition.ajouter(texte.vue, { range: plageDe(texte.vue, debut, fin), newText: nouveau });
              }
            }
          }
          return edition.enEdit();
        },
      ),
    );
  },
};

/** @returns by key, the new names of what changes with a thing */
function nouveauxNoms({ cible }: Mention, nom: string): Map<string, string> {
  return cible.genre === 'element'
    ? new Map(nouveauxNumeros(cible as Element, nom).map(([{ cle }, numero]) => [cle, numero]))
    : new Map([[cible.cle, nom]]);
}

function refuser(refus: string | undefined): void {
  if (refus) throw new ResponseError(LSPErrorCodes.RequestFailed, refus);
}
