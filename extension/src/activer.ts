/** What the extension does when it wakes, in a window as in a browser: commands, views, and a server that nobody waits for. */
import { AVIS, LANGUE_PARAPHE, type OptionsInitiales, type Reglages } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { brancherCommandes } from './commandes/index.js';
import { BarreCompletude } from './completude.js';
import { suivreContratActif } from './contrat-actif.js';
import { DocumentsJson } from './documents-json.js';
import { servirFichiers } from './fichiers.js';
import { Liaison } from './liaison.js';
import { COMMANDE_PAGE, lierPages } from './liens.js';
import { fournirModeles } from './modeles-integres.js';
import { fournirPages } from './pages-regles.js';
import { fournirSchema } from './schema-json.js';
import { brancherVues } from './vues/index.js';

/**
 * @param creerClient loads and makes the client, not started yet
 * @param sansDisque true when the server cannot read files by itself
 * @returns the link, for the one who has to close it
 */
export function activer(
  contexte: vscode.ExtensionContext,
  creerClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
  sansDisque: boolean,
): Liaison {
  const barre = new BarreCompletude();
  const liaison = new Liaison(async () => {
    const client = await creerClient({
      documentSelector: [{ language: LANGUE_PARAPHE }],
      initializationOptions: {
        diagnostics: 'push',
        commandes: true,
        reglages: lireReglages(),
        ...(sansDisque && { fichiers: true }),
      } satisfies OptionsInitiales,
      markdown: { isTrusted: { enabledCommands: [COMMANDE_PAGE] } },
      middleware: {
        async provideHover(document, position, jeton, suite) {
          const survol = await suite(document, position, jeton);
          for (const contenu of survol?.contents ?? []) {
            if (contenu instanceof vscode.MarkdownString) contenu.value = lierPages(contenu.value);
          }
          return survol;
        },
      },
    });
    contexte.subscriptions.push(
      client.onNotification(AVIS.completude, (avis) => barre.recevoir(avis)),
      ...(sansDisque ? servirFichiers(client) : []),
    );
    return client;
  });
  const json = new DocumentsJson(liaison);
  contexte.subscriptions.push(
    suivreContratActif(),
    fournirPages(liaison),
    fournirModeles(liaison),
    fournirSchema(contexte.extensionUri),
    json,
    barre,
    ...brancherCommandes({ contexte, liaison, json }),
  );
  brancherVues(contexte, () => liaison.client);
  // The client is the heavy part: it is loaded once the editor has the hand again.
  setTimeout(() => void liaison.demarrer().catch(() => {}));
  return liaison;
}

/** The settings as they stand now, so that the first constats are already right; the server follows them afterwards. */
function lireReglages(): Reglages {
  const reglages = vscode.workspace.getConfiguration('paraphe');
  return {
    langue: reglages.get('langue', 'fr'),
    regles: reglages.get('regles', {}),
    reperes: {
      fiches: reglages.get('reperes.fiches', true),
      precisions: reglages.get('reperes.precisions', true),
    },
  };
}
