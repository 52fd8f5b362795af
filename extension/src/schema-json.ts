/** The schema of the JSON, under the address that each document names: the editor then checks and explains its keys. */
import * as vscode from 'vscode';

/** The scheme of `urn:paraphe:schema:1`. */
const SCHEMA = 'urn';

export function fournirSchema(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEMA, {
    async provideTextDocumentContent({ path }) {
      if (!path.startsWith('paraphe:schema:')) return undefined;
      const fichier = vscode.Uri.joinPath(extension, 'dist', 'paraphe.schema.json');
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(fichier));
    },
  });
}
