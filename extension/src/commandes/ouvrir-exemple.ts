/** Opens the example of the guide, in a document of its own that can be changed at will. */

import { LANGUE_PARAPHE } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Commande } from './outils.js';

export const executer: Commande = async ({ contexte }) => {
  const adresse = vscode.Uri.joinPath(
    contexte.extensionUri,
    'dist',
    'examples',
    'premier-contrat',
    'contrat.paraphe',
  );
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(adresse));
  const document = await vscode.workspace.openTextDocument({ language: LANGUE_PARAPHE, content });
  await vscode.window.showTextDocument(document, { preview: false });
};
