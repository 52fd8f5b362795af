/** New contracts and fiches, over stdio. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { type GenrePropose, REQUETES, type TerritoireTrouve } from '../protocole.js';

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer();
});
afterAll(() => client.arreter());

/** @returns a snippet as it stands once inserted, nothing filled in */
const inserer = (extrait: string) =>
  extrait
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');

let rang = 0;
async function fautes(texte: string): Promise<Diagnostic[]> {
  rang += 1;
  const { uri } = await client.ouvrir(`nouveau-${rang}.paraphe`, texte);
  return (await client.diagnostics(uri)).filter(({ severity }) => severity === 1);
}

describe('a new contract', () => {
  it.each([
    {
      types: ['CLS'],
      titre: 'Contrat local de santé',
      siren: '200066322',
      debut: 2025,
      fin: 2030,
      axes: ['Soins', 'Prévention'],
    },
    { types: ['CLS', 'CTG'], axes: [] },
    { types: ['contrat de ville'], debut: 2025, axes: ['Un « axe » à 50 $ {et plus}'] },
    { types: [], titre: 'Un "titre" cité', siren: '000000000', debut: 2030, fin: 2020, axes: [''] },
  ])('of $types parses once inserted', async (params) => {
    const { extrait } = await client.demander<{ extrait: string }>(REQUETES.nouveauContrat, params);
    expect(await fautes(inserer(extrait))).toEqual([]);
    expect(extrait).toMatch(/\$\{1:/);
  });

  it('has its territory, its axes, a first fiche to fill in', async () => {
    const { extrait } = await client.demander<{ extrait: string }>(REQUETES.nouveauContrat, {
      types: ['CLS'],
      siren: '200066322',
      debut: 2025,
      fin: 2030,
      axes: ['Accès aux soins', 'Prévention'],
    });
    const texte = inserer(extrait);
    expect(texte).toContain('siren 200066322');
    expect(texte).toContain('  période 2025 à 2030\n');
    expect(texte).toContain('  axe 1 "Accès aux soins" {\n');
    expect(texte).toContain('  axe 2 "Prévention" { }\n');
    expect(texte).toContain('      action 1.1.1 "Titre de l\'action" {\n');
    expect(extrait).toContain('Contrat local de santé');
  });

  it('has what the modèles of its kinds require and recommend, to fill in', async () => {
    const { extrait } = await client.demander<{ extrait: string }>(REQUETES.nouveauContrat, {
      types: ['CLS', 'CTG'],
      siren: '200066322',
      axes: [],
    });
    const texte = inserer(extrait);
    expect(texte).toMatch(/\n {2}signataires CC-\S+, ARS-Occitanie, CAF-82\n/);
    expect(texte).toContain('\n  diagnostic "À compléter"\n');
    expect(texte).toContain('instance COPIL "Comité de pilotage" { réunit "À compléter"');
    expect(extrait).toMatch(/évaluation "\$\{\d+:À compléter\}"/);
  });

  it('may be of any kind that has a modèle, built-in or in the folder', async () => {
    client.ecrire('modeles/nord.paraphe', 'modèle CLS-Nord étend CLS "CLS du Nord" { exige visa }\n');
    await client.connexion.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('modeles/nord.paraphe'), type: 1 }],
    });
    const genres = await client.demander<GenrePropose[]>(REQUETES.genres, {});
    expect(genres.find(({ nom }) => nom === 'CLS')).toMatchObject({
      titre: 'Contrat local de santé',
      source: expect.stringContaining('L. 1434-10'),
    });
    const [nord] = genres.filter(({ fichier }) => fichier);
    expect(nord).toEqual({ nom: 'CLS-Nord', titre: 'CLS du Nord', fichier: './modeles/nord.paraphe' });
    const { extrait } = await client.demander<{ extrait: string }>(REQUETES.nouveauContrat, {
      types: ['CLS-Nord'],
      axes: [],
      utilise: [nord?.fichier],
    });
    expect(inserer(extrait)).toMatch(
      /^utilise "\.\/modeles\/nord\.paraphe"\n[\s\S]*\n {2}visa "À compléter"\n/,
    );
  });
});

describe('a new fiche', () => {
  const demander = async (marque: string) => {
    rang += 1;
    const { uri, curseurs } = await client.ouvrir(`fiche-${rang}.paraphe`, marque);
    const reponse = await client.demander<{ position: Position; extrait: string } | null>(
      REQUETES.nouvelleFiche,
      {
        uri,
        position: curseurs[0],
      },
    );
    if (!reponse) return null;
    const range = { start: reponse.position, end: reponse.position };
    return client.appliquer(uri, [{ range, newText: inserer(reponse.extrait) }]);
  };

  it('goes after the one at the position, under the next number, led by who leads the others', async () => {
    const apres = await demander(
      'acteurs {\n  CCTC : epci "CC"\n}\n\ncontrat essai : PCAET "Essai" {\n  axe 1 "Un" {\n    action 1.1 "Une" {\n      pi│lote CCTC\n    }\n\n    action 1.2 "Autre" { }\n  }\n}\n',
    );
    expect(apres).toContain('    }\n\n    action 1.3 "Titre de l\'action" {\n      description');
    expect(apres).toContain('      pilote CCTC\n      public');
    expect(apres).toContain('      financements à définir\n    }\n\n    action 1.2 "Autre" { }\n');
    expect(await fautes(apres as string)).toEqual([]);
  });

  it('goes at the end of what holds no fiche yet', async () => {
    const apres = await demander(
      'contrat essai : PCAET "Essai" {\n  axe 1 "U│n" {\n    enjeux "Texte"\n  }\n}\n',
    );
    expect(apres).toContain('    enjeux "Texte"\n\n    action 1.1 "Titre de l\'action" {\n');
    expect(await fautes(apres as string)).toEqual([]);
  });

  it('has no place in a text without a contract', async () => {
    expect(await demander('acteurs { }\n│')).toBeNull();
  });
});

it('finds territories by name', async () => {
  const trouves = await client.demander<TerritoireTrouve[]>(REQUETES.territoires, {
    recherche: 'terres des confluences',
  });
  expect(trouves[0]).toMatchObject({
    siren: '200066322',
    nature: 'communauté de communes',
    departements: ['82'],
  });
});
