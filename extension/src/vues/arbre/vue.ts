/** The « Contrat » view: asks for the tree, follows the cursor, filters, moves. */
import { type NoeudArbre, REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { type Client, demander, Repos } from '../demandes.js';
import type { DocumentSuivi } from '../document-suivi.js';
import type { Range } from '../messages.js';
import { choisirFiltre } from './choix.js';
import { sousCurseur } from './deplacement.js';
import { Deplacements } from './deplacer.js';
import { estComplete, fichesDe } from './elements.js';
import { estVide, SANS_FILTRE } from './filtre.js';
import { FournisseurArbre } from './fournisseur.js';

/** In milliseconds: after typing, after a move of the cursor, and before asking again a server that is not there yet. */
const APRES_ECRITURE = 400;
const APRES_MOUVEMENT = 150;
const NOUVEL_ESSAI = 500;

export class VueContrat implements vscode.Disposable {
  private readonly arbre = new FournisseurArbre((texte) => vscode.l10n.t(texte));
  private readonly deplacements: Deplacements;
  private readonly vue: vscode.TreeView<string>;
  private readonly lecture = new Repos(APRES_ECRITURE, () => void this.lire());
  private readonly essai = new Repos(NOUVEL_ESSAI, () => void this.lire());
  private readonly visee = new Repos(APRES_MOUVEMENT, () => void this.viser());
  private readonly ecoutes: vscode.Disposable[];
  private demande = 0;

  constructor(
    private readonly client: Client,
    private readonly suivi: DocumentSuivi,
  ) {
    this.deplacements = new Deplacements(client, suivi, this.arbre);
    this.vue = vscode.window.createTreeView('paraphe.contrat', {
      treeDataProvider: this.arbre,
      dragAndDropController: this.deplacements,
      showCollapseAll: true,
    });
    const commande = vscode.commands.registerCommand;
    this.ecoutes = [
      this.vue,
      this.vue.onDidChangeVisibility(() => this.visee.relancer()),
      suivi.onChangement(() => void this.lire()),
      suivi.onEcriture(() => this.lecture.relancer()),
      suivi.onMouvement(() => this.visee.relancer()),
      commande('paraphe.filtrer', () => this.filtrer()),
      commande('paraphe.effacerFiltre', () => this.appliquer(SANS_FILTRE)),
      commande('paraphe.arbre.ouvrir', (place: Range) => suivi.aller(place, true)),
      commande('paraphe.arbre.monter', (id?: string) => this.decaler(id, -1)),
      commande('paraphe.arbre.descendre', (id?: string) => this.decaler(id, 1)),
    ];
    void this.lire();
  }

  dispose(): void {
    for (const chose of [...this.ecoutes, this.lecture, this.essai, this.visee, this.arbre]) chose.dispose();
  }

  /** The last answer wins; a server that does not answer leaves the tree as it is, and is asked again. */
  private async lire(): Promise<void> {
    const uri = this.suivi.uri;
    const demande = ++this.demande;
    if (!uri) {
      this.montrer('', []);
      return;
    }
    const reponse = await demander(this.client, REQUETES.arbre, { uri });
    if (demande !== this.demande) return;
    if (reponse === undefined) this.essai.relancer();
    else this.montrer(uri, reponse?.racines ?? []);
  }

  private montrer(uri: string, racines: readonly NoeudArbre[]): void {
    this.arbre.recevoir(uri, racines);
    const incompletes = fichesDe(racines).filter((fiche) => !estComplete(fiche)).length;
    this.vue.badge =
      incompletes === 0
        ? undefined
        : {
            value: incompletes,
            tooltip:
              incompletes === 1
                ? vscode.l10n.t('1 fiche is not complete')
                : vscode.l10n.t('{0} fiches are not complete', incompletes),
          };
    this.dire();
    this.visee.relancer();
  }

  /** The line under the cursor, shown and chosen; the focus stays in the text. */
  private async viser(): Promise<void> {
    if (!this.vue.visible) return;
    const noeud = sousCurseur(this.arbre.visibles, this.suivi.position.line);
    if (!noeud || this.vue.selection[0] === noeud.id) return;
    try {
      await this.vue.reveal(noeud.id, { select: true, focus: false, expand: false });
    } catch {
      // The tree was drawn again in between: the next move will find the line.
    }
  }

  private async filtrer(): Promise<void> {
    const filtre = await choisirFiltre(this.arbre.racines, this.arbre.filtre);
    if (filtre) this.appliquer(filtre);
  }

  private appliquer(filtre: typeof SANS_FILTRE): void {
    this.arbre.filtrerPar(filtre);
    void vscode.commands.executeCommand('setContext', 'paraphe.filtre', !estVide(filtre));
    this.dire();
    this.visee.relancer();
  }

  /** Above the tree: the filter in words, and how much of the contract it leaves. */
  private dire(): void {
    const { filtre, racines, visibles } = this.arbre;
    if (estVide(filtre) || racines.length === 0) {
      this.vue.message = undefined;
      return;
    }
    const mots = [
      ...(filtre.incompletes ? [vscode.l10n.t('incomplete fiches')] : []),
      ...filtre.pilotes,
      ...filtre.financeurs,
    ].join(', ');
    this.vue.message = vscode.l10n.t(
      'Filter: {0} ({1} of {2} fiches)',
      mots,
      fichesDe(visibles).length,
      fichesDe(racines).length,
    );
  }

  private async decaler(id: string | undefined, sens: -1 | 1): Promise<void> {
    const choisi = id ?? this.vue.selection[0];
    if (choisi) await this.deplacements.decaler(choisi, sens);
  }
}
