/**
 * Gives the editor the lines of the tree, filtered, and keeps what the server last said of the contract. The editor knows a line by
 * its id alone: it stays the same line when the server answers again.
 */
import type { NoeudArbre } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Range } from '../messages.js';
import type { Traduire } from '../mots.js';
import { descriptionDe, estFiche, iconeDe, infobulleDe, libelleDe, voixDe } from './elements.js';
import { type Filtre, filtrer, SANS_FILTRE } from './filtre.js';

export class FournisseurArbre implements vscode.TreeDataProvider<string> {
  private readonly changement = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changement.event;

  private uri = '';
  private toutes: readonly NoeudArbre[] = [];
  private montrees: readonly NoeudArbre[] = [];
  private parId = new Map<string, { noeud: NoeudArbre; parent?: string }>();
  private tel = '';
  filtre: Filtre = SANS_FILTRE;

  constructor(private readonly t: Traduire) {}

  /** All the lines of the contract, whatever the filter. */
  get racines(): readonly NoeudArbre[] {
    return this.toutes;
  }

  /** The lines that are shown. */
  get visibles(): readonly NoeudArbre[] {
    return this.montrees;
  }

  /** Nothing is drawn again where nothing has changed. */
  recevoir(uri: string, racines: readonly NoeudArbre[]): void {
    const tel = `${uri}\n${JSON.stringify(racines)}`;
    if (tel === this.tel) return;
    this.tel = tel;
    this.uri = uri;
    this.toutes = racines;
    this.redessiner();
  }

  filtrerPar(filtre: Filtre): void {
    this.filtre = filtre;
    this.redessiner();
  }

  getChildren(id?: string): string[] {
    const noeuds = id === undefined ? this.montrees : (this.parId.get(id)?.noeud.enfants ?? []);
    return noeuds.map((noeud) => noeud.id);
  }

  getParent(id: string): string | undefined {
    return this.parId.get(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const noeud = this.parId.get(id)?.noeud;
    // Gone since the editor asked for its parent's lines: it is about to ask again.
    if (!noeud) return new vscode.TreeItem('');
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const pliable = noeud.enfants.length === 0 ? None : estFiche(noeud) ? Collapsed : Expanded;
    const item = new vscode.TreeItem(libelleDe(noeud, this.t), pliable);
    const { icone, couleur } = iconeDe(noeud);
    // The editor keeps what is folded by this name: the same from one answer to the next.
    item.id = `${this.uri}#${noeud.id}`;
    item.description = descriptionDe(noeud, this.t);
    item.iconPath = new vscode.ThemeIcon(icone, couleur ? new vscode.ThemeColor(couleur) : undefined);
    item.tooltip = new vscode.MarkdownString(infobulleDe(noeud, this.t));
    item.accessibilityInformation = { label: voixDe(noeud, this.t), role: 'treeitem' };
    item.contextValue = noeud.niveau;
    item.command = {
      command: 'paraphe.arbre.ouvrir',
      title: this.t('Go to the text'),
      arguments: [noeud.entete satisfies Range],
    };
    return item;
  }

  dispose(): void {
    this.changement.dispose();
  }

  private redessiner(): void {
    this.montrees = filtrer(this.toutes, this.filtre);
    this.parId = new Map();
    this.ranger(this.montrees);
    this.changement.fire(undefined);
  }

  private ranger(noeuds: readonly NoeudArbre[], parent?: string): void {
    for (const noeud of noeuds) {
      this.parId.set(noeud.id, parent === undefined ? { noeud } : { noeud, parent });
      this.ranger(noeud.enfants, noeud.id);
    }
  }
}
