/** From one thing that is missing to the next. */
import { expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

it('goes on to the next, then back to the first', async () => {
  const client = await Client.demarrer();
  const fiche = (numero: number, sauf = '') =>
    `action ${numero} "Fiche" { ${['public "P"', 'calendrier 2027', 'indicateurs "Bilan"', 'financements à définir', 'pilote "Q"'].filter((ligne) => ligne !== sauf).join(' ')} }`;
  const { uri, texte, curseurs } = await client.ouvrir(
    'a.paraphe',
    `│contrat a : CLS "A" {\n${fiche(1, 'public "P"')}\n│${fiche(2)}\n${fiche(3, 'pilote "Q"')}│\n}`,
  );
  const trouves = await Promise.all(
    curseurs.map((position) =>
      client.demander<Location & { message: string }>('paraphe/prochainManque', { uri, position }),
    ),
  );
  expect(trouves.map(({ range }) => motsDe(texte, range))).toEqual([
    'action 1 "Fiche"',
    'action 3 "Fiche"',
    'action 1 "Fiche"',
  ]);
  expect(trouves[1]?.message).toMatch(/^Action 3\u00a0: personne n'en est pilote/);
  const rien = await client.ouvrir('b.paraphe', `contrat b : CLS "B" { ${fiche(1)} }`);
  const position = { line: 0, character: 0 };
  expect(await client.demander('paraphe/prochainManque', { uri: rien.uri, position })).toBeNull();
  await client.arreter();
});
