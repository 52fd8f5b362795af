/** docs/editeur.md says the truth: the files and the tests that it names exist, and nothing that can be done is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const RACINE = path.join(import.meta.dirname, '../../..');
const DOCS = path.join(RACINE, 'docs');
const page = readFileSync(path.join(DOCS, 'editeur.md'), 'utf8');

/** Files of the repository that the page links to, as paths from the root. */
const fichiers = [
  ...new Set(
    [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, lien]) =>
      path
        .relative(RACINE, path.join(DOCS, lien as string))
        .split(path.sep)
        .join('/'),
    ),
  ),
];

/** Test files, each with the titles that follow its link: `[…](chemin) `titre` · `titre``. */
const essais = [...page.matchAll(/\]\(\.\.\/([^)]+\.(?:test|e2e)\.ts)\)((?:(?: | · )`[^`]+`)+)/g)].map(
  ([, fichier, titres]): [string, string[]] => [
    fichier as string,
    [...(titres as string).matchAll(/`([^`]+)`/g)].map(([, titre]) => titre as string),
  ],
);

/** The titles of the tests of a file and of their groups: `it('…'`, `describe('…'`, `it.each(…)('…'`. */
function titresDe(source: string): Set<string> {
  const lus = source.matchAll(/(?:\b(?:it|describe)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  return new Set([...lus].map(([, , titre]) => (titre as string).replace(/\\(.)/g, '$1')));
}

describe('docs/editeur.md', () => {
  it('names many files and tests', () => {
    expect(fichiers.length).toBeGreaterThan(100);
    expect(essais.flatMap(([, titres]) => titres).length).toBeGreaterThan(150);
  });

  it('names files that exist', () => {
    expect(fichiers.filter((fichier) => !existsSync(path.join(RACINE, fichier)))).toEqual([]);
  });

  it('names tests that exist', () => {
    const absents = essais.flatMap(([fichier, titres]) => {
      const source = path.join(RACINE, fichier);
      const connus = existsSync(source) ? titresDe(readFileSync(source, 'utf8')) : new Set();
      return titres.filter((titre) => !connus.has(titre)).map((titre) => `${fichier} : ${titre}`);
    });
    expect(absents).toEqual([]);
  });

  it('leaves out no feature of the server and no command of the extension', () => {
    const features = readdirSync(path.join(import.meta.dirname, 'features'))
      .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts') && nom !== 'index.ts')
      .map((nom) => `packages/language-server/src/features/${nom}`);
    const manifeste = JSON.parse(readFileSync(path.join(RACINE, 'extension/package.json'), 'utf8'));
    const commandes: string[] = manifeste.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    expect(features.filter((feature) => !fichiers.includes(feature))).toEqual([]);
    expect(commandes.filter((commande) => !page.includes(`\`${commande}\``))).toEqual([]);
  });
});
