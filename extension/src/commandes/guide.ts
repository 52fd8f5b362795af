/** Opens the guide that comes with the extension. */
import * as vscode from 'vscode';
import { montrerMarkdown } from '../pages-regles.js';
import type { Commande } from './outils.js';

export const executer: Commande = async ({ contexte }) => {
  await montrerMarkdown(vscode.Uri.joinPath(contexte.extensionUri, 'dist', 'docs', 'guide.md'));
};
