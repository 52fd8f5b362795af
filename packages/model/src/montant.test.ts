import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afficherMontant, centimes, ecrireMontant, euros, lireMontant, MONTANT_MAX } from './montant.js';

describe('lireMontant', () => {
  it.each([
    ['18 000 €', 18000],
    ['18\u00a0000\u00a0€', 18000],
    ['18\u202f000\u202f€', 18000],
    ['18\u2009000\u2009€', 18000],
    ['18000€', 18000],
    ['18 000 euros', 18000],
    ['1 euro', 1],
    ['1 234,56 €', 1234.56],
    ['1234.56 €', 1234.56],
    ['0,29 €', 0.29],
    ['10 k€', 10000],
    ['10 K€', 10000],
    ['1,23456 k€', 1234.56],
    ['3 M€', 3_000_000],
    ['2,167 M€', 2_167_000],
    ['2.5 M€', 2_500_000],
    ["3 millions d'euros", 3_000_000],
    ['1,5 million d’euros', 1_500_000],
    ['1 Md€', 1_000_000_000],
    ["2 milliards d'euros", 2_000_000_000],
  ])('lit « %s »', (texte, valeur) => {
    expect(lireMontant(texte)).toEqual({ euros: valeur });
  });

  it.each([
    ['3 M€ HT', { euros: 3_000_000, taxe: 'HT' }],
    ['18 000 € ttc', { euros: 18000, taxe: 'TTC' }],
    ["3 millions d'euros HT", { euros: 3_000_000, taxe: 'HT' }],
  ])('garde la taxe de « %s »', (texte, montant) => {
    expect(lireMontant(texte)).toEqual(montant);
  });

  it.each(['', '18 000', '€', ', €', '-5 €', 'un euro', '12 34 €', '3 M', '18 000 € net'])(
    'ne lit pas « %s »',
    (texte) => {
      expect(lireMontant(texte)).toBeUndefined();
    },
  );

  it.each(['18.000 €', '18,000 €', '18.000 k€', '2.167 M€', '0,005 €'])('ne devine pas « %s »', (texte) => {
    expect(lireMontant(texte)).toBeUndefined();
  });

  it('refuse ce qui dépasse mille milliards', () => {
    expect(lireMontant('1 000 Md€')).toEqual({ euros: MONTANT_MAX });
    expect(lireMontant('1 001 Md€')).toBeUndefined();
    expect(lireMontant('99999999999999999999 €')).toBeUndefined();
  });
});

describe('ecrireMontant', () => {
  it.each([
    [{ euros: 18000 }, '18 000 €'],
    [{ euros: 12.5 }, '12,50 €'],
    [{ euros: 2_500_000, taxe: 'HT' as const }, '2,5 M€ HT'],
    [{ euros: 2_928_000 }, '2 928 000 €'],
    [{ euros: 900_000 }, '900 000 €'],
    [{ euros: 0 }, '0 €'],
  ])('écrit %o', (montant, texte) => {
    expect(ecrireMontant(montant)).toBe(texte);
  });

  it('se relit au centime près', () => {
    const cents = fc.oneof(
      fc.nat(200_000_000),
      fc.maxSafeNat().map((n) => n % (MONTANT_MAX * 100 + 1)),
    );
    fc.assert(
      fc.property(cents, fc.constantFrom(undefined, 'HT' as const, 'TTC' as const), (n, taxe) => {
        const montant = taxe ? { euros: euros(n), taxe } : { euros: euros(n) };
        expect(lireMontant(ecrireMontant(montant))).toEqual(montant);
        expect(lireMontant(afficherMontant(montant))).toEqual(montant);
        expect(centimes(montant)).toBe(n);
      }),
      { examples: [[MONTANT_MAX * 100, undefined]], numRuns: 2000 },
    );
  });
});

it('afficherMontant tient le nombre et son unité ensemble', () => {
  expect(afficherMontant({ euros: 1234.56, taxe: 'HT' })).toBe('1\u202f234,56\u00a0€\u00a0HT');
  expect(afficherMontant({ euros: 3_000_000 })).toBe('3\u202f000\u202f000\u00a0€');
});
