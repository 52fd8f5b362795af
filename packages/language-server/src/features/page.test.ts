/** The page of a rule, as a client asks for it. */
import { expect, it } from 'vitest';
import { Client } from '../banc/client.js';

it('gives the page of a rule of the model or of the language, and of no other file', async () => {
  const client = await Client.demarrer();
  const page = (regle: string) => client.demander<string | null>('paraphe/page', { regle });
  expect(await page('indicateurs/resultat-manquant')).toMatch(/^# indicateurs\/resultat-manquant\n/);
  expect(await page('syntaxe')).toMatch(/^# syntaxe\n/);
  expect(await page('indicateurs/inconnue')).toBeNull();
  expect(await page('../../package.json')).toBeNull();
  await client.arreter();
});
