/** Selections that widen, over stdio. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer();
});
afterAll(() => client.arreter());

async function elargir(marque: string): Promise<string[]> {
  const { textDocument, curseurs, texte } = await client.ouvrir('s.paraphe', marque);
  const [lu] = await client.demander<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: curseurs,
  });
  const mots: string[] = [];
  for (let ici = lu; ici; ici = ici.parent) mots.push(motsDe(texte, ici.range));
  return mots;
}

it('goes from the word to the text, the line, the block, the fiche and the contract', async () => {
  expect(
    await elargir(
      'contrat a : CLS "A" {\n  action 1 "B" {\n    freins "Le bud│get", "x"\n    public "y"\n  }\n}\n',
    ),
  ).toEqual([
    'budget',
    'Le budget',
    '"Le budget"',
    'freins "Le budget", "x"',
    'freins "Le budget", "x"\n    public "y"',
    'action 1 "B" {\n    freins "Le budget", "x"\n    public "y"\n  }',
    'contrat a : CLS "A" {\n  action 1 "B" {\n    freins "Le budget", "x"\n    public "y"\n  }\n}',
    'contrat a : CLS "A" {\n  action 1 "B" {\n    freins "Le budget", "x"\n    public "y"\n  }\n}\n',
  ]);
});

it('stops at the paragraph in a long text', async () => {
  const mots = await elargir(
    'fiche a "A" {\n  contexte «\n    Un.\n\n    Deux │trois.\n    Quatre.\n\n    Cinq.\n  »\n}\n',
  );
  expect(mots.slice(0, 4)).toEqual([
    'trois',
    'Deux trois.',
    'Deux trois.\n    Quatre.',
    'Un.\n\n    Deux trois.\n    Quatre.\n\n    Cinq.',
  ]);
});

it('answers in an empty text and in one that is not finished', async () => {
  expect(await elargir('│')).toEqual(['']);
  expect((await elargir('contrat a : CLS {\n  action 1 {\n    pilo│')).slice(0, 1)).toEqual(['pilo']);
});
