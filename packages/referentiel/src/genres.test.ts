import { describe, expect, it } from 'vitest';
import { estDeType, GENRES_ACTEURS } from './genres.js';
import { institutions } from './institutions.js';

describe('estDeType', () => {
  it.each([
    ['caf', 'caf'],
    ['CAF', 'caf'],
    ['caf', 'caisse'],
    ['commune', 'collectivité'],
    ['epci', 'collectivite'],
    ['Département', 'collectivité'],
    ['conseil départemental', 'département'],
    ['région', 'Collectivité'],
    ['métropole', 'epci'],
    ['préfecture', 'état'],
    ['ddetspp', 'ddets'],
    ['ddets', 'Etat'],
    ['ccss', 'caf'],
    ['cgss', 'cpam'],
    ['chu', 'hôpital'],
    ['association', 'association'],
  ])('« %s » est de type « %s »', (type, voulu) => {
    expect(estDeType(type, voulu)).toBe(true);
  });

  it.each([
    ['caisse', 'caf'],
    ['collectivité', 'commune'],
    ['état', 'préfecture'],
    ['cpam', 'caf'],
    ['ccas', 'collectivité'],
    ['ars', 'état'],
    ['constructor', 'caisse'],
    ['', ''],
    ['caf', ''],
  ])('« %s » n’est pas de type « %s »', (type, voulu) => {
    expect(estDeType(type, voulu)).toBe(false);
  });
});

describe('GENRES_ACTEURS', () => {
  it('dit tous les genres plus larges d’un type, pas seulement le premier', () => {
    for (const [type, larges] of Object.entries(GENRES_ACTEURS))
      for (const large of larges)
        for (const plusLarge of GENRES_ACTEURS[large] ?? []) expect(larges, type).toContain(plusLarge);
  });

  it('connaît le type de chaque institution, sauf les plus larges', () => {
    const larges = ['état', 'caisse', 'agence', 'organisme', 'ars'];
    const types = new Set(institutions().map(({ type }) => type));
    expect([...types].filter((type) => !(type in GENRES_ACTEURS) && !larges.includes(type))).toEqual([]);
  });
});
