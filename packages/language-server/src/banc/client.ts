/** A client for the tests: starts the server as editors do, a process that speaks over stdio. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OptionsInitiales } from '../protocole.js';
import { lireMarques, type TexteMarque } from './marques.js';

const SERVEUR = fileURLToPath(new URL('../../.cache/serveur.mjs', import.meta.url));

/** The day on which the tests read contracts. */
export const JOUR_DE_TEST = '2024-06-15';

/** What an editor of today says that it can do. */
export const CAPACITES: ClientCapabilities = {
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
    foldingRange: { lineFoldingOnly: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] } },
};

interface Demarrage {
  /** Files of the folder, by path in it. */
  fichiers?: Record<string, string>;
  capacites?: ClientCapabilities;
  options?: OptionsInitiales;
}

export interface TexteOuvert extends TexteMarque {
  uri: string;
  textDocument: TextDocumentIdentifier;
}

export class Client {
  /** What the server said that it can do. */
  initialise!: InitializeResult;
  readonly connexion: MessageConnection;
  /** The last diagnostics that were sent, by address. */
  readonly recus = new Map<string, PublishDiagnosticsParams>();
  /** What the server logged. */
  readonly journal: string[] = [];
  private readonly documents = new Map<string, TextDocument>();
  private attentes: (() => void)[] = [];

  private constructor(
    readonly dossier: string,
    readonly processus: ChildProcess,
  ) {
    if (!processus.stdout || !processus.stdin) throw new Error('the server has no stdio');
    this.connexion = createMessageConnection(
      new StreamMessageReader(processus.stdout),
      new StreamMessageWriter(processus.stdin),
    );
    processus.stderr?.on('data', (octets: Buffer) => this.journal.push(octets.toString()));
    this.connexion.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.journal.push(message);
    });
    this.connexion.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.recus.set(params.uri, params);
      const attentes = this.attentes;
      this.attentes = [];
      for (const attente of attentes) attente();
    });
    this.connexion.onUnhandledNotification(() => {});
    this.connexion.listen();
  }

  static async demarrer({
    fichiers = {},
    capacites = CAPACITES,
    options = {},
  }: Demarrage = {}): Promise<Client> {
    const dossier = mkdtempSync(path.join(tmpdir(), 'paraphe-serveur-'));
    for (const [nom, contenu] of Object.entries(fichiers)) ecrire(dossier, nom, contenu);
    const processus = spawn(process.execPath, [SERVEUR, '--stdio'], { stdio: 'pipe' });
    const client = new Client(dossier, processus);
    const uri = pathToFileURL(dossier).toString();
    client.initialise = await client.connexion.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'essai' }],
      capabilities: capacites,
      initializationOptions: { aujourdhui: JOUR_DE_TEST, ...options },
    });
    await client.connexion.sendNotification('initialized', {});
    return client;
  }

  uri(nom: string): string {
    return pathToFileURL(path.join(this.dossier, nom)).toString();
  }

  /** Writes a file of the folder, without telling the server. */
  ecrire(nom: string, contenu: string): void {
    ecrire(this.dossier, nom, contenu);
  }

  /** Opens a text with marks (see `lireMarques`), as an editor would: its file need not exist. */
  async ouvrir(nom: string, marque: string): Promise<TexteOuvert> {
    const lu = lireMarques(marque);
    const uri = this.uri(nom);
    this.documents.set(uri, TextDocument.create(uri, 'paraphe', 1, lu.texte));
    await this.connexion.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'paraphe', version: 1, text: lu.texte },
    });
    return { ...lu, uri, textDocument: { uri } };
  }

  /** Types: replaces a range of an open text. */
  async taper(uri: string, range: Range, text: string): Promise<void> {
    const avant = this.document(uri);
    const apres = TextDocument.update(avant, [{ range, text }], avant.version + 1);
    this.documents.set(uri, apres);
    await this.connexion.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: apres.version },
      contentChanges: [{ range, text }],
    });
  }

  /** Types at a place. */
  inserer(uri: string, position: Position, text: string): Promise<void> {
    return this.taper(uri, { start: position, end: position }, text);
  }

  /** Replaces the whole of an open text. */
  async remplacer(uri: string, text: string): Promise<void> {
    const version = this.document(uri).version + 1;
    this.documents.set(uri, TextDocument.create(uri, 'paraphe', version, text));
    await this.connexion.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  async fermer(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connexion.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** @returns the present text of an open document */
  texte(uri: string): string {
    return this.document(uri).getText();
  }

  demander<R>(methode: string, params: unknown): Promise<R> {
    return this.connexion.sendRequest(methode, params);
  }

  /** Waits for the diagnostics of the present version of a text. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const recu = this.recus.get(uri);
      if (recu && recu.version === this.document(uri).version) return recu.diagnostics;
      await new Promise<void>((suite) => this.attentes.push(suite));
    }
  }

  /** Waits for diagnostics that hold what is looked for. */
  async attendre(uri: string, convient: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const recu = this.recus.get(uri);
      if (recu && convient(recu.diagnostics)) return recu.diagnostics;
      await new Promise<void>((suite) => this.attentes.push(suite));
    }
  }

  /** @returns the present text of a document once edits are applied to it */
  appliquer(uri: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(this.document(uri), [...edits]);
  }

  /** @returns the texts that an edit of the workspace gives, by name in the folder; new files start empty */
  appliquerPartout(edit: WorkspaceEdit): Record<string, string> {
    const textes: Record<string, string> = {};
    const poser = (uri: string, edits: readonly TextEdit[]) => {
      const nom = decodeURIComponent(uri.slice(`${pathToFileURL(this.dossier)}/`.length));
      const avant = this.documents.get(uri) ?? TextDocument.create(uri, 'paraphe', 0, textes[nom] ?? '');
      textes[nom] = TextDocument.applyEdits(avant, [...edits]);
    };
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) poser(uri, edits);
    for (const change of edit.documentChanges ?? []) {
      if ('textDocument' in change) poser(change.textDocument.uri, change.edits as TextEdit[]);
    }
    return textes;
  }

  /** Asks the server to end, and waits until it has. @returns its exit code */
  async arreter(): Promise<number | null> {
    const fin = new Promise<number | null>((suite) => {
      if (this.processus.exitCode !== null) suite(this.processus.exitCode);
      else this.processus.once('exit', suite);
    });
    if (this.processus.exitCode === null) {
      await this.connexion.sendRequest('shutdown').catch(() => {});
      await this.connexion.sendNotification('exit').catch(() => {});
    }
    const code = await fin;
    this.connexion.dispose();
    rmSync(this.dossier, { recursive: true, force: true });
    return code;
  }

  private document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}

function ecrire(dossier: string, nom: string, contenu: string): void {
  const chemin = path.join(dossier, nom);
  mkdirSync(path.dirname(chemin), { recursive: true });
  writeFileSync(chemin, contenu);
}
