/** The server as the web extension runs it: a worker of a real browser, without any disk. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DRAPEAUX } from './editeur.js';
import { installer } from './installer.mjs';

const SERVEUR = readFileSync(new URL('../dist/serveur-web.js', import.meta.url), 'utf8');
const ACTEURS = 'acteurs {\n  CCTC : epci "Communauté fictive"\n}\n';
const CONTRAT = `utilise "./acteurs.paraphe"

contrat essai : CLS "Contrat fictif" {
  action 1 "Essai" {
    pilotes CCTC, CCTD
    indicateurs { processus "Réunions tenues" }
  }
}
`;

let pages: Server;
let navigateur: Browser;
beforeAll(async () => {
  pages = createServer((demande, reponse) => {
    const script = demande.url === '/serveur-web.js';
    reponse.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    reponse.end(script ? SERVEUR : '<!doctype html><title>essai</title>');
  });
  await new Promise<void>((suite) => pages.listen(0, '127.0.0.1', suite));
  navigateur = await chromium.launch({ executablePath: installer().chromium, args: DRAPEAUX });
});
afterAll(async () => {
  await navigateur?.close();
  pages?.close();
});

it('checks a contract, with the file that the client reads for it', async () => {
  const page = await navigateur.newPage();
  await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
  const dits = await page.evaluate(
    ([contrat, acteurs]) =>
      new Promise<string[]>((suite) => {
        const serveur = new Worker('/serveur-web.js');
        const envoyer = (message: object) => serveur.postMessage({ jsonrpc: '2.0', ...message });
        const uri = 'memfs:/dossier/contrat.paraphe';
        serveur.onmessage = ({ data }) => {
          if (data.id === 1 && data.result) {
            envoyer({ method: 'initialized', params: {} });
            const textDocument = { uri, languageId: 'paraphe', version: 1, text: contrat };
            envoyer({ method: 'textDocument/didOpen', params: { textDocument } });
          } else if (data.method === 'paraphe/lire') {
            envoyer({ id: data.id, result: data.params.uri.endsWith('/acteurs.paraphe') ? acteurs : null });
          } else if (data.method === 'textDocument/publishDiagnostics') {
            const codes = data.params.diagnostics.map(
              (d: { code: string; message: string }) => `${d.code} ${d.message}`,
            );
            if (!codes.some((code: string) => code.includes('introuvable'))) suite(codes);
          }
        };
        const params = {
          processId: null,
          rootUri: null,
          capabilities: {},
          initializationOptions: { fichiers: true },
        };
        envoyer({ id: 1, method: 'initialize', params });
      }),
    [CONTRAT, ACTEURS],
  );
  const regles = dits.map((dit) => dit.split(' ')[0]);
  expect(regles).toContain('indicateurs/resultat-manquant');
  expect(dits.filter((dit) => dit.startsWith('noms/acteur-inconnu'))).toHaveLength(1);
  expect(dits.find((dit) => dit.startsWith('noms/acteur-inconnu'))).toContain('CCTD');
});
