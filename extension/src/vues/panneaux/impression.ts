/** Printing: pages in panels may not print, so what they show goes into a file that the reader's browser prints. */
import * as vscode from 'vscode';
import { pageImprimable, tirerNonce } from './gabarits.js';
import { dossierPages, type Page } from './html.js';

/** @param contenu markup made by a page of ours, already escaped. */
export async function imprimer(
  contexte: vscode.ExtensionContext,
  page: Page,
  titre: string,
  contenu: string,
): Promise<void> {
  const feuille = vscode.Uri.joinPath(dossierPages(contexte.extensionUri), `${page}.css`);
  const style = new TextDecoder().decode(await vscode.workspace.fs.readFile(feuille));
  const octets = new TextEncoder().encode(pageImprimable(titre, contenu, style, tirerNonce()));
  if (!chezSoi(contexte)) return enregistrer(titre, octets);
  const fichier = vscode.Uri.joinPath(contexte.globalStorageUri, 'impression', `${page}.html`);
  await vscode.workspace.fs.writeFile(fichier, octets);
  if (!(await vscode.env.openExternal(fichier))) await enregistrer(titre, octets);
}

/** In a browser, or on another machine, no file can be opened here: the reader then keeps the page where they want. */
const chezSoi = (contexte: vscode.ExtensionContext) =>
  vscode.env.uiKind === vscode.UIKind.Desktop &&
  vscode.env.remoteName === undefined &&
  contexte.globalStorageUri.scheme === 'file';

async function enregistrer(titre: string, octets: Uint8Array): Promise<void> {
  const nom = `${
    titre
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .trim()
      .slice(0, 80) || 'paraphe'
  }.html`;
  const dossier = vscode.workspace.workspaceFolders?.[0]?.uri;
  const fichier = await vscode.window.showSaveDialog({
    ...(dossier && { defaultUri: vscode.Uri.joinPath(dossier, nom) }),
    filters: { HTML: ['html'] },
    title: vscode.l10n.t('Save the page, then print it from your browser'),
  });
  if (fichier) await vscode.workspace.fs.writeFile(fichier, octets);
}
