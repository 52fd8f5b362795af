import { describe, expect, it } from 'vitest';
import { motRubrique, RUBRIQUES, rubrique } from './rubriques.js';
import { sansAccents } from './texte.js';

describe('RUBRIQUES', () => {
  it('a une seule ligne par clé', () => {
    const cles = RUBRIQUES.map((r) => r.cle);
    expect(new Set(cles).size).toBe(cles.length);
  });

  it('ouvre chaque rubrique par ses propres mots ; les indicateurs se disent aussi en une phrase', () => {
    const lignes = RUBRIQUES.filter((r) => r.cle !== 'modalitesSuivi');
    const mots = lignes.flatMap((r) => r.mots.map((m) => sansAccents(m)));
    expect(new Set(mots).size).toBe(mots.length);
    expect(rubrique('modalitesSuivi').mots).toEqual(['indicateurs']);
  });

  it('nomme ses clés d’après ses mots, sans accent', () => {
    const lettres = (texte: string) => sansAccents(texte).replace(/[^a-z]|\b(de|d'|a|avec)\b/g, '');
    const autres = RUBRIQUES.filter((r) => !r.mots.some((m) => lettres(m) === lettres(r.cle)));
    // Those whose key says more, or less, than their words.
    expect(autres.map((r) => r.cle).sort()).toEqual(
      ['articulations', 'modalitesSuivi', 'releveDe', 'repondA', 'rubriques'].sort(),
    );
  });
});

it('motRubrique s’accorde avec le nombre de valeurs', () => {
  expect(motRubrique(rubrique('pilotes'), 1)).toBe('pilote');
  expect(motRubrique(rubrique('pilotes'), 2)).toBe('pilotes');
  expect(motRubrique(rubrique('contexte'), 2)).toBe('contexte');
  expect(motRubrique(rubrique('maitresOuvrage'), 2)).toBe("maîtres d'ouvrage");
});
