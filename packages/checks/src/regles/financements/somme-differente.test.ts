import type { Contribution, Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { sommeDifferente } from './somme-differente.js';

const couts = [{ montant: { euros: 18_000 } }];
const apport = (euros: number, plus: Partial<Contribution> = {}): Contribution => ({
  type: 'financement',
  montant: { euros },
  ...plus,
});
const constatsPour = (financements: Financements) =>
  constatsDe(sommeDifferente, contratAvec({ financements }));

describe('financements/somme-differente', () => {
  it('dit de combien les financements passent le coût', () => {
    const constats = constatsPour({ couts, contributions: [apport(12_000), apport(8_000)] });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: couts[0], propriete: 'montant', element: 'action 1.1.1' });
    expect(constats[0]?.message).toMatch(/font 20.000.€, soit 2.000.€ de plus que le coût de 18.000/);
  });

  const justes: [string, Financements][] = [
    ['une somme juste', { couts, contributions: [apport(12_000), apport(6_000)] }],
    ['un refus', { couts, contributions: [apport(18_000), apport(6_000, { statut: 'refuse' })] }],
    [
      'un apport en nature en plus',
      { couts, contributions: [apport(18_000), apport(4_000, { type: 'nature' })] },
    ],
    [
      'un coût qui laisse des dépenses dehors',
      { couts, contributions: [apport(20_000)], hors: ['ressources humaines'] },
    ],
    ['un coût non chiffré en partie', { couts, contributions: [apport(20_000)], nonChiffre: ['travaux'] }],
    ['un coût annuel', { couts: [{ montant: { euros: 10 }, parAn: true }], contributions: [apport(20)] }],
    ['des centimes', { couts, contributions: [apport(9_000.4), apport(9_000.4)] }],
    ['des parts de plus de 100 %', { couts, contributions: [{ type: 'financement', part: 120 }] }],
  ];
  it.each(justes)('se tait devant %s', (_, financements) => {
    expect(constatsPour(financements)).toEqual([]);
  });
});
