/** The places of a text that name one thing, over stdio. */

import { expect, it } from 'vitest';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';

it('tells where a name is declared from where it is used, in the text alone', async () => {
  const client = await Client.demarrer();
  const { textDocument, curseurs, plages } = await client.ouvrir(
    'a.paraphe',
    `acteurs { ‹CCTC› : epci "CC" }
contrat a : CLS "A" {
  signataires ‹CCTC›
  action ‹1› "B" {
    pilotes ‹CC│TC›
    indicateurs { résultat ‹élus› "‹Élus formés›" }
  }
  action 2 "C" { actions liées │‹1› }
}
suivi 2024 de a { action ‹1› en cours { élus│ = 3 } }
`,
  );
  const demander = async (rang: number) =>
    (
      await client.demander<DocumentHighlight[]>('textDocument/documentHighlight', {
        textDocument,
        position: curseurs[rang],
      })
    ).map(({ range, kind }) => [plages.findIndex((p) => JSON.stringify(p) === JSON.stringify(range)), kind]);
  const { Read, Write } = DocumentHighlightKind;
  expect(await demander(0)).toEqual([
    [0, Write],
    [1, Read],
    [3, Read],
  ]);
  expect(await demander(1)).toEqual([
    [2, Write],
    [6, Read],
    [7, Read],
  ]);
  expect(await demander(2)).toEqual([
    [4, Write],
    [5, Write],
    [-1, Read],
  ]);
  await client.arreter();
});

it('shows together what nobody declares, and nothing where nothing is named', async () => {
  const client = await Client.demarrer();
  const { textDocument, curseurs } = await client.ouvrir(
    'a.paraphe',
    'fiche a "A" {\n  pilotes IREPS│-Occitanie\n  partenaires "Élus│", IREPS-Occitanie\n  actions liées 7│, 7\n  fre│\n',
  );
  const demander = (rang: number) =>
    client.demander<DocumentHighlight[] | null>('textDocument/documentHighlight', {
      textDocument,
      position: curseurs[rang],
    });
  expect(await demander(0)).toHaveLength(2);
  expect(await demander(1)).toBeNull();
  expect(await demander(2)).toHaveLength(2);
  expect(await demander(3)).toBeNull();
  await client.arreter();
});
