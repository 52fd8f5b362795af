/** What the status bar is told. */
import { expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import type { AvisCompletude } from '../protocole.js';

const COMPLETE =
  'action 1 "A" { pilote "P" public "Q" calendrier 2027 indicateurs "Bilan" financements à définir }';

async function avis(options: { commandes?: boolean }): Promise<AvisCompletude[]> {
  const client = await Client.demarrer({ options });
  const recus: AvisCompletude[] = [];
  client.connexion.onNotification('paraphe/completude', (recu: AvisCompletude) => {
    recus.push(recu);
  });
  const { uri } = await client.ouvrir('a.paraphe', `contrat a : CLS "A" { ${COMPLETE} action 2 "B" { } }`);
  await client.diagnostics(uri);
  await client.demander('paraphe/page', { regle: '' });
  await client.arreter();
  return recus;
}

it('tells the extension how many fiches are complete, with the constats', async () => {
  const [recu] = await avis({ commandes: true });
  expect(recu?.uri).toMatch(/a\.paraphe$/);
  expect(recu?.contrats).toEqual([{ titre: 'A', fiches: 2, completes: 1 }]);
});

it('tells nothing to a client that would not know what it is', async () => {
  expect(await avis({})).toEqual([]);
});
