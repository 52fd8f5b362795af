/** Adds a fiche after the one at the cursor, numbered by the server, with the words to replace selected in turn. */
import { REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { exigerContrat } from '../contrat-actif.js';
import { type Commande, positionDe } from './outils.js';

export const executer: Commande = async ({ liaison }) => {
  const editeur = await exigerContrat();
  if (!editeur) return;
  const { document, selection } = editeur;
  const reponse = await liaison.demander(REQUETES.nouvelleFiche, {
    uri: document.uri.toString(),
    position: positionDe(selection.active),
  });
  if (!reponse) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Place the cursor in an axe, an objectif or a fiche: the new fiche will come after it.'),
    );
    return;
  }
  const { line, character } = reponse.position;
  const place = new vscode.Position(line, character);
  const montre = await vscode.window.showTextDocument(document, { viewColumn: editeur.viewColumn });
  await montre.insertSnippet(new vscode.SnippetString(reponse.extrait), place);
  montre.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};
