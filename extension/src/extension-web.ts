/** The extension in a browser: the server is a worker, and the client reads the files for it. */
import * as vscode from 'vscode';
import { activer } from './activer.js';
import type { Liaison } from './liaison.js';
import { soignerPannes } from './pannes.js';

let liaison: Liaison | undefined;

export function activate(contexte: vscode.ExtensionContext): void {
  const adresse = vscode.Uri.joinPath(contexte.extensionUri, 'dist', 'serveur-web.js').toString(true);
  liaison = activer(
    contexte,
    async (options) => {
      const { LanguageClient, ...actions } = await import('vscode-languageclient/browser');
      const errorHandler = soignerPannes(actions);
      return new LanguageClient('paraphe', 'Paraphe', async () => new Worker(adresse), {
        ...options,
        errorHandler,
      });
    },
    true,
  );
}

export async function deactivate(): Promise<void> {
  await liaison?.arreter();
}
