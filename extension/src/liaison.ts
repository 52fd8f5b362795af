/** The one link with the server: starts it, asks it, starts it again. */
import type { Requetes } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The server could not be started, or stopped and does not come back. */
export class ServeurIndisponible extends Error {}

/** Milliseconds without an answer after which the person is told that Paraphe is at work. */
const PATIENCE = 400;

export class Liaison {
  private courant: BaseLanguageClient | undefined;
  private demarrage: Promise<BaseLanguageClient> | undefined;

  /** @param creer makes the client, once, not started yet */
  constructor(private readonly creer: () => Promise<BaseLanguageClient>) {}

  /** Absent until the client is loaded. */
  get client(): BaseLanguageClient | undefined {
    return this.courant;
  }

  /** Starts the server, once; a failure is told by whoever asks something later. */
  demarrer(): Promise<BaseLanguageClient> {
    this.demarrage ??= this.lancer();
    this.demarrage.catch((faute) => this.noter('start', faute));
    return this.demarrage;
  }

  async redemarrer(): Promise<void> {
    if (this.courant?.needsStop()) await this.courant.stop();
    this.demarrage = this.lancer();
    await this.demarrage;
  }

  async arreter(): Promise<void> {
    if (this.courant?.needsStop()) await this.courant.stop();
  }

  /** Writes in the log, without a word to the person. */
  noter(quoi: string, faute: unknown): void {
    this.courant?.error(quoi, faute, false);
  }

  /**
   * @returns what the server answers to one of its own requests
   * @throws ServeurIndisponible when there is no server to answer
   */
  async demander<M extends keyof Requetes>(
    methode: M,
    params: Requetes[M]['params'],
  ): Promise<Requetes[M]['reponse']> {
    const reponse = this.envoyer(methode, params);
    let minuterie: ReturnType<typeof setTimeout> | undefined;
    const tardif = new Promise<'tard'>((arriver) => {
      minuterie = setTimeout(() => arriver('tard'), PATIENCE);
    });
    const premier = await Promise.race([reponse.then(() => 'tot' as const), tardif]).finally(() =>
      clearTimeout(minuterie),
    );
    if (premier === 'tard') {
      const patience = {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Paraphe is reading the contract…'),
      };
      await vscode.window.withProgress(patience, () => reponse);
    }
    return reponse;
  }

  private async lancer(): Promise<BaseLanguageClient> {
    this.courant ??= await this.creer();
    await this.courant.start();
    return this.courant;
  }

  private async envoyer<M extends keyof Requetes>(
    methode: M,
    params: Requetes[M]['params'],
  ): Promise<Requetes[M]['reponse']> {
    const client = await this.demarrer().catch((cause) => {
      throw new ServeurIndisponible('start', { cause });
    });
    if (!client.isRunning()) throw new ServeurIndisponible('stopped');
    return client.sendRequest<Requetes[M]['reponse']>(methode, params);
  }
}
