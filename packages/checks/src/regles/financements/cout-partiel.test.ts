import type { Contribution, Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { coutPartiel } from './cout-partiel.js';

const couts = [{ montant: { euros: 18_000, taxe: 'TTC' as const } }];
const apport = (euros: number, plus: Partial<Contribution> = {}): Contribution => ({
  type: 'financement',
  montant: { euros },
  ...plus,
});
const part = (pourcent: number): Contribution => ({ type: 'financement', part: pourcent });
const constatsPour = (financements: Financements) => constatsDe(coutPartiel, contratAvec({ financements }));

describe('financements/cout-partiel', () => {
  it('dit combien il manque', () => {
    const constats = constatsPour({ couts, contributions: [apport(12_000)] });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: couts[0], propriete: 'montant' });
    expect(constats[0]?.message).toMatch(/il manque 6.000.€.TTC pour couvrir le coût de 18.000/);
  });

  it('ne compte pas un refus, et compte les années', () => {
    const refus = apport(6_000, { statut: 'refuse' });
    expect(constatsPour({ couts, contributions: [apport(12_000), refus] })[0]?.message).toMatch(
      /manque 6.000/,
    );
    const annuelle = apport(5_000, { parAn: true, ans: 3 });
    expect(constatsPour({ couts, contributions: [annuelle] })[0]?.message).toMatch(/manque 3.000/);
  });

  it('compte les parts', () => {
    expect(constatsPour({ couts, contributions: [part(30), part(50)] })[0]?.message).toMatch(/manque 3.600/);
  });

  const justes: [string, Financements][] = [
    ['une somme juste', { couts, contributions: [apport(12_000), apport(6_000)] }],
    ['des tiers arrondis', { couts, contributions: [part(33), part(33), part(33)] }],
    [
      'un apport en nature',
      { couts, contributions: [apport(12_000), { type: 'nature', montant: { euros: 6_000 } }] },
    ],
    ['un poste sans montant', { couts, contributions: [apport(12_000), { type: 'poste', etp: 0.5 }] }],
    ['une enveloppe', { couts, contributions: [apport(12_000)], enveloppes: [{ libelle: 'Formation' }] }],
    ['un reste à mobiliser', { couts, contributions: [apport(12_000)], resteAMobiliser: true }],
    [
      'des cofinancements possibles',
      { couts, contributions: [apport(12_000)], cofinancementsPossibles: true },
    ],
    ['HT et TTC', { couts, contributions: [apport(12_000, { montant: { euros: 12_000, taxe: 'HT' } })] }],
    [
      'une fourchette',
      { couts: [{ montant: { euros: 10 }, montantMax: { euros: 20 } }], contributions: [apport(5)] },
    ],
    ['personne', { couts }],
  ];
  it.each(justes)('se tait devant %s', (_, financements) => {
    expect(constatsPour(financements)).toEqual([]);
  });
});
