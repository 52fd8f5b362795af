/** Where a new actor is declared, and what it is taken for. */
import { creerServices } from '@paraphe/language';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { acteursLus, declaration, typeProbable } from './declares.js';
import { lire } from './lecture.js';

const services = creerServices();
const lecture = (texte: string) => lire(TextDocument.create('a', 'paraphe', 1, texte), services);

function declarer(texte: string): string {
  const { offset, texte: ajout } = declaration(lecture(texte), 'X : organisme');
  return texte.slice(0, offset) + ajout + texte.slice(offset);
}

describe('a new actor', () => {
  it.each([
    [
      'after the last one of the first block',
      'acteurs {\n  A : epci\n}\nacteurs {\n  B : ars\n}\n',
      'acteurs {\n  A : epci\n  X : organisme\n}\nacteurs {\n  B : ars\n}\n',
    ],
    [
      'after a comment at the end of its line',
      'acteurs {\n  A : epci // ici\n}\n',
      'acteurs {\n  A : epci // ici\n  X : organisme\n}\n',
    ],
    ['in a block on one line', 'acteurs { A : epci }\n', 'acteurs { A : epci\n  X : organisme\n }\n'],
    ['in an empty block', 'acteurs {\n}\n', 'acteurs {\n  X : organisme\n}\n'],
    ['in a block that is not closed', 'acteurs {\n', 'acteurs {\n  X : organisme\n'],
    [
      'after the files in use',
      'utilise "./a.paraphe"\n\nfiche f "F" { }\n',
      'utilise "./a.paraphe"\n\nacteurs {\n  X : organisme\n}\n\nfiche f "F" { }\n',
    ],
    [
      'after the last line',
      'utilise "./a.paraphe"',
      'utilise "./a.paraphe"\n\nacteurs {\n  X : organisme\n}\n',
    ],
    [
      'before the first element and its documentation',
      '// Tête\n\n/** Le contrat */\nfiche f "F" { }\n',
      '// Tête\n\nacteurs {\n  X : organisme\n}\n\n/** Le contrat */\nfiche f "F" { }\n',
    ],
    [
      'inside a contract that declares its own',
      'contrat a : CLS "A" {\n  acteurs {\n    A : epci\n  }\n}\n',
      'contrat a : CLS "A" {\n  acteurs {\n    A : epci\n    X : organisme\n  }\n}\n',
    ],
  ])('is declared %s', (_, avant, apres) => {
    expect(declarer(avant)).toBe(apres);
  });

  it.each([
    ['CPTS-Moissac', 'cpts'],
    ['CAF-82', 'caf'],
    ['Mairie-de-Moissac', 'commune'],
    ['Communauté-X', 'epci'],
    ['CC-X', 'epci'],
    ['Département-82', 'département'],
    ['Commission-santé', 'instance'],
    ['Les-Amis', 'organisme'],
  ])('%s is taken for: %s', (nom, type) => {
    expect(typeProbable(nom)).toBe(type);
  });
});

describe('actors of a text', () => {
  it('are read from its words, whatever else is broken', () => {
    const { acteurs, sirens } = acteursLus(
      lecture(
        'acteurs {\n  A : epci "Un" siren 200066322\n  B : ars { site "x" }\n}\nacteur C : caisse "Trois"\naxe { blah',
      ),
    );
    expect(acteurs.map(({ identifiant, type, nom }) => `${identifiant} ${type} ${nom}`)).toEqual([
      'A epci Un',
      'B ars ',
      'C caisse Trois',
    ]);
    expect(sirens).toEqual(['200066322']);
  });
});
