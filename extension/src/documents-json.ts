/** The JSON of a contract, in a document that only reads: it follows the contract each time it is saved or compiled again. */
import { REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Liaison } from './liaison.js';

const SCHEMA = 'paraphe-json';

export class DocumentsJson implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly textes = new Map<string, string>();
  private readonly change = new vscode.EventEmitter<vscode.Uri>();
  private readonly ecoutes: vscode.Disposable[];
  readonly onDidChange = this.change.event;

  constructor(private readonly liaison: Liaison) {
    this.ecoutes = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEMA, this),
      vscode.workspace.onDidSaveTextDocument(async ({ uri }) => {
        if (this.textes.has(adresseJson(uri).toString())) await this.compiler(uri).catch(() => {});
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.textes.delete(uri.toString())),
    ];
  }

  provideTextDocumentContent(adresse: vscode.Uri): string {
    return this.textes.get(adresse.toString()) ?? '';
  }

  /**
   * @param uri of the contract
   * @returns the address of its JSON, brought up to date; undefined when there is nothing to compile
   */
  async compiler(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const reponse = await this.liaison.demander(REQUETES.modele, { uri: uri.toString() });
    if (!reponse) return undefined;
    const adresse = adresseJson(uri);
    this.textes.set(adresse.toString(), reponse.json);
    this.change.fire(adresse);
    return adresse;
  }

  dispose(): void {
    for (const ecoute of this.ecoutes) ecoute.dispose();
    this.change.dispose();
  }
}

/** The address of the contract goes in the query, so that two contracts of one name have two documents. */
function adresseJson(uri: vscode.Uri): vscode.Uri {
  const chemin = uri.path.replace(/\.paraphe$/, '');
  return vscode.Uri.from({
    scheme: SCHEMA,
    path: `${chemin.startsWith('/') ? '' : '/'}${chemin}.json`,
    query: uri.toString(),
  });
}
