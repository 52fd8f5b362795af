/** The views of the extension: the tree of the contract, the preview of a fiche, the dashboard. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { VueContrat } from './arbre/vue.js';
import { DocumentSuivi } from './document-suivi.js';
import { PanneauApercu } from './panneaux/apercu.js';
import { PanneauTableau } from './panneaux/tableau.js';

/**
 * Makes the views and their commands; they live as long as the extension.
 * @param client the client as it is now: asked for each time, it may come later or be replaced.
 */
export function brancherVues(
  contexte: vscode.ExtensionContext,
  client: () => BaseLanguageClient | undefined,
): void {
  const suivi = new DocumentSuivi();
  contexte.subscriptions.push(
    suivi,
    new VueContrat(client, suivi),
    new PanneauApercu(contexte, client, suivi),
    new PanneauTableau(contexte, client, suivi),
  );
}
