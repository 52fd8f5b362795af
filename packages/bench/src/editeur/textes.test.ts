/** The places where the benchmark types and points are what they are said to be, in both writings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { DEUX_CENTS_FICHES, VINGT_FICHES } from '../contrat.ts';
import { NOMS } from './serveurs.ts';
import { ecrireDossier } from './textes.ts';

const racine = mkdtempSync(join(tmpdir(), 'paraphe-textes-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

const TAILLES = [
  ['20 fiches', VINGT_FICHES],
  ['200 fiches', DEUX_CENTS_FICHES],
] as const;

describe.each(NOMS)('%s', (nom) => {
  it.each(TAILLES)('has its places in a fiche of the middle (%s)', (titre, taille) => {
    const { contrats } = ecrireDossier(join(racine, nom, titre), nom, { contrats: 1, taille });
    const [texte] = contrats;
    if (!texte) throw new Error('no contract');
    const { description, rubrique, pilote, ligneFautive } = texte.lieux;
    const lignes = texte.contenu.split('\n');
    expect(lignes[description.line - 1]).toMatch(/^ *description(?: «|: \|-)$/);
    expect(lignes[description.line]?.slice(0, description.character)).toMatch(/^ +\S+$/);
    expect(lignes[rubrique.line]).toBe(' '.repeat(rubrique.character));
    expect(rubrique.character).toBe((lignes[pilote.line] as string).search(/\S/));
    expect(lignes[pilote.line]?.slice(0, pilote.character)).toMatch(
      nom === 'paraphe' ? /^ *pilotes? {4}\S\S$/ : /^ *pi$/,
    );
    expect(lignes[ligneFautive]).toMatch(nom === 'paraphe' ? /^ *ARS-Bocage 150 % / : /part: 150\b/);
    const milieu = lignes.length / 2;
    expect(Math.abs(description.line - milieu)).toBeLessThan(lignes.length / 10);
  });
});

it('says the same in both, and names an unknown actor in all contracts but the first when it is asked to', () => {
  const demande = { contrats: 3, taille: VINGT_FICHES, inconnus: true };
  const yaml = ecrireDossier(join(racine, 'inconnus-yaml'), 'yaml', demande);
  const paraphe = ecrireDossier(join(racine, 'inconnus-paraphe'), 'paraphe', demande);
  for (const { contrats } of [yaml, paraphe])
    expect(contrats.map(({ contenu }) => contenu.includes('Personne-de-connu'))).toEqual([false, true, true]);
  expect(load(yaml.contrats[0]?.contenu ?? '')).toHaveProperty('utilise', ['acteurs']);
  expect(yaml.communs?.contenu).toContain('ARS-Bocage');
  expect(paraphe.communs?.contenu).toContain('ARS-Bocage');
});
