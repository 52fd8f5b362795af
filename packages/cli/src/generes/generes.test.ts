/** Files made from the rules: `npm run baselines` writes them again, and these tests fail while they differ. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FICHIER_CONFIGURATION, lireConfiguration } from '@paraphe/language';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRegles } from '../regles.js';
import { ecrireIndexDesRegles, lienVersPage } from './index-des-regles.js';
import { ecrireSchemaDeConfiguration } from './schema.js';

const chemin = (relatif: string) => fileURLToPath(new URL(`../../../../${relatif}`, import.meta.url));
const SCHEMA = chemin('packages/language/paraphe.config.schema.json');
const noms = toutesLesRegles().map(({ nom }) => nom);

describe('docs/regles.md', () => {
  it('is what the pages of the rules say (else: npm run baselines)', async () => {
    await expect(await ecrireIndexDesRegles()).toMatchFileSnapshot(chemin('docs/regles.md'));
  });

  it('leads to pages that are there', () => {
    for (const nom of noms)
      expect([nom, existsSync(chemin(`docs/${lienVersPage(nom)}`))]).toEqual([nom, true]);
  });
});

describe('paraphe.config.schema.json', () => {
  let valider: ReturnType<Ajv['compile']>;

  beforeAll(async () => {
    const ajv = new Ajv({ allErrors: true, strict: true });
    ajv.addVocabulary(['allowComments', 'allowTrailingCommas']);
    valider = ajv.compile(JSON.parse(await ecrireSchemaDeConfiguration()));
  });

  it('is what the rules give (else: npm run baselines)', async () => {
    await expect(await ecrireSchemaDeConfiguration()).toMatchFileSnapshot(SCHEMA);
  });

  it('says in one line what each rule is for', () => {
    const { regles } = JSON.parse(readFileSync(SCHEMA, 'utf8')).definitions;
    for (const { description } of Object.values<{ description: string }>(regles.properties))
      expect(description).toMatch(/^\S.{20,}\S$/);
  });

  it.each([
    ['nothing', {}],
    [
      'all settings',
      { $schema: 'x', langue: 'en', regles: { 'structure/axe-vide': 'inactive' }, modeles: ['./m.paraphe'] },
    ],
    ['families', { regles: { 'territoire/*': 'information', 'suivi/*': 'erreur' } }],
    [
      'folders',
      { dossiers: { 'contrats/2024': { regles: { 'publics/*': 'inactive' }, modeles: [] }, './a..b': {} } },
    ],
    ['an unknown rule', { regles: { 'structure/axe': 'erreur' } }, 1],
    ['an unknown severity', { regles: { 'structure/axe-vide': 'inactif' } }, 1],
    ['a rule that is not set', { regles: { syntaxe: 'inactive' } }, 1],
    ['a family that is not set', { regles: { 'configuration/*': 'inactive' } }, 1],
    ['an unknown setting', { règles: {} }, 1],
    ['an unknown setting of a folder', { dossiers: { a: { langue: 'fr' } } }, 1],
    ['a folder above', { dossiers: { '../a': {} } }, 1],
    ['a wildcard', { dossiers: { 'contrats/*': {} } }, 1],
    ['an unknown language', { langue: 'de' }, 1],
    ['a modèle that is no list', { modeles: './m.paraphe' }, 1],
    ['a modèle without name', { modeles: [' '] }, 1],
    ['a list', [], 1],
  ])('says of %s what Paraphe says', (_, configuration, fautes = 0) => {
    expect(valider(configuration)).toBe(fautes === 0);
    const { fautes: lues } = lireConfiguration(JSON.stringify(configuration), noms);
    expect(lues).toHaveLength(fautes);
  });

  it('bears the name of the file', async () => {
    expect(JSON.parse(await ecrireSchemaDeConfiguration()).title).toBe(FICHIER_CONFIGURATION);
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(chemin('docs/configuration.md'), 'utf8');

  it('shows configurations that are right', () => {
    const exemples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
    expect(exemples.length).toBeGreaterThan(3);
    for (const exemple of exemples)
      expect([exemple, lireConfiguration(exemple, noms).fautes]).toEqual([exemple, []]);
  });

  it('leads to files that are there', () => {
    for (const [, lien = ''] of page.matchAll(/\]\(([^)#]+)/g))
      expect([lien, existsSync(chemin(`docs/${lien}`))]).toEqual([lien, true]);
  });
});
