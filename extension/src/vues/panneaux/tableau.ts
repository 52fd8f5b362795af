/** The dashboard of the contract. */
import { REQUETES } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { type Client, demander, Repos } from '../demandes.js';
import type { DocumentSuivi } from '../document-suivi.js';
import type { VersTableau } from '../messages.js';
import { motsTableau } from '../mots.js';
import { Panneau } from './panneau.js';

/** In milliseconds: figures may wait for the end of a sentence. */
const APRES_ECRITURE = 700;
const NOUVEL_ESSAI = 500;

export class PanneauTableau extends Panneau<VersTableau> {
  private readonly lecture = new Repos(APRES_ECRITURE, () => void this.lire());
  private readonly essai = new Repos(NOUVEL_ESSAI, () => void this.lire());
  private demande = 0;
  private montre = false;

  constructor(
    contexte: vscode.ExtensionContext,
    private readonly client: Client,
    suivi: DocumentSuivi,
  ) {
    super(
      contexte,
      suivi,
      'tableau',
      motsTableau((texte) => vscode.l10n.t(texte), vscode.env.language),
    );
    this.ecoutes.push(
      this.lecture,
      this.essai,
      suivi.onChangement(() => {
        this.montre = false;
        void this.lire();
      }),
      suivi.onEcriture(() => this.lecture.relancer()),
    );
  }

  protected titre(): string {
    return vscode.l10n.t('Dashboard');
  }

  protected remplir(): void {
    this.montre = false;
    void this.lire();
  }

  private async lire(): Promise<void> {
    if (!this.ouvert) return;
    const uri = this.suivi.uri;
    const demande = ++this.demande;
    if (!uri) {
      this.envoyer({ type: 'vide', raison: 'aucun-texte' });
      return;
    }
    const tableau = await demander(this.client, REQUETES.tableau, { uri });
    if (demande !== this.demande) return;
    if (tableau) {
      this.montre = true;
      this.envoyer({ type: 'tableau', uri, tableau });
      return;
    }
    // What was shown stays while a sentence is being written that cannot be read yet.
    if (!this.montre) this.envoyer({ type: 'vide', raison: 'illisible' });
    if (tableau === undefined) this.essai.relancer();
  }
}
