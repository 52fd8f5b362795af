/** The page of a panel, with the addresses that the editor gives to its files. */
import * as vscode from 'vscode';
import { pagePanneau, tirerNonce } from './gabarits.js';

export type Page = 'apercu' | 'tableau';

/** The one folder from which a page may load. */
export const dossierPages = (extension: vscode.Uri) => vscode.Uri.joinPath(extension, 'dist', 'pages');

export function htmlPage(webview: vscode.Webview, extension: vscode.Uri, page: Page, mots: object): string {
  const adresse = (nom: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(dossierPages(extension), nom)).toString();
  return pagePanneau({
    langue: vscode.env.language,
    origine: webview.cspSource,
    script: adresse(`${page}.js`),
    style: adresse(`${page}.css`),
    nonce: tirerNonce(),
    mots,
  });
}
