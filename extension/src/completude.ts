/** The status bar: how many fiches of the contract at hand are complete. */
import { type AvisCompletude, LANGUE_PARAPHE } from '@paraphe/language-server';
import * as vscode from 'vscode';

export class BarreCompletude implements vscode.Disposable {
  private readonly connus = new Map<string, AvisCompletude['contrats']>();
  private readonly element = vscode.window.createStatusBarItem(
    'paraphe.completude',
    vscode.StatusBarAlignment.Left,
    50,
  );
  private readonly ecoutes: vscode.Disposable[];

  constructor() {
    this.element.name = vscode.l10n.t('Complete fiches');
    this.element.command = 'paraphe.prochainManque';
    this.ecoutes = [
      vscode.window.onDidChangeActiveTextEditor(() => this.montrer()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.connus.delete(uri.toString())),
    ];
  }

  recevoir({ uri, contrats }: AvisCompletude): void {
    // The server may write an address in its own way: one form for all.
    this.connus.set(vscode.Uri.parse(uri).toString(), contrats);
    this.montrer();
  }

  dispose(): void {
    for (const ecoute of this.ecoutes) ecoute.dispose();
    this.element.dispose();
  }

  /** Stays as it is while a panel has the focus: its contract is the same. */
  private montrer(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) {
      if (!vscode.window.visibleTextEditors.some((editeur) => editeur.document.languageId === LANGUE_PARAPHE))
        this.element.hide();
      return;
    }
    const contrats = this.connus.get(document.uri.toString())?.filter(({ fiches }) => fiches > 0) ?? [];
    if (document.languageId !== LANGUE_PARAPHE || !contrats.length) {
      this.element.hide();
      return;
    }
    const fiches = contrats.reduce((somme, contrat) => somme + contrat.fiches, 0);
    const completes = contrats.reduce((somme, contrat) => somme + contrat.completes, 0);
    const signe = completes === fiches ? '$(pass)' : '$(checklist)';
    this.element.text = `${signe} ${vscode.l10n.t('{0}/{1} fiches complete', completes, fiches)}`;
    this.element.tooltip = infobulle(contrats, completes === fiches);
    this.element.show();
  }
}

function infobulle(contrats: AvisCompletude['contrats'], complet: boolean): string {
  const lignes = contrats.map(({ titre, fiches, completes }) =>
    vscode.l10n.t('{0}: {1} of {2} fiches complete', titre, completes, fiches),
  );
  const suite = complet
    ? vscode.l10n.t('Nothing is missing in any fiche.')
    : vscode.l10n.t('Click to go to the next thing that is missing.');
  return [...lignes, suite].join('\n');
}
