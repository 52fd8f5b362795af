/** docs/seeds.md says the truth: what the examples take of the five real documents is counted and named from the examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { Atelier } from './analyse/atelier.js';
import { JOUR_DE_TEST } from './banc.js';
import { DOCUMENTS, FICTIFS } from './couverture/documents.js';
import { compter, type Exemple, page } from './couverture/page.js';
import { relever } from './couverture/releve.js';
import type { Sorte } from './couverture/sortes.js';
import type { Texte } from './generated/ast.js';

const RACINE = join(import.meta.dirname, '../../..');
const EXEMPLES = join(RACINE, 'examples');
const atelier = new Atelier({
  aujourdhui: JOUR_DE_TEST,
  racine: URI.file(EXEMPLES),
  lire: ({ fsPath }) => (existsSync(fsPath) ? { texte: readFileSync(fsPath, 'utf8') } : { absent: true }),
});

function lire(nom: string): Exemple {
  const uri = URI.file(join(EXEMPLES, nom));
  const { document } = atelier.analyser(uri, readFileSync(uri.fsPath, 'utf8'));
  const releve = relever(document.parseResult.value as Texte);
  atelier.oublier(uri);
  return { nom, releve };
}

const exemples = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.paraphe'))
  .map((nom) => nom.replaceAll('\\', '/'))
  .sort()
  .map(lire);
const parties = new Map(
  DOCUMENTS.map(({ cle }) => [cle, readFileSync(join(RACINE, 'docs/seeds', `${cle}.md`), 'utf8')]),
);
const comptes = (debut: string, ...sortes: Sorte[]) => {
  const siens = exemples.filter(({ nom }) => nom.startsWith(debut));
  return sortes.map((sorte) => compter(siens, sorte));
};

describe('docs/seeds.md', () => {
  it('est ce que disent les exemples', async () => {
    await expect(page(exemples, parties)).toMatchFileSnapshot(join(RACINE, 'docs/seeds.md'));
  });

  it("dit de chaque dossier de quel document il vient, ou qu'il est fictif", () => {
    const dossiers = new Set(exemples.map(({ nom }) => nom.split('/')[0] as string));
    const connus = [...DOCUMENTS.flatMap((d) => d.dossiers), ...FICTIFS.map((f) => f.dossier)];
    expect([...dossiers].filter((dossier) => !connus.includes(dossier))).toEqual([]);
    expect(new Set(connus).size).toBe(connus.length);
  });

  it('compte tout ce que la grammaire sait lire', () => {
    expect(exemples.flatMap(({ nom, releve }) => [...releve.inconnus].map((i) => `${nom}: ${i}`))).toEqual(
      [],
    );
  });

  it.each(DOCUMENTS)('$titre : dit ce qui est laissé, et pourquoi', ({ cle }) => {
    expect(parties.get(cle)).toMatch(/^\S[\s\S]+\n### Ce qui a été laissé de côté, et pourquoi\n/);
    expect(parties.get(cle)).toMatch(/\n### Ce qui est entré autrement\n/);
  });

  it('retrouve les comptes des documents', () => {
    expect(comptes('cls-terres-des-confluences/', 'axes', 'objectifs', 'actions')).toEqual([4, 12, 16]);
    expect(comptes('politique-sociale-intercommunale/', 'demarches')).toEqual([13]);
    expect(comptes('politique-sociale-intercommunale/presentation', 'phases', 'lieux')).toEqual([3, 54]);
    expect(comptes('projets-igas/', 'fiches')).toEqual([10]);
    expect(comptes('plussf-chataigneraie/', 'contrats')).toEqual([2]);
    expect(comptes('igas-recommandations/', 'orientations')).toEqual([13]);
    expect(comptes('focus-sante/', 'axes', 'fiches')).toEqual([3, 6]);
  });
});
