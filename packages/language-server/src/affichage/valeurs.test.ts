/** Values as paper writes them. */
import { lirePeriode, type Periode } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { aQuand, mentions, mesure, precisions, quand } from './valeurs.js';

const lire = (texte: string) => lirePeriode(texte).periode as Periode;

describe('moments', () => {
  it.each([
    ['2027', 'en 2027'],
    ['juin 2027', 'en juin 2027'],
    ['fin 2027', 'fin 2027'],
    ['2027 à 2030', 'de 2027 à 2030'],
    ['15/06/2027', 'le 15 juin 2027'],
    ['du 01/01/2027 au 31/12/2027', 'du 1er janvier 2027 au 31 décembre 2027'],
    ['à partir de 2028', 'à partir de 2028'],
  ])('%s reads %s', (ecrit, lu) => {
    expect(aQuand(lire(ecrit))).toBe(lu);
  });

  it('tell a rhythm, its months and when it starts', () => {
    expect(quand({ recurrence: { nombre: 1, par: 'mois', periode: lire('à partir de 2028') } })).toBe(
      'chaque mois à partir de 2028',
    );
    expect(
      quand({ recurrence: { nombre: 2, nombreMax: 3, borne: 'au-moins', par: 'an', mois: [3, 6] } }),
    ).toBe('au moins 2 à 3 fois par an en mars et juin');
    expect(quand({ continu: true })).toBe('en continu');
    expect(quand(undefined)).toBe('');
  });
});

describe('figures', () => {
  it('have the unit of their indicator, unless they have their own or are shares', () => {
    expect(mesure({ nombre: 1250, en: lire('2027') }, 'élus')).toBe('1\u202f250 élus en 2027');
    expect(mesure({ nombre: 60, pourcentage: true, borne: 'au-moins' }, 'élus')).toBe('au moins 60\u00a0%');
    expect(mesure({ texte: 'décision prise' }, 'élus')).toBe('décision prise');
  });

  it('are followed by what is said of them', () => {
    expect(precisions({ statut: 'verse', statutLe: '2027-06-15', auTitreDe: 'FIR', ans: 3 })).toBe(
      'sur 3 ans, versé le 15 juin 2027, au titre de FIR',
    );
  });
});

it('a party is told with its mentions, without the names of persons', () => {
  expect(
    mentions({
      acteur: 'A',
      chefDeFile: true,
      services: ['Santé', 'Sport'],
      personne: 'X',
      representePar: 'Y',
    }),
  ).toBe('chef de file, services Santé et Sport');
});
