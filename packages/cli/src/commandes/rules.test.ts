import { REGLES } from '@paraphe/checks';
import { REGLES_LANGUE } from '@paraphe/language';
import { describe, expect, it } from 'vitest';
import { banc, CONTRAT, contratNomme } from '../banc.js';

const TOUTES = [...REGLES_LANGUE, ...REGLES];
const ligneDe = (sortie: string, regle: string) =>
  sortie
    .split('\n')
    .find((ligne) => ligne.trimStart().startsWith(`${regle} `))
    ?.trim();
const CONFIGURATION = JSON.stringify({
  regles: {
    'publics/*': 'inactive',
    'noms/acteur-inconnu': 'avertissement',
    'structure/axe-vide': 'avertissement',
  },
});

describe('paraphe rules', () => {
  it('lists the rules by family, with their severity and why they are there', () => {
    const { code, sortie } = banc().paraphe(['rules']);
    expect(code).toBe(0);
    for (const { nom, severite } of TOUTES) expect(ligneDe(sortie, nom)).toMatch(RegExp(`  ${severite}$`));
    expect(sortie).toContain('\nconfiguration\n  configuration/illisible ');
    expect(sortie).toMatch(
      /structure\/axe-vide +avertissement\n {6}Un axe ou un objectif qui n'a que son titre/,
    );
    expect(sortie).toContain(`${TOUTES.length} règles.`);
    expect(sortie).not.toContain('→');
    // A family without rules yet is not shown.
    expect(sortie).not.toMatch(/\n\w+\n\n/);
  });

  it('is what explain shows when no rule is named', () => {
    const b = banc({ 'paraphe.config.json': CONFIGURATION });
    expect(b.paraphe(['explain']).sortie).toBe(b.paraphe(['rules']).sortie);
  });

  it('says in English the names and the severities alone: the pages are in French', () => {
    const { sortie } = banc().paraphe(['rules', '--lang', 'en']);
    expect(ligneDe(sortie, 'structure/axe-vide')).toMatch(/ warning$/);
    expect(sortie).not.toContain('Un axe');
    expect(sortie).toContain(`${TOUTES.length} rules.`);
  });

  it('shows the severities that the folder changes, and those alone', () => {
    const { sortie } = banc({ 'paraphe.config.json': CONFIGURATION }).paraphe(['rules']);
    expect(ligneDe(sortie, 'publics/public-manquant')).toMatch(/ avertissement → inactive$/);
    expect(ligneDe(sortie, 'noms/acteur-inconnu')).toMatch(/ erreur → avertissement$/);
    expect(sortie.match(/→/g)).toHaveLength(
      TOUTES.filter(({ nom }) => nom.startsWith('publics/')).length + 1,
    );
  });

  it('counts how many times each rule speaks in files, as check does', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT, 'sobre.paraphe': contratNomme('sobre') });
    const { code, sortie } = b.paraphe(['rules', '.']);
    expect(code).toBe(0);
    expect(ligneDe(sortie, 'noms/acteur-inconnu')).toMatch(/ erreur +1 fois$/);
    expect(ligneDe(sortie, 'structure/axe-vide')).toMatch(/ avertissement$/);
    const { constats, resume } = JSON.parse(b.paraphe(['check', '--format', 'json']).sortie);
    const quiParlent = new Set(constats.map(({ regle }: { regle: string }) => regle));
    expect(sortie).toContain(`${quiParlent.size} règles sur ${TOUTES.length} ont quelque chose à dire.`);
    expect(sortie.trimEnd().split('\n').at(-1)).toBe(
      b
        .paraphe(['check'])
        .sortie.split('\n')
        .find((ligne) => ligne.includes(' dans 2 fichiers')),
    );
    const json = JSON.parse(b.paraphe(['rules', '--format', 'json', '.']).sortie);
    expect(json.resume).toEqual(resume);
    for (const { nom, constats: nombre } of json.regles)
      expect([nom, nombre]).toEqual([
        nom,
        constats.filter(({ regle }: { regle: string }) => regle === nom).length,
      ]);
  });

  it('shows every severity that the folders of the files give', () => {
    const { sortie } = banc({
      'paraphe.config.json': CONFIGURATION,
      'a.paraphe': contratNomme('a'),
      'b/c/b.paraphe': contratNomme('b'),
      'b/paraphe.config.json': '{ "regles": { "publics/public-manquant": "erreur" } }',
    }).paraphe(['rules', 'a.paraphe', 'b']);
    expect(ligneDe(sortie, 'publics/public-manquant')).toMatch(/ avertissement → inactive \/ erreur$/);
  });

  it('writes JSON for programs, without counts when no file is named', () => {
    const b = banc({ 'paraphe.config.json': CONFIGURATION });
    const { version, regles, ...reste } = JSON.parse(b.paraphe(['rules', '--format', 'json']).sortie);
    expect([version, reste]).toEqual([1, {}]);
    expect(regles).toHaveLength(TOUTES.length);
    expect(regles.find(({ nom }: { nom: string }) => nom === 'publics/public-manquant')).toEqual({
      nom: 'publics/public-manquant',
      famille: 'publics',
      severite: 'avertissement',
      severitesReglees: ['inactive'],
      pourquoi: expect.stringMatching(/^\p{Lu}.*\.$/u),
    });
    for (const { pourquoi } of regles) expect(pourquoi).toMatch(/^\S.{10,}\S$/);
  });

  it('ends with 2 when a file cannot be read, and counts in the others', () => {
    const b = banc({ 'a.paraphe': CONTRAT, 'vide.paraphe': '' });
    const { code, sortie, erreur } = b.paraphe(['rules', 'a.paraphe', 'vide.paraphe']);
    expect(code).toBe(2);
    expect(erreur).toMatch(/^vide\.paraphe : ce fichier est vide/);
    expect(sortie).toContain("1 fichier n'a pas pu être lu\n");
    expect(ligneDe(sortie, 'noms/acteur-inconnu')).toMatch(/1 fois$/);
    expect(b.paraphe(['rules', 'absent.paraphe'])).toMatchObject({ code: 2, sortie: '' });
    const json = JSON.parse(b.paraphe(['rules', 'vide.paraphe', '--format', 'json']).sortie);
    expect(json.nonLus).toMatchObject([{ fichier: 'vide.paraphe' }]);
  });

  it('has its help, in both languages', () => {
    const b = banc();
    expect(b.paraphe(['rules', '--help']).sortie).toMatch(
      /Usage : paraphe rules[\s\S]*Code de sortie : 0, ou 2/,
    );
    expect(b.paraphe(['rules', '--help', '--lang', 'en']).sortie).toMatch(/Exit code: 0, or 2/);
    expect(b.paraphe(['rules', '--format', 'sarif']).code).toBe(2);
  });
});
