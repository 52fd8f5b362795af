import { describe, expect, it } from 'vitest';
import { contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { contexteDePlan } from '../../moteur.js';
import { estDuContrat, genresDe } from './genres.js';

const lire = (...types: string[]) => {
  const contrat = { ...contratAvec(), types };
  return { contrat, contexte: contexteDePlan(contrat, { aujourdhui: JOUR_DE_TEST }) };
};

describe('genresDe', () => {
  it.each([
    [['CLS'], ['CLS']],
    [
      ['CLS', 'CTG'],
      ['CLS', 'CTG'],
    ],
    [['PLUSSF'], ['CLS', 'CTG']],
    [
      ['pluss', 'cls'],
      ['CLS', 'CTG'],
    ],
  ])('%j : %j', (types, genres) => {
    const { contrat, contexte } = lire(...types);
    expect(genresDe(contrat, contexte)).toEqual(genres);
  });
});

describe('estDuContrat', () => {
  it.each([
    ['CLS', ['CLS', 'CTG'], true],
    ['cls', ['CLS'], true],
    ['CLS', ['CLS-Occitanie'], true],
    ['CLS-Occitanie', ['CLS'], true],
    ['CTG', ['PLUSSF'], true],
    ['PLUSSF', ['PLUSSF'], true],
    ['CTG', ['CLS'], false],
    ['CLSM', ['CLS'], false],
  ])('%s dans %j : %s', (nom, types, attendu) => {
    const { contrat, contexte } = lire(...types);
    expect(estDuContrat(nom, contrat, contexte)).toBe(attendu);
  });
});
