import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireNombre, lireNombre } from './nombre.js';

describe('lireNombre', () => {
  it.each([
    ['18 000', 18000],
    ['18\u00a0000', 18000],
    ['18\u202f000', 18000],
    ['18\u2009000', 18000],
    ['18\u2007000,5', 18000.5],
    ['18000', 18000],
    ['1 234,56', 1234.56],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['1.2345', 1.2345],
    ['-3', -3],
    [' 2022 ', 2022],
    ['999999999999999', 999999999999999],
  ])('lit « %s »', (texte, nombre) => {
    expect(lireNombre(texte)).toBe(nombre);
  });

  it.each([
    '',
    'douze',
    '1,2,3',
    '1.234.567',
    ',5',
    '5,',
    '12 34',
    '1 2 3',
    '18 0000',
    '1e3',
    '1234567890123456',
  ])('ne lit pas « %s »', (texte) => {
    expect(lireNombre(texte)).toBeUndefined();
  });

  it('ne tranche pas entre dix-huit et dix-huit mille', () => {
    expect(lireNombre('18.000')).toBeUndefined();
    expect(lireNombre('18,000')).toBe(18);
  });
});

describe('ecrireNombre', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [18000, '18 000'],
    [1234567.5, '1 234 567,5'],
    [-1234, '-1 234'],
    [1e-7, '0,0000001'],
    [1.23e-13, '0,000000000000123'],
  ])('écrit %d', (nombre, texte) => {
    expect(ecrireNombre(nombre)).toBe(texte);
  });

  it('fixe les décimales, sans signe devant zéro', () => {
    expect(ecrireNombre(12.5, 2)).toBe('12,50');
    expect(ecrireNombre(12.5, 0)).toBe('13');
    expect(ecrireNombre(-0.001, 2)).toBe('0,00');
  });

  it('sépare les milliers comme on le demande', () => {
    expect(ecrireNombre(1234567, undefined, '\u202f')).toBe('1\u202f234\u202f567');
  });

  it('se relit, jusqu’à quinze chiffres et douze décimales', () => {
    const entier = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(entier, fc.integer({ min: 0, max: 12 }), (chiffres, decimales) => {
        const nombre = Number(`${chiffres}e-${decimales}`);
        expect(lireNombre(ecrireNombre(nombre))).toBe(nombre);
        expect(lireNombre(ecrireNombre(nombre, undefined, '\u202f'))).toBe(nombre);
      }),
      { examples: [[123, 15]] },
    );
  });
});
