/** What a person may type in the dialogue of a new contract. */
import { describe, expect, it } from 'vitest';
import { lireAxes, lireGenres, lirePeriode } from './saisie.js';

describe('période', () => {
  it.each([
    ['2025-2029', { debut: 2025, fin: 2029 }],
    ['2025 – 2029', { debut: 2025, fin: 2029 }],
    [' 2025 à 2029 ', { debut: 2025, fin: 2029 }],
    ['2025/2029', { debut: 2025, fin: 2029 }],
    ['2025', { debut: 2025, fin: 2025 }],
    ['', null],
    ['  ', null],
    ['2029-2025', undefined],
    ['bientôt', undefined],
    ['25-29', undefined],
  ])('« %s »', (texte, lue) => expect(lirePeriode(texte)).toEqual(lue));
});

describe('axes', () => {
  it.each([
    ['Accès aux soins, Santé mentale', ['Accès aux soins', 'Santé mentale']],
    ['Accès aux soins, aux droits ; Santé mentale', ['Accès aux soins, aux droits', 'Santé mentale']],
    ['Axe 1 : Accès aux soins; 2. Santé mentale', ['Accès aux soins', 'Santé mentale']],
    ['- Accès aux soins\n- Santé mentale\n', ['Accès aux soins', 'Santé mentale']],
    ['1000 premiers jours', ['1000 premiers jours']],
    [' , ', []],
  ])('« %s »', (texte, lus) => expect(lireAxes(texte)).toEqual(lus));
});

describe('genres', () => {
  it.each([
    ['CLS + CTG', ['CLS', 'CTG']],
    ['CLS et CTG', ['CLS', 'CTG']],
    ['contrat de ville', ['contrat-de-ville']],
    ['PCAET', ['PCAET']],
    ['2 ', []],
  ])('« %s »', (texte, lus) => expect(lireGenres(texte)).toEqual(lus));
});
