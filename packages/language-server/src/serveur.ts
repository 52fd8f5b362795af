/** The server on a connection: what it can do is the sum of its features, each wired by itself. */
import { choisirLangue, URI } from '@paraphe/language';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  InitializeParams,
  ServerCapabilities,
} from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { Bureau, type Vue } from './bureau.js';
import { Dossier } from './dossier.js';
import { FEATURES } from './features/index.js';
import type { Fichiers } from './fichiers/fichiers.js';
import type { OptionsInitiales, Reglages } from './protocole.js';
import { GardeReglages } from './reglages.js';
import { souffler } from './souffle.js';

/** What a feature is given to answer with. */
export interface Serveur {
  readonly connexion: Connection;
  readonly client: ClientCapabilities;
  readonly options: OptionsInitiales;
  readonly bureau: Bureau;
  readonly dossier: Dossier;
  readonly reglages: GardeReglages;
  /** ISO day on which contracts are read. */
  aujourdhui(): string;
  /**
   * @param nom for the log
   * @param calculer answers from the present text; what it throws is logged, and answered by nothing
   * @returns a handler that gives way to a cancellation, and answers null for a text that is not open
   */
  repondre<P extends { textDocument: { uri: string } } | { uri: string }, R>(
    nom: string,
    calculer: (vue: Vue, params: P, jeton: CancellationToken) => R | undefined | Promise<R | undefined>,
  ): (params: P, jeton: CancellationToken) => Promise<R | null>;
  /** The same, for what is not asked of one text. */
  proteger<P, R>(
    nom: string,
    calculer: (params: P, jeton: CancellationToken) => R | undefined | Promise<R | undefined>,
  ): (params: P, jeton: CancellationToken) => Promise<R | null>;
}

/** One feature of the editor. */
export interface Feature {
  /** What the client is told that the server can do. */
  capacites?(client: ClientCapabilities, options: OptionsInitiales): Partial<ServerCapabilities>;
  brancher(serveur: Serveur): void;
}

const SURVEILLANCE = DidChangeWatchedFilesNotification.type;

/** The contracts, and the configurations of their folders. */
const SURVEILLES = ['**/*.paraphe', '**/paraphe.config.json'];

/**
 * Serves a client until it goes away.
 * @param langue of the messages, unless the client's settings say otherwise
 */
export function servir(
  connexion: Connection,
  creerFichiers: (connexion: Connection) => Fichiers,
  langue: Reglages['langue'] = 'fr',
): void {
  let dossiers: URI[] = [];
  let apresInitialisation = () => {};
  let terminee = false;

  connexion.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as OptionsInitiales;
    const client = params.capabilities;
    dossiers = dossiersDe(params);
    const reglages = new GardeReglages(connexion, client, { langue, ...options.reglages });
    choisirLangue(reglages.valeurs.langue);
    const fichiers = creerFichiers(connexion);
    const aujourdhui = () => options.aujourdhui ?? jourDuSysteme();
    const bureau = new Bureau(fichiers, aujourdhui, { severites: reglages.valeurs.regles });
    const dossier = new Dossier(fichiers, bureau, dossiers);
    const proteger: Serveur['proteger'] = (nom, calculer) => async (demande, jeton) => {
      // A cancellation that follows at once is read before the work starts.
      await souffler();
      if (jeton.isCancellationRequested) throw annulee();
      if (terminee) throw new ResponseError(ErrorCodes.InvalidRequest, 'Le serveur est arrêté');
      try {
        const reponse = await calculer(demande, jeton);
        if (jeton.isCancellationRequested) throw annulee();
        return reponse ?? null;
      } catch (faute) {
        if (faute instanceof ResponseError) throw faute;
        connexion.console.error(
          `${nom} : ${faute instanceof Error ? (faute.stack ?? faute.message) : faute}`,
        );
        return null;
      }
    };
    const serveur: Serveur = {
      connexion,
      client,
      options,
      bureau,
      dossier,
      reglages,
      aujourdhui,
      proteger,
      repondre: (nom, calculer) =>
        proteger(nom, (demande, jeton) => {
          const uri = 'textDocument' in demande ? demande.textDocument.uri : demande.uri;
          const vue = bureau.vue(uri);
          return vue && calculer(vue, demande, jeton);
        }),
    };
    connexion.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
      bureau.ouvrir(uri, version, text),
    );
    connexion.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      bureau.changer(uri, version, contentChanges),
    );
    connexion.onDidCloseTextDocument(({ textDocument: { uri } }) => bureau.fermer(uri));
    connexion.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) {
        bureau.changerAilleurs(URI.parse(uri));
        dossier.perimer(URI.parse(uri));
      }
    });
    reglages.surChangement(({ langue, regles }) => {
      choisirLangue(langue);
      bureau.atelier.options.severites = regles;
      bureau.toutPerimer();
    });
    for (const feature of FEATURES) feature.brancher(serveur);
    apresInitialisation = () => {
      reglages.suivre();
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        void connexion.client
          .register(SURVEILLANCE, { watchers: SURVEILLES.map((globPattern) => ({ globPattern })) })
          .catch(() => {});
    };
    return {
      serverInfo: { name: 'paraphe' },
      capabilities: Object.assign(
        {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        } satisfies ServerCapabilities,
        ...FEATURES.map((feature) => feature.capacites?.(client, options) ?? {}),
      ),
    };
  });
  connexion.onInitialized(() => apresInitialisation());
  connexion.onShutdown(() => {
    terminee = true;
  });
  connexion.listen();
}

function annulee(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Annulé');
}

function dossiersDe({ workspaceFolders, rootUri }: InitializeParams): URI[] {
  if (workspaceFolders?.length) return workspaceFolders.map(({ uri }) => URI.parse(uri));
  return rootUri ? [URI.parse(rootUri)] : [];
}

function jourDuSysteme(): string {
  const jour = new Date();
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}`;
}
