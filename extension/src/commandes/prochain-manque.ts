/** Goes to the next place where something is missing, and says what. */
import { REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { exigerContrat } from '../contrat-actif.js';
import { type Commande, positionDe } from './outils.js';

/** Milliseconds that the message stays in the status bar. */
const LECTURE = 8_000;

/** Called with an address and a position from the line above a contract, without from anywhere else. */
export const executer: Commande = async ({ liaison }, uri, position) => {
  const editeur = await exigerContrat();
  if (!editeur) return;
  const manque = await liaison.demander(REQUETES.prochainManque, {
    uri: typeof uri === 'string' ? uri : editeur.document.uri.toString(),
    position: estPosition(position) ? position : positionDe(editeur.selection.active),
  });
  if (!manque) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Nothing is missing: every fiche is complete.'));
    return;
  }
  const { start } = manque.range;
  const place = new vscode.Position(start.line, start.character);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(manque.uri));
  const montre = await vscode.window.showTextDocument(document, { viewColumn: editeur.viewColumn });
  montre.selection = new vscode.Selection(place, place);
  montre.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(`$(arrow-right) ${manque.message}`, LECTURE);
};

function estPosition(objet: unknown): objet is { line: number; character: number } {
  const { line, character } = (objet ?? {}) as Record<string, unknown>;
  return typeof line === 'number' && typeof character === 'number';
}
