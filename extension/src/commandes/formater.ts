/** Lays out the contract. A text with a mistake is left as it is, and the mistake is shown. */
import * as vscode from 'vscode';
import { exigerContrat } from '../contrat-actif.js';
import type { Commande } from './outils.js';

export const executer: Commande = async () => {
  const editeur = await exigerContrat();
  if (!editeur) return;
  const { document } = await vscode.window.showTextDocument(editeur.document, {
    viewColumn: editeur.viewColumn,
  });
  await vscode.commands.executeCommand('editor.action.formatDocument');
  const illisible = vscode.languages
    .getDiagnostics(document.uri)
    .some(({ source, code }) => source === 'paraphe' && regleDe(code) === 'syntaxe');
  if (!illisible) return;
  const voir = vscode.l10n.t('Show it');
  const choix = await vscode.window.showInformationMessage(
    vscode.l10n.t('A part of this text could not be read, so it was not laid out. Correct it first.'),
    voir,
  );
  if (choix === voir) await vscode.commands.executeCommand('editor.action.marker.next');
};

function regleDe(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
