/** Starts the server again. */
import * as vscode from 'vscode';
import type { Commande } from './outils.js';

export const executer: Commande = async ({ liaison }) => {
  const avancement = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Paraphe is starting again…'),
  };
  await vscode.window.withProgress(avancement, () => liaison.redemarrer());
};
