/** Reads files for a server that has no disk: the browser's. */
import { REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** No folder of contracts holds more. */
const FICHIERS_MAX = 5_000;

/** Answers the server: the text of a file, or null when there is none; the contracts of the folders that are open. */
export function servirFichiers(client: BaseLanguageClient): vscode.Disposable[] {
  const decodeur = new TextDecoder();
  return [
    client.onRequest(REQUETES.lire, async ({ uri }: { uri: string }) => {
      try {
        return decodeur.decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
      } catch {
        return null;
      }
    }),
    client.onRequest(REQUETES.lister, async () => {
      const adresses = await vscode.workspace.findFiles('**/*.paraphe', undefined, FICHIERS_MAX);
      return adresses.map((adresse) => adresse.toString());
    }),
  ];
}
