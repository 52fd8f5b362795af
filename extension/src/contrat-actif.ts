/** The contract that a command is about: the one in the editor, or the last one that was. */
import { LANGUE_PARAPHE } from '@paraphe/language-server';
import * as vscode from 'vscode';

let dernier: vscode.TextEditor | undefined;

const estContrat = (editeur: vscode.TextEditor | undefined): editeur is vscode.TextEditor =>
  editeur?.document.languageId === LANGUE_PARAPHE;

/** Remembers the last contract, for the commands that are called from a panel. */
export function suivreContratActif(): vscode.Disposable {
  const retenir = (editeur: vscode.TextEditor | undefined) => {
    if (estContrat(editeur)) dernier = editeur;
  };
  retenir(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(retenir);
}

/** @returns the editor of the contract at hand, if there is one on screen */
export function contratActif(): vscode.TextEditor | undefined {
  const { activeTextEditor: actif, visibleTextEditors: visibles } = vscode.window;
  if (estContrat(actif)) return actif;
  const meme = visibles.find((editeur) => editeur.document === dernier?.document);
  return meme ?? visibles.find(estContrat);
}

/** @returns the editor of the contract at hand; without one, says so, offers to begin one, and returns undefined */
export async function exigerContrat(): Promise<vscode.TextEditor | undefined> {
  const editeur = contratActif();
  if (editeur) return editeur;
  const nouveau = vscode.l10n.t('New contract');
  const exemple = vscode.l10n.t('Open an example');
  const choix = await vscode.window.showInformationMessage(
    vscode.l10n.t('Open a contract first (a file that ends with .paraphe), or begin a new one.'),
    nouveau,
    exemple,
  );
  if (choix === nouveau) await vscode.commands.executeCommand('paraphe.nouveauContrat');
  if (choix === exemple) await vscode.commands.executeCommand('paraphe.ouvrirExemple');
  return undefined;
}
