/** Moving lines of the tree, with the mouse or the keyboard: the server says what to write, and it can be taken back. */
import { type ParametresDeplacer, REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { type Client, demander } from '../demandes.js';
import type { DocumentSuivi } from '../document-suivi.js';
import { chemin, decaler, deposer } from './deplacement.js';
import type { FournisseurArbre } from './fournisseur.js';

const MIME = 'application/vnd.code.tree.paraphe.contrat';

export class Deplacements implements vscode.TreeDragAndDropController<string> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];

  constructor(
    private readonly client: Client,
    private readonly suivi: DocumentSuivi,
    private readonly arbre: FournisseurArbre,
  ) {}

  handleDrag([id]: readonly string[], donnees: vscode.DataTransfer): void {
    if (id) donnees.set(MIME, new vscode.DataTransferItem(id));
  }

  async handleDrop(cible: string | undefined, donnees: vscode.DataTransfer): Promise<void> {
    const id = donnees.get(MIME)?.value;
    if (typeof id !== 'string' || !cible) return;
    await this.deplacer(deposer(this.arbre.racines, id, cible));
  }

  async decaler(id: string, sens: -1 | 1): Promise<void> {
    await this.deplacer(decaler(this.arbre.racines, id, sens));
  }

  private async deplacer(destination: Omit<ParametresDeplacer, 'uri'> | undefined): Promise<void> {
    const { document, uri } = this.suivi;
    const client = this.client();
    if (!destination || !document || !uri || !client) return;
    const version = document.version;
    const edition = await demander(this.client, REQUETES.deplacer, { uri, ...destination });
    const faite =
      edition &&
      document.version === version &&
      (await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edition)));
    if (!faite) {
      void vscode.window.showWarningMessage(vscode.l10n.t('This cannot be moved there.'));
      return;
    }
    const deplace = chemin(this.arbre.racines, destination.deplace).at(-1);
    void this.proposerAnnulation(document, deplace?.numero ?? deplace?.titre ?? '');
  }

  private async proposerAnnulation(document: vscode.TextDocument, nom: string): Promise<void> {
    const apres = document.version;
    const annuler = vscode.l10n.t('Undo');
    const choix = await vscode.window.showInformationMessage(vscode.l10n.t('{0} was moved.', nom), annuler);
    if (choix !== annuler) return;
    await vscode.window.showTextDocument(document);
    if (document.version === apres) await vscode.commands.executeCommand('undo');
  }
}
