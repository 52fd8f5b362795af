/** The preview of the fiche under the cursor. */
import { REQUETES, type ReponseApercu } from '@paraphe/language-server';
import * as vscode from 'vscode';
import { type Client, demander, Repos } from '../demandes.js';
import type { DocumentSuivi } from '../document-suivi.js';
import type { Position, VersApercu } from '../messages.js';
import { motsApercu } from '../mots.js';
import { Panneau } from './panneau.js';

/** In milliseconds. */
const APRES_ECRITURE = 150;
const APRES_MOUVEMENT = 60;
const NOUVEL_ESSAI = 500;

export class PanneauApercu extends Panneau<VersApercu> {
  private readonly lecture = new Repos(APRES_ECRITURE, () => void this.lire());
  private readonly mouvement = new Repos(APRES_MOUVEMENT, () => this.suivreCurseur());
  private readonly essai = new Repos(NOUVEL_ESSAI, () => void this.lire());
  private demande = 0;
  private fiche: ReponseApercu | undefined;

  constructor(
    contexte: vscode.ExtensionContext,
    private readonly client: Client,
    suivi: DocumentSuivi,
  ) {
    super(
      contexte,
      suivi,
      'apercu',
      motsApercu((texte) => vscode.l10n.t(texte), vscode.env.language),
    );
    this.ecoutes.push(
      this.lecture,
      this.mouvement,
      this.essai,
      suivi.onChangement(() => {
        this.fiche = undefined;
        this.lecture.relancer();
      }),
      suivi.onEcriture(() => this.lecture.relancer()),
      suivi.onMouvement(() => this.mouvement.relancer()),
    );
  }

  protected titre(): string {
    return vscode.l10n.t('Preview');
  }

  protected remplir(): void {
    this.fiche = undefined;
    void this.lire();
  }

  /** Inside the fiche that is shown, only the cursor moves; elsewhere another fiche is asked for. */
  private suivreCurseur(): void {
    if (!this.ouvert) return;
    const curseur = this.suivi.position;
    if (this.fiche && contient(this.fiche.etendue, curseur)) this.envoyer({ type: 'curseur', curseur });
    else void this.lire();
  }

  private async lire(): Promise<void> {
    if (!this.ouvert) return;
    const { uri, position } = this.suivi;
    const demande = ++this.demande;
    if (!uri) {
      this.vider('aucun-texte');
      return;
    }
    const fiche = await demander(this.client, REQUETES.apercu, { uri, position });
    if (demande !== this.demande) return;
    if (fiche === undefined) {
      if (!this.fiche) this.vider('illisible');
      this.essai.relancer();
    } else if (fiche === null) {
      this.vider('hors-fiche');
    } else {
      this.fiche = fiche;
      this.nommer(fiche.numero ? vscode.l10n.t('Preview {0}', fiche.numero) : this.titre());
      this.envoyer({ type: 'fiche', uri, fiche, curseur: this.suivi.position });
    }
  }

  private vider(raison: 'aucun-texte' | 'hors-fiche' | 'illisible'): void {
    this.fiche = undefined;
    this.nommer(this.titre());
    this.envoyer({ type: 'vide', raison });
  }
}

function contient({ start, end }: ReponseApercu['etendue'], { line, character }: Position): boolean {
  if (line < start.line || line > end.line) return false;
  return line < end.line || character < end.character;
}
