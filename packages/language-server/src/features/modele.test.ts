/** The JSON of a text, as a client asks for it. */
import { expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import type { ReponseModele } from '../protocole.js';

it('gives the document, and the same indented', async () => {
  const client = await Client.demarrer();
  const { uri } = await client.ouvrir('a.paraphe', 'contrat a : CLS "A" { action 1 "B" { pilote "C" } }');
  const { document, json } = await client.demander<ReponseModele>('paraphe/modele', { uri });
  expect(document.contrats[0]?.actions[0]).toMatchObject({ numero: '1', pilotes: [{ texte: 'C' }] });
  expect(JSON.parse(json)).toEqual(document);
  expect(json).toMatch(/^\{\n {2}"\$schema"/);
  await client.taper(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, '(');
  expect((await client.demander<ReponseModele>('paraphe/modele', { uri })).document.partiel).toBe(true);
  await client.arreter();
});
