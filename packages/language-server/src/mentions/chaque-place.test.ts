/** No place of a text, finished or not, makes a feature fail; and a place of a long text is answered at once. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../banc/client.js';

const EXEMPLE = fileURLToPath(new URL('../../../../examples/cls-terres-des-confluences', import.meta.url));
const TEXTE = readFileSync(path.join(EXEMPLE, 'contrat.paraphe'), 'utf8');

let client: Client;
beforeEach(async () => {
  client = await Client.demarrer();
  cpSync(EXEMPLE, client.dossier, { recursive: true });
});
afterEach(() => client.arreter());

const METHODES = ['definition', 'documentHighlight', 'prepareCallHierarchy', 'selectionRange'];

function demander(
  methode: string,
  uri: string,
  position: { line: number; character: number },
): Promise<unknown> {
  return client.demander(`textDocument/${methode}`, {
    textDocument: { uri },
    ...(methode === 'selectionRange' ? { positions: [position] } : { position }),
  });
}

it('answers at each seventh place of a contract', async () => {
  const { uri } = await client.ouvrir('contrat.paraphe', TEXTE);
  let definis = 0;
  const lignes = TEXTE.split('\n');
  for (let offset = 0, line = 0, debut = 0; offset < TEXTE.length; offset += 7) {
    while (offset > debut + (lignes[line] as string).length) debut += (lignes[line++] as string).length + 1;
    const reponses = await Promise.all(
      METHODES.map((methode) => demander(methode, uri, { line, character: offset - debut })),
    );
    if (reponses[0]) definis += 1;
    expect(reponses[3]).toHaveLength(1);
  }
  await client.demander('textDocument/foldingRange', { textDocument: { uri } });
  expect(definis).toBeGreaterThan(100);
  expect(client.journal).toEqual([]);
}, 120_000);

it('answers at the end of a contract that is cut anywhere', async () => {
  const { uri } = await client.ouvrir('contrat.paraphe', '');
  for (let fin = 1; fin < TEXTE.length; fin += 397) {
    const coupe = TEXTE.slice(0, fin);
    await client.remplacer(uri, coupe);
    const lignes = coupe.split('\n');
    const position = { line: lignes.length - 1, character: (lignes.at(-1) as string).length };
    await Promise.all([
      ...METHODES.map((methode) => demander(methode, uri, position)),
      client.demander('textDocument/foldingRange', { textDocument: { uri } }),
      client.demander('textDocument/documentLink', { textDocument: { uri } }),
      client.demander('textDocument/onTypeFormatting', {
        textDocument: { uri },
        position,
        ch: '\n',
        options: {},
      }),
    ]);
  }
  expect(client.journal).toEqual([]);
}, 120_000);

describe('a contract of 200 fiches', () => {
  const fiches = Array.from(
    { length: 200 },
    (_, rang) => `  action ${rang + 1} "Fiche ${rang + 1}" {
    pilotes CCTC
    partenaires ARS-Occitanie, CCTC, "Élus"
    actions liées ${(rang % 200) + 1}
    calendrier { 2024 : étape 1 "Étude" }
    indicateurs { résultat élus "Élus formés" à l'étape 1 { cible 3 en 2025 } }
    financements { coût 3 000 €  CCTC 3 000 € (acquis) }
  }
`,
  );
  const long = `acteurs { CCTC : epci "CC" }\ncontrat a : CLS "A" {\n${fiches.join('')}}\n`;

  it('is highlighted in some milliseconds once it is analysed', async () => {
    const { uri } = await client.ouvrir('long.paraphe', long);
    await client.diagnostics(uri);
    const durees: number[] = [];
    for (let tour = 0; tour < 20; tour += 1) {
      const debut = performance.now();
      const lieux = (await demander('documentHighlight', uri, { line: 3, character: 14 })) as unknown[];
      durees.push(performance.now() - debut);
      expect(lieux).toHaveLength(601);
    }
    const [premiere, ...autres] = durees;
    const mediane = autres.sort((a, b) => a - b)[Math.floor(autres.length / 2)] as number;
    // 601 places on the wire too; a slow machine is given ten times what this takes.
    expect(mediane, `first ${premiere}`).toBeLessThan(50);
  });
});
