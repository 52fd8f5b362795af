/** A client that talks to one language server over its standard input and output, and notes when its answers arrive. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  ConfigurationParams,
  Diagnostic,
  Position,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Serveur } from './serveurs.ts';

/** What an editor of today says that it can do; it waits to be sent diagnostics. */
const CAPACITES: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown'],
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'additionalTextEdits'] },
      },
      completionList: { itemDefaults: ['editRange', 'insertTextFormat'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  window: { showDocument: { support: true } },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** After that many milliseconds an answer is taken to be lost. */
export const DELAI_MAX = 180_000;

export interface Publication {
  /** As `performance.now()` tells it. */
  instant: number;
  diagnostics: Diagnostic[];
}

interface Attente {
  convient: (publication: Publication) => boolean;
  tenir: (publication: Publication) => void;
  echouer: (faute: Error) => void;
}

export class Client {
  /** When the process was started, then when it had answered `initialize`. */
  readonly depart = performance.now();
  initialise = Number.NaN;
  private readonly serveur: Serveur;
  private readonly processus: ChildProcess;
  private readonly connexion: MessageConnection;
  private readonly attentes = new Map<string, Attente[]>();
  private readonly versions = new Map<string, number>();
  private derniere = 0;
  private plaintes = '';

  private constructor(serveur: Serveur) {
    this.serveur = serveur;
    this.processus = spawn(process.execPath, serveur.arguments, { stdio: 'pipe' });
    const { stdin, stdout, stderr } = this.processus;
    if (!stdin || !stdout) throw new Error('un serveur sans entrée ni sortie');
    this.connexion = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    stderr?.on('data', (octets: Buffer) => {
      this.plaintes = `${this.plaintes}${octets}`.slice(-2000);
    });
    this.processus.once('exit', (code) => this.finir(code));
    this.connexion.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ section }) => serveur.reglages[section ?? ''] ?? null),
    );
    this.connexion.onRequest('client/registerCapability', () => null);
    this.connexion.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.recevoir(params),
    );
    this.connexion.onUnhandledNotification(() => {});
    this.connexion.onError(() => {});
    this.connexion.listen();
  }

  /** Starts a server on a folder, and waits until it is ready for texts. */
  static async demarrer(serveur: Serveur, dossier: string): Promise<Client> {
    const client = new Client(serveur);
    const uri = pathToFileURL(dossier).toString();
    await client.demander('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'mesure' }],
      capabilities: CAPACITES,
    });
    client.initialise = performance.now();
    await client.connexion.sendNotification('initialized', {});
    return client;
  }

  /** Opens a text, and waits for nothing. */
  async declarer(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId: this.serveur.nom, version: 1, text };
    await this.connexion.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** @returns the first diagnostics of a text that has some. A server may first send that it has none. */
  async ouvrir(uri: string, text: string): Promise<Publication> {
    const publication = this.prochaine(uri, ({ diagnostics }) => diagnostics.length > 0);
    await this.declarer(uri, text);
    return publication;
  }

  /** Types at a place. */
  inserer(uri: string, position: Position, text: string): Promise<void> {
    return this.changer(uri, position, position, text);
  }

  /** Takes back that many characters, on one line. */
  effacer(uri: string, { line, character }: Position, longueur: number): Promise<void> {
    return this.changer(uri, { line, character }, { line, character: character + longueur }, '');
  }

  /** @returns the next diagnostics of the present version of a text */
  prochaine(uri: string, convient: Attente['convient'] = () => true): Promise<Publication> {
    const venue = new Promise<Publication>((tenir, echouer) => {
      this.attentes.set(uri, [...(this.attentes.get(uri) ?? []), { convient, tenir, echouer }]);
    });
    return this.limiter(venue, `diagnostics de ${uri}`);
  }

  async demander<R>(methode: string, params: unknown): Promise<R> {
    return this.limiter(this.connexion.sendRequest<R>(methode, params), methode);
  }

  /** Waits until nothing has been published for that many milliseconds. */
  async calme(ms: number): Promise<void> {
    this.derniere = performance.now();
    for (;;) {
      const reste = this.derniere + ms - performance.now();
      if (reste <= 0) return;
      await pause(reste);
    }
  }

  /** False once the process has ended. */
  get vivant(): boolean {
    return this.processus.exitCode === null && this.processus.signalCode === null;
  }

  /** @returns the most memory that the process has held so far, in MiB */
  pic(): number {
    const lu = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.processus.pid}/status`, 'utf8'));
    if (!lu) throw new Error("la mémoire n'a pas été relevée");
    return Number(lu[1]) / 1024;
  }

  /** Ends the process, without its leave: it has nothing to save. */
  async arreter(): Promise<void> {
    if (!this.vivant) return;
    const fin = new Promise((suite) => this.processus.once('exit', suite));
    this.processus.kill('SIGKILL');
    await fin;
  }

  private async changer(uri: string, start: Position, end: Position, text: string): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connexion.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  private recevoir({ uri, version, diagnostics }: PublishDiagnosticsParams): void {
    const publication = { instant: performance.now(), diagnostics };
    this.derniere = publication.instant;
    const attentes = this.attentes.get(uri);
    if (!attentes || (version !== undefined && version !== this.versions.get(uri))) return;
    const restent = attentes.filter(({ convient, tenir }) => {
      if (!convient(publication)) return true;
      tenir(publication);
      return false;
    });
    if (restent.length) this.attentes.set(uri, restent);
    else this.attentes.delete(uri);
  }

  private finir(code: number | null): void {
    const faute = new Perdu(`${this.serveur.nom} s'est arrêté (${code}).\n${this.plaintes}`);
    this.connexion.dispose();
    for (const attentes of this.attentes.values()) for (const { echouer } of attentes) echouer(faute);
    this.attentes.clear();
  }

  private async limiter<R>(attendu: Promise<R>, quoi: string): Promise<R> {
    let minuterie: NodeJS.Timeout | undefined;
    const trop = new Promise<never>((_, echouer) => {
      const dire = () =>
        echouer(new Perdu(`${this.serveur.nom} : ${quoi}, rien après ${DELAI_MAX / 1000} s`));
      minuterie = setTimeout(dire, DELAI_MAX);
    });
    return Promise.race([attendu, trop]).finally(() => clearTimeout(minuterie));
  }
}

/** An answer did not come in time, or its server went away. */
export class Perdu extends Error {}

export function pause(ms: number): Promise<void> {
  return new Promise((suite) => setTimeout(suite, ms));
}
