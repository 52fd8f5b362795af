import type { Financements, Montant } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { htTtcMeles } from './ht-ttc-meles.js';

const HT: Montant = { euros: 10_000, taxe: 'HT' };
const TTC: Montant = { euros: 6_000, taxe: 'TTC' };
const constatsPour = (financements: Financements) => constatsDe(htTtcMeles, contratAvec({ financements }));

describe('financements/ht-ttc-meles', () => {
  it("parle d'un financement TTC sous un coût HT", () => {
    const contribution = { type: 'financement' as const, montant: TTC };
    const cout = { montant: HT };
    const constats = constatsPour({ couts: [cout], contributions: [contribution, contribution] });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contribution, propriete: 'montant' });
    expect(constats[0]?.message).toMatch(/TTC \(6.000.€\).*HT \(10.000.€\)/);
    expect(constats[0]?.liens?.[0]?.cible).toBe(cout);
  });

  it("parle de deux coûts, d'une fourchette, d'une année, d'une enveloppe", () => {
    expect(constatsPour({ couts: [{ montant: TTC }, { montant: HT }] })).toHaveLength(1);
    expect(constatsPour({ couts: [{ montant: HT, montantMax: TTC }] })[0]?.propriete).toBe('montantMax');
    const parAnnee = [{ periode: { libelle: '2024' }, montant: TTC }];
    expect(constatsPour({ couts: [{ montant: HT, parAnnee }] })[0]?.propriete).toBe('parAnnee');
    expect(
      constatsPour({ couts: [{ montant: HT }], enveloppes: [{ libelle: 'Formation', montant: TTC }] }),
    ).toHaveLength(1);
  });

  it("se tait quand une taxe n'est pas dite, ou que les modes sont dans deux fiches", () => {
    const couts = [{ montant: HT }];
    expect(constatsPour({ couts, contributions: [{ type: 'financement', montant: { euros: 10 } }] })).toEqual(
      [],
    );
    expect(
      constatsDe(
        htTtcMeles,
        contratAvec({ financements: { couts } }, { financements: { couts: [{ montant: TTC }] } }),
      ),
    ).toEqual([]);
  });
});
