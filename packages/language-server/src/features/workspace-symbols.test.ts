/** Search over the folder. */
import { expect, it } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';

it('finds by number, name or words of a title, whatever their accents, in files that are open or not', async () => {
  const client = await Client.demarrer({
    fichiers: {
      'a.paraphe': 'contrat a : CLS "Contrat A" { action 1.4.2 "Construction d’un Pôle Santé" { } }',
      'sous/b.paraphe': 'acteurs { Pôle-emploi : organisme "France Travail" }',
    },
  });
  const chercher = async (query: string) =>
    (await client.demander<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
      ({ name, containerName }) => [name, containerName],
    );
  expect(await chercher('pole SANTE')).toEqual([['1.4.2 Construction d’un Pôle Santé', 'a']]);
  expect(await chercher('action 1.4')).toHaveLength(1);
  expect((await chercher('pole')).length).toBe(2);
  expect(await chercher('introuvable')).toEqual([]);
  await client.ouvrir('a.paraphe', 'contrat a : CLS "Contrat A" { action 1 "Introuvable" { } }');
  expect(await chercher('introuvable')).toEqual([['1 Introuvable', 'a']]);
  expect((await chercher('')).length).toBe(3);
  await client.arreter();
});
