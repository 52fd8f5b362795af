import { expect, it } from 'vitest';
import { abreger } from './abreger.js';

it.each([
  ['Action 1.4.2 : aucun indicateur de résultat.', 'Aucun indicateur de résultat.'],
  ['Action 1.4.2: no result indicator.', 'No result indicator.'],
  ['Fiche pole-soins-ales : étape 2 : sans date.', 'Étape 2 : sans date.'],
  ['rien dans « publics »', 'Rien dans « publics »'],
  ['Axe 1 : aucun objectif.', 'Axe 1 : aucun objectif.'],
])('says the fiche no second time: %s', (message, court) => {
  expect(abreger(message)).toBe(court);
});
