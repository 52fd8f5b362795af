/** The server under clients that hurry, err, die, or ask for much. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Location, ResponseMessage } from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { CAPACITES, Client } from './banc/client.js';

const SERVEUR = fileURLToPath(new URL('../.cache/serveur.mjs', import.meta.url));

const ANNULEE = -32800;
const METHODE_INCONNUE = -32601;
const REQUETE_INVALIDE = -32600;

const TEXTE = 'acteurs { CCTC : epci "CC" }\ncontrat a : CLS "A" {\n  action 1 "B" { pilotes CCTC }\n}\n';
const SUR_CCTC = { line: 2, character: 26 };

/** A server that nobody has initialised. */
function lancer(): { processus: ChildProcess; connexion: MessageConnection } {
  const processus = spawn(process.execPath, [SERVEUR, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connexion = createMessageConnection(
    new StreamMessageReader(processus.stdout as NonNullable<typeof processus.stdout>),
    new StreamMessageWriter(processus.stdin as NonNullable<typeof processus.stdin>),
  );
  connexion.onUnhandledNotification(() => {});
  connexion.listen();
  return { processus, connexion };
}

describe('one client', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.demarrer();
  });
  afterEach(() => client.arreter());

  const definir = (uri: string) =>
    client.demander<Location | null>('textDocument/definition', {
      textDocument: { uri },
      position: SUR_CCTC,
    });

  it('gets nothing for a text that it never opened', async () => {
    const params = { textDocument: { uri: 'file:///nulle/part.paraphe' }, position: SUR_CCTC };
    for (const methode of [
      'definition',
      'documentHighlight',
      'prepareCallHierarchy',
      'foldingRange',
      'formatting',
    ])
      expect(await client.demander(`textDocument/${methode}`, params), methode).toBeNull();
  });

  it('may send what makes no sense: the other requests are answered', async () => {
    const { uri } = await client.ouvrir('a.paraphe', TEXTE);
    const ailleurs = { line: 1e9, character: -4 };
    expect(await client.demander('textDocument/definition', {})).toBeNull();
    expect(await client.demander('textDocument/definition', { textDocument: { uri } })).toBeNull();
    expect(
      await client.demander('textDocument/definition', { textDocument: { uri }, position: ailleurs }),
    ).toBeNull();
    expect(
      await client.demander('textDocument/selectionRange', { textDocument: { uri }, positions: [ailleurs] }),
    ).toHaveLength(1);
    expect(client.journal.filter((ligne) => ligne.startsWith('definition :'))).toHaveLength(1);
    await expect(client.demander('textDocument/inconnue', {})).rejects.toMatchObject({
      code: METHODE_INCONNUE,
    });
    expect((await definir(uri))?.range.start).toEqual({ line: 0, character: 10 });
  });

  it('may open twice, change what is closed, close what is not open, and change outside the text', async () => {
    const { uri } = await client.ouvrir('a.paraphe', TEXTE);
    await client.ouvrir('a.paraphe', `\n${TEXTE}`);
    const envoyer = (methode: string, params: object) =>
      client.connexion.sendNotification(`textDocument/${methode}`, params);
    const ferme = client.uri('jamais.paraphe');
    await envoyer('didChange', { textDocument: { uri: ferme, version: 9 }, contentChanges: [{ text: 'x' }] });
    await envoyer('didClose', { textDocument: { uri: ferme } });
    const loin = { start: { line: 900, character: 0 }, end: { line: 900, character: 3 } };
    await envoyer('didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: loin, text: '\n// fin\n' }],
    });
    const envers = { start: { line: 0, character: 0 }, end: { line: -1, character: -1 } };
    await envoyer('didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ range: envers, text: '\n' }],
    });
    const lu = await client.demander<Location>('textDocument/definition', {
      textDocument: { uri },
      position: { ...SUR_CCTC, line: SUR_CCTC.line + 2 },
    });
    expect(lu.range.start).toEqual({ line: 2, character: 10 });
    await client.fermer(uri);
    expect(await definir(uri)).toBeNull();
  });

  it('may have a text of 10 MB open, and work on another', async () => {
    const fiche = (rang: number) =>
      `fiche f${rang} "Fiche" { contexte « ${'Un contexte long. '.repeat(600)} » }\n`;
    const gros = Array.from({ length: 1000 }, (_, rang) => fiche(rang)).join('');
    expect(gros.length).toBeGreaterThan(1e7);
    const { uri } = await client.ouvrir('gros.paraphe', gros);
    const { uri: petit } = await client.ouvrir('a.paraphe', TEXTE);
    expect(await definir(petit)).not.toBeNull();
    expect(await client.demander('textDocument/foldingRange', { textDocument: { uri } })).toEqual([]);
    expect(client.journal).toEqual([]);
  }, 120_000);

  it('may paste from a text processor: what was meant is read, and laid out', async () => {
    const { uri, textDocument } = await client.ouvrir(
      'word.paraphe',
      'contrat a : CLS “A” {\r\n\tpériode 2023 – 2027\u000b\taction 1 “B” {\r\n\t\tmaître d’ouvrage “X”\u00a0\r\n\t\tfreins “co\u2011construction”\r\n\t}\r\n}\r\n',
    );
    const edits = await client.demander<never[]>('textDocument/formatting', { textDocument, options: {} });
    expect(client.appliquer(uri, edits)).toBe(
      'contrat a : CLS "A" {\r\n  période 2023 à 2027\r\n\r\n  action 1 "B" {\r\n    maître d\'ouvrage "X"\r\n    freins "co\u2011construction"\r\n  }\r\n}\r\n',
    );
    await client.remplacer(uri, 'contrat a : CLS "A" {\n  action 1 "B" { pilotes CPTS–QG }\n}\n');
    const [faute] = (await client.diagnostics(uri)).filter(({ code }) => code === 'syntaxe');
    expect(faute?.range.start).toEqual({ line: 1, character: 29 });
  });
});

it('answers what is cancelled by an error, and not by a result', async () => {
  const processus = spawn(process.execPath, [SERVEUR, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const reponses = new Map<unknown, ResponseMessage>();
  let arrivee = () => {};
  new StreamMessageReader(processus.stdout).listen((message) => {
    if (!('id' in message) || 'method' in message) return;
    reponses.set(message.id, message as ResponseMessage);
    arrivee();
  });
  const recevoir = async (id: number) => {
    while (!reponses.has(id)) await new Promise<void>((suite) => (arrivee = suite));
    return reponses.get(id);
  };
  // One write: the cancellation reaches the server together with its request.
  const envoyer = (...messages: object[]) =>
    processus.stdin.write(
      messages
        .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
        .map((corps) => `Content-Length: ${Buffer.byteLength(corps)}\r\n\r\n${corps}`)
        .join(''),
    );
  envoyer({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await recevoir(1);
  const textDocument = { uri: 'file:///dossier/a.paraphe' };
  envoyer({
    method: 'textDocument/didOpen',
    params: { textDocument: { ...textDocument, languageId: 'paraphe', version: 1, text: TEXTE } },
  });
  const params = {
    textDocument,
    position: SUR_CCTC,
    context: { includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
  };
  for (const [rang, methode] of ['references', 'formatting', 'definition'].entries()) {
    const id = 10 + rang;
    envoyer({ id, method: `textDocument/${methode}`, params }, { method: '$/cancelRequest', params: { id } });
    const reponse = await recevoir(id);
    expect(reponse?.error?.code, methode).toBe(ANNULEE);
    expect(reponse).not.toHaveProperty('result');
  }
  processus.kill();
});

it('answers a request that comes too early by an error, then serves', async () => {
  const { processus, connexion } = lancer();
  await expect(
    connexion.sendRequest('textDocument/definition', {
      textDocument: { uri: 'file:///a' },
      position: SUR_CCTC,
    }),
  ).rejects.toBeInstanceOf(Error);
  const lu = await connexion.sendRequest<{ capabilities: object }>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  expect(lu.capabilities).toHaveProperty('definitionProvider');
  await connexion.sendRequest('shutdown');
  await expect(
    connexion.sendRequest('textDocument/definition', { textDocument: { uri: 'file:///a' } }),
  ).rejects.toMatchObject({ code: REQUETE_INVALIDE });
  await connexion.sendNotification('exit');
  expect(await once(processus, 'exit')).toEqual([0, null]);
});

it('lives on when the client refuses all that it is asked', async () => {
  const client = await Client.demarrer({
    capacites: {
      ...CAPACITES,
      window: { showMessage: {} },
      workspace: {
        ...CAPACITES.workspace,
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
  });
  const { uri, textDocument } = await client.ouvrir('a.paraphe', `${TEXTE}{`);
  await client.diagnostics(uri);
  expect(await client.demander('textDocument/formatting', { textDocument, options: {} })).toEqual([]);
  expect(await client.arreter()).toBe(0);
});

describe('a client that dies', () => {
  it('is not outlived: its process is watched', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const { processus, connexion } = lancer();
    await connexion.sendRequest('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
    const fin = once(processus, 'exit');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect((await fin)[0]).toBe(1);
  });

  it('is not outlived: its end of the pipe closes', async () => {
    const { processus, connexion } = lancer();
    await connexion.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const fin = once(processus, 'exit');
    processus.stdin?.end();
    expect((await fin)[0]).toBe(1);
  });
});

it('serves a folder of 5 000 files: the open text first, then all of them', async () => {
  const client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': 'acteurs { CCTC : epci "CC" }\n' } });
  for (let rang = 0; rang < 5000; rang += 1) {
    const dossier = path.join(client.dossier, `d${rang % 50}`);
    if (rang < 50) mkdirSync(dossier);
    const pilotes = rang % 100 === 0 ? 'CCTC' : '"Élus"';
    writeFileSync(
      path.join(dossier, `c${rang}.paraphe`),
      `utilise "../acteurs.paraphe"\ncontrat c${rang} : CLS "Contrat" { action 1 "B" { pilotes ${pilotes} } }\n`,
    );
  }
  const { uri, textDocument } = await client.ouvrir(
    'a.paraphe',
    `utilise "./acteurs.paraphe"\n${TEXTE.split('\n').slice(1).join('\n')}`,
  );
  const ordre: string[] = [];
  const recherche = client
    .demander<Location[]>('textDocument/references', {
      textDocument,
      position: SUR_CCTC,
      context: { includeDeclaration: true },
    })
    .finally(() => ordre.push('references'));
  await client.diagnostics(uri).finally(() => ordre.push('diagnostics'));
  // The declaration, the open text, and one file in a hundred.
  expect(await recherche).toHaveLength(52);
  expect(ordre).toEqual(['diagnostics', 'references']);
  expect(client.journal).toEqual([]);
  await client.arreter();
}, 120_000);
