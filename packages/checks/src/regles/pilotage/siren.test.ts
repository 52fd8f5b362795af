import { describe, expect, it } from 'vitest';
import { defautSiren, defautSiret } from './siren.js';

describe('SIREN et SIRET', () => {
  it.each([
    ['200066322', undefined],
    ['356000000', undefined],
    ['732829320', undefined],
    ['200066323', 'cle'],
    ['200066232', 'cle'],
    ['000000000', 'cle'],
    ['20006632', 'longueur'],
    ['20006632A', 'longueur'],
  ])('SIREN %s : %s', (siren, defaut) => {
    expect(defautSiren(siren)).toBe(defaut);
  });

  it.each([
    ['73282932000074', undefined],
    ['73282932000075', 'cle'],
    ['7328293200007', 'longueur'],
    ['35600000000048', undefined],
    ['35600000049837', undefined],
    ['35600000049838', 'cle'],
  ])('SIRET %s : %s', (siret, defaut) => {
    expect(defautSiret(siret)).toBe(defaut);
  });
});
