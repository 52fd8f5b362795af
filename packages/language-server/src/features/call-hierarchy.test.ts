/** Who builds on whom, over stdio. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

const CONTRAT = `contrat un : CLS "Premier" {
  diagnostic { besoin 2 "Rompre l'isolement" }
  action 1 "Essai" { répond à besoins 2 }
  action 2 "Suite" { actions liées 1 }
}
`;
const SUITE = `utilise "./un.paraphe"
contrat deux : CLS "Second" {
  fondé sur un
  action 5 "Reprise" { reconduit action 1 de un }
}
avenant 1 à un "Retrait" { retire action 1 }
suivi 2024 de un { action 1 en cours { dépensé 3 € } }
`;

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer({ fichiers: { 'un.paraphe': CONTRAT, 'suite.paraphe': SUITE } });
});
afterAll(() => client.arreter());

async function preparer(nom: string, texte: string, mot: string): Promise<CallHierarchyItem> {
  const { textDocument, curseurs } = await client.ouvrir(nom, texte.replace(mot, `│${mot}`));
  const [fiche] = await client.demander<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    textDocument,
    position: curseurs[0],
  });
  return fiche as CallHierarchyItem;
}

const entrants = (item: CallHierarchyItem) =>
  client.demander<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
const sortants = (item: CallHierarchyItem) =>
  client.demander<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });

it('tells who names a fiche, here and in other files', async () => {
  const fiche = await preparer('un.paraphe', CONTRAT, 'Essai');
  expect(fiche).toMatchObject({ name: 'action 1', detail: 'Essai' });
  expect((await entrants(fiche)).map(({ from }) => [from.name, from.detail])).toEqual([
    ['action 2', 'Suite'],
    ['action 5', 'Reprise'],
    ['avenant 1 à un', 'Retrait'],
    ['action 1', 'suivi 2024 de un'],
  ]);
  expect((await sortants(fiche)).map(({ to }) => to.name)).toEqual(['besoin 2']);
});

it('goes on from an answer, in a file that is not open', async () => {
  const fiche = await preparer('un.paraphe', CONTRAT, 'Essai');
  const reprise = (await entrants(fiche)).find(({ from }) => from.detail === 'Reprise')
    ?.from as CallHierarchyItem;
  expect(motsDe(SUITE, reprise.selectionRange)).toBe('5');
  const [vers] = await sortants(reprise);
  expect(vers?.to).toMatchObject({ name: 'action 1', detail: 'Essai', uri: client.uri('un.paraphe') });
  expect(motsDe(SUITE, vers?.fromRanges[0] as never)).toBe('1');
});

it('tells what a contract is founded on, and who is founded on it', async () => {
  const un = await preparer('suite.paraphe', SUITE, 'un\n');
  expect(un.name).toBe('contrat un');
  expect((await entrants(un)).map(({ from }) => from.name).sort()).toEqual([
    'action 5',
    'avenant 1 à un',
    'contrat deux',
    'suivi 2024 de un',
  ]);
  const avenant = (await entrants(un)).find(({ from }) => from.name.startsWith('avenant'))
    ?.from as CallHierarchyItem;
  expect((await sortants(avenant)).map(({ to }) => to.name)).toEqual(['contrat un', 'action 1']);
  const suivi = (await entrants(un)).find(({ from }) => from.name.startsWith('suivi'))
    ?.from as CallHierarchyItem;
  expect((await sortants(suivi)).map(({ to }) => to.name)).toEqual(['contrat un', 'action 1']);
});
