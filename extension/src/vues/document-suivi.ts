/** The contract that the views show: the one in the editor or, while a panel has the focus, the last one that was. */
import { LANGUE_PARAPHE } from '@paraphe/language-server';
import * as vscode from 'vscode';

export interface Curseur {
  uri: string;
  position: { line: number; character: number };
}

export class DocumentSuivi implements vscode.Disposable {
  private readonly changement = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly ecriture = new vscode.EventEmitter<void>();
  private readonly mouvement = new vscode.EventEmitter<Curseur>();
  private readonly ecoutes: vscode.Disposable[];
  private courant: vscode.TextDocument | undefined;
  private place: Curseur['position'] = { line: 0, character: 0 };

  /** Another contract, or none. */
  readonly onChangement = this.changement.event;
  /** Its text, or what is known of it, is not the same any more. */
  readonly onEcriture = this.ecriture.event;
  readonly onMouvement = this.mouvement.event;

  constructor() {
    const { window, workspace, languages } = vscode;
    this.ecoutes = [
      window.onDidChangeActiveTextEditor((editeur) => this.suivre(editeur)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document !== this.courant || !selections[0]) return;
        this.deplacer(selections[0].active);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.courant) this.ecriture.fire();
      }),
      // Constats come after each analysis: what the server knows of the text has then changed.
      languages.onDidChangeDiagnostics(({ uris }) => {
        const uri = this.courant?.uri.toString();
        if (uri && uris.some((autre) => autre.toString() === uri)) this.ecriture.fire();
      }),
      workspace.onDidOpenTextDocument(() => this.suivre(window.activeTextEditor)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.courant) this.remplacer(window.visibleTextEditors.find(estParaphe)?.document);
      }),
    ];
    this.suivre(window.activeTextEditor ?? window.visibleTextEditors.find(estParaphe));
  }

  get document(): vscode.TextDocument | undefined {
    return this.courant;
  }

  get uri(): string | undefined {
    return this.courant?.uri.toString();
  }

  get position(): Curseur['position'] {
    return this.place;
  }

  /** Shows a contract that no editor shows yet: a panel that comes back with the window. */
  async reprendre(uri: string): Promise<void> {
    if (this.courant) return;
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      if (!this.courant && document.languageId === LANGUE_PARAPHE) this.remplacer(document);
    } catch {
      // The file has gone: the panel says that it has nothing to show.
    }
  }

  /** Puts the cursor at a place of the contract, where its editor is; `editer` gives it the focus. */
  async aller(
    place: { start: Curseur['position']; end: Curseur['position'] },
    editer: boolean,
  ): Promise<void> {
    if (!this.courant) return;
    const debut = new vscode.Position(place.start.line, place.start.character);
    const ouvert = vscode.window.visibleTextEditors.find((editeur) => editeur.document === this.courant);
    await vscode.window.showTextDocument(this.courant, {
      preserveFocus: !editer,
      preview: false,
      selection: new vscode.Range(debut, debut),
      viewColumn: ouvert?.viewColumn ?? vscode.ViewColumn.One,
    });
    this.deplacer(debut);
  }

  dispose(): void {
    for (const ecoute of [...this.ecoutes, this.changement, this.ecriture, this.mouvement]) ecoute.dispose();
  }

  private suivre(editeur: vscode.TextEditor | undefined): void {
    if (!editeur || !estParaphe(editeur)) return;
    this.remplacer(editeur.document);
    this.deplacer(editeur.selection.active);
  }

  private remplacer(document: vscode.TextDocument | undefined): void {
    if (document === this.courant) return;
    this.courant = document;
    this.place = { line: 0, character: 0 };
    this.changement.fire(document);
  }

  private deplacer({ line, character }: Curseur['position']): void {
    if (!this.uri || (this.place.line === line && this.place.character === character)) return;
    this.place = { line, character };
    this.mouvement.fire({ uri: this.uri, position: this.place });
  }
}

const estParaphe = (editeur: vscode.TextEditor) => editeur.document.languageId === LANGUE_PARAPHE;
