/** What both panels share: one panel at a time, its page, its messages, its return when the window is opened again. */
import * as vscode from 'vscode';
import type { DocumentSuivi } from '../document-suivi.js';
import type { DePage } from '../messages.js';
import { dossierPages, htmlPage, type Page } from './html.js';
import { imprimer } from './impression.js';

export abstract class Panneau<Message> implements vscode.Disposable {
  private panneau: vscode.WebviewPanel | undefined;
  protected readonly ecoutes: vscode.Disposable[] = [];
  private pret = false;

  protected constructor(
    private readonly contexte: vscode.ExtensionContext,
    protected readonly suivi: DocumentSuivi,
    private readonly page: Page,
    private readonly mots: object,
  ) {
    this.ecoutes.push(
      vscode.commands.registerCommand(`paraphe.${page}`, (uri?: unknown, position?: unknown) => {
        allerA(uri, position);
        this.ouvrir();
      }),
      vscode.window.registerWebviewPanelSerializer(`paraphe.${page}`, {
        deserializeWebviewPanel: async (panneau, etat: unknown) => {
          this.adopter(panneau);
          const uri = (etat as { uri?: unknown } | undefined)?.uri;
          if (typeof uri === 'string') await suivi.reprendre(uri);
        },
      }),
    );
  }

  /** What the tab is called. */
  protected abstract titre(): string;
  /** Sends the page what it should show now; called when it is ready, and when it comes back into sight. */
  protected abstract remplir(): void;

  /** True when there is a page that can be seen and that listens. */
  protected get ouvert(): boolean {
    return this.pret && this.panneau?.visible === true;
  }

  protected envoyer(message: Message): void {
    if (this.pret) void this.panneau?.webview.postMessage(message);
  }

  protected nommer(titre: string): void {
    if (this.panneau && this.panneau.title !== titre) this.panneau.title = titre;
  }

  dispose(): void {
    this.panneau?.dispose();
    for (const ecoute of this.ecoutes) ecoute.dispose();
  }

  private ouvrir(): void {
    if (this.panneau) {
      this.panneau.reveal(undefined, true);
      return;
    }
    this.adopter(
      vscode.window.createWebviewPanel(`paraphe.${this.page}`, this.titre(), {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
      }),
    );
  }

  private adopter(panneau: vscode.WebviewPanel): void {
    this.panneau?.dispose();
    this.panneau = panneau;
    this.pret = false;
    const { extensionUri } = this.contexte;
    panneau.webview.options = { enableScripts: true, localResourceRoots: [dossierPages(extensionUri)] };
    panneau.webview.onDidReceiveMessage((message: DePage) => this.recevoir(message));
    panneau.onDidChangeViewState(() => {
      // A page out of sight is thrown away; it may also come into sight after it has said that it is ready.
      if (this.ouvert) this.remplir();
    });
    panneau.onDidDispose(() => {
      if (this.panneau !== panneau) return;
      this.panneau = undefined;
      this.pret = false;
    });
    panneau.webview.html = htmlPage(panneau.webview, extensionUri, this.page, this.mots);
  }

  private recevoir(message: DePage): void {
    switch (message.type) {
      case 'pret':
        this.pret = true;
        this.remplir();
        break;
      case 'aller':
        void this.suivi.aller(message.place, message.editer);
        break;
      case 'imprimer':
        void imprimer(this.contexte, this.page, message.titre, message.contenu);
        break;
    }
  }
}

/** Puts the cursor where the line above a fiche was clicked. Called from elsewhere, without a place, it leaves the cursor alone. */
function allerA(uri: unknown, position: unknown): void {
  const editeur = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const { line, character } = (position ?? {}) as Record<string, unknown>;
  if (!editeur || typeof line !== 'number' || typeof character !== 'number') return;
  const place = new vscode.Position(line, character);
  editeur.selection = new vscode.Selection(place, place);
}
