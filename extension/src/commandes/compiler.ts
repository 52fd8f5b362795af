/** Shows the JSON of the contract beside it, and offers to save it. */
import * as vscode from 'vscode';
import { exigerContrat } from '../contrat-actif.js';
import type { Commande } from './outils.js';

export const executer: Commande = async ({ json }) => {
  const editeur = await exigerContrat();
  if (!editeur) return;
  const contrat = editeur.document.uri;
  const adresse = await json.compiler(contrat);
  if (!adresse) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing to compile in this text yet.'),
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument(adresse);
  await vscode.languages.setTextDocumentLanguage(document, 'json');
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
  const enregistrer = vscode.l10n.t('Save as…');
  const choix = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Here is the contract as data (JSON). It is brought up to date each time you save the contract.',
    ),
    enregistrer,
  );
  if (choix === enregistrer)
    await enregistrerJson(contrat, adresse, json.provideTextDocumentContent(adresse));
};

async function enregistrerJson(contrat: vscode.Uri, adresse: vscode.Uri, texte: string): Promise<void> {
  const nom = adresse.path.split('/').at(-1) ?? 'contrat.json';
  const dossier = contrat.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;
  const proposee =
    contrat.scheme === 'untitled'
      ? dossier && vscode.Uri.joinPath(dossier, nom)
      : contrat.with({ path: contrat.path.replace(/[^/]*$/, nom) });
  const choisie = await vscode.window.showSaveDialog({
    ...(proposee && { defaultUri: proposee }),
    filters: { JSON: ['json'] },
  });
  if (choisie) await vscode.workspace.fs.writeFile(choisie, new TextEncoder().encode(texte));
}
