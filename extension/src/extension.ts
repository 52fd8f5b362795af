/** The extension in a window of VS Code: the server is a process of its own. */
import type * as vscode from 'vscode';
import { activer } from './activer.js';
import type { Liaison } from './liaison.js';
import { soignerPannes } from './pannes.js';

let liaison: Liaison | undefined;

export function activate(contexte: vscode.ExtensionContext): void {
  const module = contexte.asAbsolutePath('dist/serveur.js');
  liaison = activer(
    contexte,
    async (options) => {
      const { LanguageClient, TransportKind, ...actions } = await import('vscode-languageclient/node');
      const errorHandler = soignerPannes(actions);
      const serveur = { module, transport: TransportKind.ipc };
      return new LanguageClient('paraphe', 'Paraphe', serveur, { ...options, errorHandler });
    },
    false,
  );
}

export async function deactivate(): Promise<void> {
  await liaison?.arreter();
}
