import type { Cout } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { repartitionAnnuelle } from './repartition-annuelle.js';

const par = (annees: Record<string, number>) =>
  Object.entries(annees).map(([annee, euros]) => ({ periode: periode(annee), montant: { euros } }));
const constatsPour = (cout: Cout) =>
  constatsDe(repartitionAnnuelle, contratAvec({ financements: { couts: [cout] } }));
const montant = { euros: 240_000, taxe: 'HT' as const };

describe('financements/repartition-annuelle', () => {
  it("dit l'écart entre les années et le coût", () => {
    const cout: Cout = { montant, parAnnee: par({ 2024: 90_000, 2025: 100_000 }) };
    const constats = constatsPour(cout);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: cout, propriete: 'parAnnee', severite: 'erreur' });
    expect(constats[0]?.message).toMatch(/font 190.000.€.HT, le coût est de 240.000.€.HT ; il y a 50.000/);
  });

  it('compare un coût annuel sur sa durée, et une fourchette à sa borne', () => {
    expect(
      constatsPour({ montant: { euros: 100 }, parAn: true, ans: 2, parAnnee: par({ 2024: 100, 2025: 150 }) }),
    ).toHaveLength(1);
    const fourchette: Cout = {
      montant: { euros: 100 },
      montantMax: { euros: 200 },
      parAnnee: par({ 2024: 300 }),
    };
    expect(constatsPour(fourchette)[0]?.message).toMatch(/font 300.€, le coût est de 200/);
  });

  it('se tait quand le compte y est', () => {
    expect(constatsPour({ montant, parAnnee: par({ 2024: 90_000, 2025: 150_000 }) })).toEqual([]);
    expect(
      constatsPour({ montant: { euros: 100 }, parAnnee: par({ 2024: 33, 2025: 33, 2026: 33 }) }),
    ).toEqual([]);
    expect(
      constatsPour({ montant: { euros: 100 }, montantMax: { euros: 200 }, parAnnee: par({ 2024: 150 }) }),
    ).toEqual([]);
    expect(
      constatsPour({ montant: { euros: 100 }, parAn: true, parAnnee: par({ 2024: 100, 2025: 100 }) }),
    ).toEqual([]);
    expect(constatsPour({ montant })).toEqual([]);
  });
});
