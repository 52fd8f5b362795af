import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { banc, CONTRAT, FAUTIF } from '../banc.js';

const FICHIERS = { 'contrat été.paraphe': CONTRAT, 'fautif.paraphe': FAUTIF };
const sortir = (format: string) =>
  banc(FICHIERS).paraphe(['check', '.', 'absent.paraphe', '--format', format]);

describe('check --format json', () => {
  it('gives each constat with its place, and a count', () => {
    const { code, sortie } = sortir('json');
    expect(code).toBe(2);
    const { version, constats, resume, nonLus } = JSON.parse(sortie);
    expect(version).toBe(1);
    const inconnu = constats.find(({ regle }: { regle: string }) => regle === 'noms/acteur-inconnu');
    expect(inconnu).toMatchObject({
      severite: 'erreur',
      fichier: 'contrat été.paraphe',
      debut: { ligne: 13, colonne: 21 },
      fin: { ligne: 13, colonne: 25 },
    });
    expect(
      constats.find(({ regle }: { regle: string }) => regle === 'indicateurs/resultat-manquant').element,
    ).toBe('action 1.1.1');
    expect(resume.fichiers).toBe(2);
    expect(resume.erreurs + resume.avertissements + resume.informations).toBe(constats.length);
    expect(nonLus).toEqual([{ fichier: 'absent.paraphe', message: expect.stringContaining("n'existe pas") }]);
  });
});

describe('check --format sarif', () => {
  it('validates against the schema of SARIF 2.1.0, and carries the pages of the rules', () => {
    const sarif = JSON.parse(sortir('sarif').sortie);
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    // The schema is written in draft 4; it uses of it only what later drafts have too, but the name of its address.
    const { id: _, $schema: __, ...moderne } = schema;
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
    const valide = ajv.validate(moderne, sarif);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valide).toBe(true);
    const [{ tool, results, invocations }] = sarif.runs;
    const indice = tool.driver.rules.findIndex(({ id }: { id: string }) => id === 'noms/acteur-inconnu');
    expect(tool.driver.rules[indice]).toMatchObject({
      shortDescription: { text: 'Un nom écrit sans guillemets désigne une structure déclarée.' },
      defaultConfiguration: { level: 'error' },
    });
    const inconnu = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'noms/acteur-inconnu');
    expect(inconnu.ruleIndex).toBe(indice);
    expect(inconnu.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'contrat%20%C3%A9t%C3%A9.paraphe' },
      region: { startLine: 13, startColumn: 21, endLine: 13, endColumn: 25 },
    });
    expect(invocations[0].executionSuccessful).toBe(false);
    for (const { id, help } of tool.driver.rules)
      expect([id, help.markdown.startsWith(`# ${id}\n`)]).toEqual([id, true]);
  });
});

describe('check --format github', () => {
  it('gives one workflow command a constat', () => {
    const { sortie } = sortir('github');
    expect(sortie).toMatch(
      /^::error file=contrat été\.paraphe,line=13,col=21,endColumn=25,title=noms\/acteur-inconnu::Acteur « CTCP » inconnu/m,
    );
    expect(sortie).toMatch(/^::error file=absent\.paraphe::absent\.paraphe/m);
    expect(sortie).toMatch(/^::warning /m);
    for (const ligne of sortie.trim().split('\n').slice(0, -1))
      expect(ligne).toMatch(/^::(error|warning|notice) file=/);
  });
});

describe('check --format junit', () => {
  it('is XML with a failure for each error only', () => {
    const { sortie } = sortir('junit');
    const ouvertes: string[] = [];
    for (const [, fin, nom, seule] of sortie.matchAll(/<(\/?)([a-z-]+)(?:\s[a-z]+="[^"<]*")*(\/?)>/g)) {
      if (fin) expect(ouvertes.pop()).toBe(nom);
      else if (!seule) ouvertes.push(nom as string);
    }
    expect(ouvertes).toEqual([]);
    const [, tests, echecs, erreurs] =
      /<testsuites name="paraphe check" tests="(\d+)" failures="(\d+)" errors="(\d+)">/.exec(sortie) ?? [];
    expect(Number(tests)).toBe(sortie.match(/<testcase /g)?.length);
    expect(Number(echecs)).toBe(sortie.match(/<failure /g)?.length);
    expect(erreurs).toBe('1');
    expect(sortie).toContain('classname="contrat été.paraphe"');
  });
});
