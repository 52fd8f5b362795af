/** Completion: what may stand at the cursor, what is missing first; its documentation when an item is chosen. */
import { type CompletionItem, CompletionTriggerKind } from 'vscode-languageserver-protocol';
import { Automate } from '../completion/automate.js';
import { completer } from '../completion/documentation.js';
import { capacitesDe, listeDe } from '../completion/items.js';
import { lire } from '../completion/lecture.js';
import { proposer } from '../completion/proposer.js';
import { situer } from '../completion/situation.js';
import type { Feature } from '../serveur.js';

export const completion: Feature = {
  capacites: () => ({
    // A space after `pilotes` or `action` opens the list; a space anywhere else is answered at once by nothing.
    completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', '(', '/'] },
  }),
  brancher(serveur) {
    const { connexion, bureau, dossier, client, options } = serveur;
    const { services } = bureau.atelier;
    const capacites = capacitesDe(client, options);
    const markdown =
      client.textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true;
    let automate: Automate | undefined;
    connexion.onCompletion(
      serveur.repondre('complétion', async (vue, { textDocument, position, context }, jeton) => {
        automate ??= new Automate(services.paraphe.Grammar);
        const { texte: document } = vue;
        const situation = situer(lire(document, services), document.offsetAt(position), automate);
        const declencheur =
          context?.triggerKind === CompletionTriggerKind.TriggerCharacter
            ? context.triggerCharacter
            : undefined;
        // A slash counts inside a path or a rule's name alone.
        if (declencheur === '/' && !situation.texte && !situation.commentaire) return undefined;
        const contexte = {
          situation,
          automate,
          document,
          analyse: bureau.derniere(textDocument.uri) ?? vue.analyse,
          bureau,
          dossier,
          aujourdhui: serveur.aujourdhui(),
        };
        const propositions = await proposer(contexte, { espace: declencheur === ' ', jeton });
        return propositions.length ? listeDe(contexte, propositions, capacites) : undefined;
      }),
    );
    connexion.onCompletionResolve(
      serveur.proteger('documentation', (item: CompletionItem) => completer(item, bureau, markdown)) as never,
    );
  },
};
