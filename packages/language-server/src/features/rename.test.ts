/** Renaming, over stdio: what changes in which file, and what is refused in which words. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';

const ACTEURS = 'acteurs {\n  Fédération-été : association "Fédération"\n  CCTC : epci "CC"\n}\n';
const CONTRAT = `utilise "./acteurs.paraphe"
contrat un : CLS "Contrat fictif" {
  signataires Fe\u0301de\u0301ration-e\u0301te\u0301
  objectif 1.4 "Objectif" {
    action 1.4.2 "Essai" {
      pilotes Fédération-été
      actions liées 1.4.3
      indicateurs { résultat élus "Élus formés" }
      sous-action 1.4.2.a "Dedans" { }
    }
    action 1.4.3 "Suite" { actions liées 1.4.2, 1.4.2 de un }
  }
}
`;
const SUIVI = `utilise "./contrat.paraphe"
suivi 2024 de un {
  action 1.4.2 en cours { élus = 3 }
  sous-action 1.4.2.a en cours { dépensé 3 € }
}
fiche seule "Fiche" { pilotes Fédération-été  reconduit action 1.4.2 de un }
`;

describe('rename', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.demarrer({
      fichiers: { 'acteurs.paraphe': ACTEURS, 'contrat.paraphe': CONTRAT, 'suivi.paraphe': SUIVI },
    });
    await client.ouvrir('acteurs.paraphe', ACTEURS);
    await client.ouvrir('contrat.paraphe', CONTRAT);
    await client.ouvrir('suivi.paraphe', SUIVI);
  });
  afterAll(() => client.arreter());

  function place(nom: string, mot: string) {
    const texte = client.texte(client.uri(nom));
    const lignes = texte.slice(0, texte.indexOf(mot)).split('\n');
    return {
      textDocument: { uri: client.uri(nom) },
      position: { line: lignes.length - 1, character: (lignes.at(-1) as string).length },
    };
  }

  /** @returns the lines that change, by file */
  async function renommer(nom: string, mot: string, newName: string): Promise<string[]> {
    const edit = await client.demander<WorkspaceEdit>('textDocument/rename', { ...place(nom, mot), newName });
    for (const change of edit.documentChanges ?? [])
      expect('textDocument' in change && change.textDocument.version).toBe(1);
    return Object.entries(client.appliquerPartout(edit)).flatMap(([fichier, apres]) => {
      const avant = client.texte(client.uri(fichier)).split('\n');
      return apres
        .split('\n')
        .flatMap((ligne, rang) => (ligne === avant[rang] ? [] : [`${fichier} ${ligne.trim()}`]));
    });
  }

  const refus = async (nom: string, mot: string, newName: string) =>
    renommer(nom, mot, newName).then(
      () => 'accepted',
      (faute: Error) => faute.message,
    );

  it('renames an actor in all the texts that name it, decomposed accents too', async () => {
    expect(await renommer('contrat.paraphe', 'Fédération-été', 'Ligue')).toEqual([
      'contrat.paraphe signataires Ligue',
      'contrat.paraphe pilotes Ligue',
      'acteurs.paraphe Ligue : association "Fédération"',
      'suivi.paraphe fiche seule "Fiche" { pilotes Ligue  reconduit action 1.4.2 de un }',
    ]);
  });

  it('renumbers a fiche, its sub-actions, and all that names them', async () => {
    expect(await renommer('contrat.paraphe', '1.4.2 "Essai"', '1.4.5')).toEqual([
      'contrat.paraphe action 1.4.5 "Essai" {',
      'contrat.paraphe sous-action 1.4.5.a "Dedans" { }',
      'contrat.paraphe action 1.4.3 "Suite" { actions liées 1.4.5, 1.4.5 de un }',
      'suivi.paraphe action 1.4.5 en cours { élus = 3 }',
      'suivi.paraphe sous-action 1.4.5.a en cours { dépensé 3 € }',
      'suivi.paraphe fiche seule "Fiche" { pilotes Fédération-été  reconduit action 1.4.5 de un }',
    ]);
  });

  it('renumbers an objectif and the fiches below it, from a place that names one', async () => {
    expect((await renommer('contrat.paraphe', '1.4 "Objectif"', '2.1')).slice(0, 3)).toEqual([
      'contrat.paraphe objectif 2.1 "Objectif" {',
      'contrat.paraphe action 2.1.2 "Essai" {',
      'contrat.paraphe actions liées 2.1.3',
    ]);
  });

  it('renames a contract and an indicator', async () => {
    expect(await renommer('suivi.paraphe', 'un {', 'cls-un')).toEqual([
      'suivi.paraphe suivi 2024 de cls-un {',
      'suivi.paraphe fiche seule "Fiche" { pilotes Fédération-été  reconduit action 1.4.2 de cls-un }',
      'contrat.paraphe contrat cls-un : CLS "Contrat fictif" {',
      'contrat.paraphe action 1.4.3 "Suite" { actions liées 1.4.2, 1.4.2 de cls-un }',
    ]);
    expect(await renommer('contrat.paraphe', 'élus "', 'élus-formés')).toEqual([
      'contrat.paraphe indicateurs { résultat élus-formés "Élus formés" }',
      'suivi.paraphe action 1.4.2 en cours { élus-formés = 3 }',
    ]);
  });

  it('offers the name without its accents decomposed', async () => {
    const lu = await client.demander<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      place('contrat.paraphe', 'Fe\u0301'),
    );
    expect(lu.placeholder).toBe('Fédération-été');
    expect(lu.range.end.character - lu.range.start.character).toBe('Fédération-été'.normalize('NFD').length);
  });

  it.each([
    ['une espace', 'CCTC', 'Ma CC', /^Un nom s'écrit sans espace, par exemple « Ma-CC »/],
    ['un mot du langage', 'CCTC', 'pilotes', /^« pilotes » est un mot du langage/],
    ['une majuscule en tête', 'CCTC', 'Objectif', /^« Objectif » est un mot du langage/],
    ['un chiffre en tête', 'CCTC', '3CTC', /^Un nom commence par une lettre/],
    ['un signe', 'CCTC', "L'union", /^Un nom s'écrit avec des lettres/],
    ['rien', 'CCTC', '  ', /^Donnez un nom/],
    [
      'un nom pris, en accents décomposés',
      'CCTC',
      'Fe\u0301de\u0301ration-e\u0301te\u0301',
      /est déjà pris, dans acteurs\.paraphe/,
    ],
  ])('refuses %s', async (_, mot, nom, attendu) => {
    expect(
      (await refus('acteurs.paraphe', mot, nom))
        .replaceAll('\u00a0', ' ')
        .replaceAll('\u202f', ' ')
        .replaceAll('’', "'"),
    ).toMatch(attendu);
  });

  it.each([
    ['1.4.2 "Essai"', '1.4.3', /^Le numéro 1\.4\.3 est déjà pris par « Suite »/],
    ['1.4.2 "Essai"', 'deux', /^Un numéro s'écrit avec des chiffres et des points/],
    ['1.4.2 "Essai"', '1.4.2024', /^Un numéro/],
    ['1.4.2.a "', '1.4.2 a', /^Un numéro/],
  ])('refuses to renumber %s to %s', async (mot, nom, attendu) => {
    expect(
      (await refus('contrat.paraphe', mot, nom)).replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"),
    ).toMatch(attendu);
  });

  it('says what can be renamed, where nothing can', async () => {
    const preparer = (nom: string, mot: string) =>
      client.demander('textDocument/prepareRename', place(nom, mot)).then(
        () => 'accepted',
        (faute: Error) => faute.message.replaceAll('’', "'"),
      );
    expect(await preparer('contrat.paraphe', 'fictif')).toMatch(/^Rien ne se renomme ici/);
    expect(await preparer('contrat.paraphe', './acteurs')).toMatch(
      /^Un fichier se renomme dans l'explorateur/,
    );
    const { textDocument, curseurs } = await client.ouvrir(
      'inconnu.paraphe',
      'contrat b : CLS "B" { action 1 "A" { pilotes ARS-│Bretagne } }\n',
    );
    await expect(
      client.demander('textDocument/prepareRename', { textDocument, position: curseurs[0] }),
    ).rejects.toThrow(/n.est déclaré dans aucun fichier/);
  });

  it('renames in a file that is not open, without a version', async () => {
    const ferme = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
    const { textDocument, curseurs } = await ferme.ouvrir(
      'b.paraphe',
      'utilise "./acteurs.paraphe"\ncontrat b : CLS "B" { signataires CC│TC }\n',
    );
    const edit = await ferme.demander<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position: curseurs[0],
      newName: 'CA',
    });
    expect(
      edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument.version),
    ).toEqual([1, null]);
    await ferme.arreter();
  });
});

it('leaves no name behind in a real contract', async () => {
  const client = await Client.demarrer();
  const dossier = new URL('../../../../examples/cls-terres-des-confluences/', import.meta.url);
  const lire = (nom: string) => readFileSync(new URL(nom, dossier), 'utf8');
  const acteurs = await client.ouvrir('acteurs.paraphe', lire('acteurs.paraphe'));
  const contrat = await client.ouvrir('contrat.paraphe', lire('contrat.paraphe'));
  const inconnus = async () =>
    (await client.diagnostics(contrat.uri)).filter(({ code }) => String(code).startsWith('noms/')).length;
  const avant = await inconnus();
  const noms = [...acteurs.texte.matchAll(/^ {2}([^\s:]+) : /gm)].map((lu) => lu[1] as string);
  expect(noms.length).toBeGreaterThan(20);
  for (const [rang, nom] of noms.entries()) {
    const debut = client.texte(acteurs.uri).indexOf(`  ${nom} : `) + 2;
    const lignes = client.texte(acteurs.uri).slice(0, debut).split('\n');
    const edit = await client.demander<WorkspaceEdit>('textDocument/rename', {
      textDocument: acteurs.textDocument,
      position: { line: lignes.length - 1, character: 2 },
      newName: `Acteur-renommé-${rang}`,
    });
    for (const [fichier, texte] of Object.entries(client.appliquerPartout(edit)))
      await client.remplacer(client.uri(fichier), texte);
  }
  expect(client.texte(acteurs.uri).match(/ {2}Acteur-renommé-\d+ : /g)).toHaveLength(noms.length);
  expect(await inconnus()).toBe(avant);
  await client.arreter();
}, 60_000);
