/** Moves asked for by the tree of the contract, over stdio. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import { REQUETES } from '../protocole.js';

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer();
});
afterAll(() => client.arreter());

const fiche = (numero: string, titre: string) =>
  `      action ${numero} "${titre}" {\n        public "${titre}"\n      }\n`;
const plan = (un: string, deux: string) =>
  `contrat essai : CLS "Essai" {\n  axe 1 "Un" {\n    objectif 1.1 "A" {\n${un}    }\n\n    objectif 1.2 "B" ${deux ? `{\n${deux}    }` : '{ }'}\n  }\n}\n`;
const ids = (objectif: string, ...actions: string[]) =>
  [`contrat:essai/axe:1/objectif:${objectif}`, ...actions.map((a) => `action:${a}`)].join('/');

async function deplacer(
  nom: string,
  texte: string,
  deplace: string,
  vers: string,
  avant?: string,
): Promise<string | null> {
  const { uri } = await client.ouvrir(nom, texte);
  const edit = await client.demander(REQUETES.deplacer, { uri, deplace, vers, avant });
  return edit ? (client.appliquerPartout(edit as never)[nom] ?? null) : null;
}

it('gives the same numbers again in the new order, within an objectif', async () => {
  const avant = plan(`${fiche('1.1.1', 'x')}\n${fiche('1.1.2', 'y')}\n${fiche('1.1.3', 'z')}`, '');
  const apres = await deplacer('a.paraphe', avant, ids('1.1', '1.1.3'), ids('1.1'), ids('1.1', '1.1.1'));
  expect(apres).toBe(plan(`${fiche('1.1.1', 'z')}\n${fiche('1.1.2', 'x')}\n${fiche('1.1.3', 'y')}`, ''));
});

it('takes its place before another one, which moves on', async () => {
  const avant = plan(
    `${fiche('1.1.1', 'x')}\n${fiche('1.1.2', 'y')}`,
    `${fiche('1.2.1', 'p')}\n${fiche('1.2.2', 'q')}`,
  );
  const apres = await deplacer('b.paraphe', avant, ids('1.1', '1.1.1'), ids('1.2'), ids('1.2', '1.2.2'));
  expect(apres).toBe(
    plan(fiche('1.1.2', 'y'), `${fiche('1.2.1', 'p')}\n${fiche('1.2.2', 'x')}\n${fiche('1.2.3', 'q')}`),
  );
});

it('goes into an objectif that holds nothing', async () => {
  const avant = plan(`${fiche('1.1.1', 'x')}\n${fiche('1.1.2', 'y')}`, '');
  const apres = await deplacer('c.paraphe', avant, ids('1.1', '1.1.2'), ids('1.2'));
  expect(apres).toBe(plan(fiche('1.1.1', 'x'), fiche('1.2.1', 'y')));
});

it('goes nowhere that cannot hold it, or that is not there any more', async () => {
  const avant = plan(fiche('1.1.1', 'x'), fiche('1.2.1', 'y'));
  expect(await deplacer('d.paraphe', avant, ids('1.1'), ids('1.2'))).toBeNull();
  expect(await deplacer('d.paraphe', avant, ids('1.1', '9.9.9'), ids('1.2'))).toBeNull();
});
