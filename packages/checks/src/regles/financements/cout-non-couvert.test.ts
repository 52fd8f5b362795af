import type { Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { coutNonCouvert } from './cout-non-couvert.js';

const couts = [{ montant: { euros: 3_000_000, taxe: 'HT' as const } }];
const constatsPour = (financements: Financements) =>
  constatsDe(coutNonCouvert, contratAvec({ financements }));

describe('financements/cout-non-couvert', () => {
  it("parle d'un coût que personne ne paie", () => {
    const constats = constatsPour({ couts });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: couts[0], propriete: 'montant', element: 'action 1.1.1' });
    expect(constats[0]?.message).toMatch(/3.000.000.€.HT n'est pris en charge par personne/);
  });

  it('parle quand le seul financement a été refusé', () => {
    const constats = constatsPour({
      couts,
      contributions: [{ type: 'financement', montant: { euros: 10 }, statut: 'refuse' }],
    });
    expect(constats[0]?.message).toContain('ont été refusés');
  });

  const honnetes: [string, Financements][] = [
    ['une enveloppe', { couts, enveloppes: [{ libelle: 'Formation' }] }],
    ['une source nommée', { couts, sources: [{ texte: 'ADEME' }] }],
    ['une part', { couts, contributions: [{ type: 'financement', part: 30 }] }],
    ['un reste à mobiliser', { couts, resteAMobiliser: true }],
    ['des cofinancements possibles', { couts, cofinancementsPossibles: true }],
    ['un état', { couts, etat: 'a-arbitrer' }],
    ['un coût annuel sans durée', { couts: [{ montant: { euros: 230_000 }, parAn: true }] }],
    ['aucun coût', { nonChiffre: ['Travaux'] }],
  ];
  it.each(honnetes)('se tait devant %s', (_, financements) => {
    expect(constatsPour(financements)).toEqual([]);
  });

  it('se tait quand ce sont les sous-actions qui disent qui paie', () => {
    const contributions = [{ type: 'financement' as const, montant: { euros: 3_000_000 } }];
    const sousActions = [{ numero: '1.1.1.a', titre: 'Étude', financements: { contributions } }];
    expect(constatsDe(coutNonCouvert, contratAvec({ financements: { couts }, sousActions }))).toEqual([]);
  });
});
