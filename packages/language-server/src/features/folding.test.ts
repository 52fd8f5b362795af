/** What folds, over stdio. */

import { expect, it } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { CAPACITES, Client } from '../banc/client.js';

const TEXTE = `// Un
// Deux
utilise "./a.paraphe"
utilise "./b.paraphe"

/**
 * Le contrat.
 */
contrat a : CLS "A" {
  action 1 "B" {
    contexte «
      Long
      texte.
    »
    description « Sur
      deux lignes. »
    financements { coût 3 € }
  }
  action 2 "Pas finie" {
    freins "x"
`;

it('folds blocks, texts, comments and the files in use, in a text that is not finished', async () => {
  const client = await Client.demarrer();
  const { textDocument } = await client.ouvrir('f.paraphe', TEXTE);
  const plis = await client.demander<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(plis.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
    [0, 1, 'comment'],
    [2, 3, 'imports'],
    [5, 7, 'comment'],
    [9, 16, undefined],
    [10, 12, undefined],
    [14, 15, undefined],
  ]);
  await client.arreter();
});

it('folds from sign to sign for a client that can, and no more than it asks for', async () => {
  const client = await Client.demarrer({
    capacites: { ...CAPACITES, textDocument: { ...CAPACITES.textDocument, foldingRange: { rangeLimit: 1 } } },
  });
  const { textDocument } = await client.ouvrir('f.paraphe', TEXTE);
  const plis = await client.demander<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(plis).toEqual([{ startLine: 9, startCharacter: 16, endLine: 17, endCharacter: 2 }]);
  await client.arreter();
});
