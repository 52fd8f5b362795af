import type { Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { financeursSansMontant } from './financeurs-sans-montant.js';

const couts = [{ montant: { euros: 18_000, taxe: 'TTC' as const } }];
const sources = [{ acteur: 'ADEME' }];
const constatsPour = (financements: Financements) =>
  constatsDe(financeursSansMontant, contratAvec({ financements }));

describe('financements/financeurs-sans-montant', () => {
  it('parle de sources nommées sans montant', () => {
    const constats = constatsPour({ couts, sources });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'montant', severite: 'information' });
    expect(constats[0]?.message).toContain('des financeurs sont nommés, sans montant');
  });

  it("parle d'un financeur écrit sans montant", () => {
    expect(
      constatsPour({ couts, contributions: [{ type: 'financement', de: { acteur: 'CCTC' } }] }),
    ).toHaveLength(1);
  });

  it("se tait quand un montant est dit, que le plan est ouvert, ou qu'il n'y a pas de coût", () => {
    const contributions = [{ type: 'financement' as const, montant: { euros: 6000 } }];
    expect(constatsPour({ couts, sources, contributions })).toEqual([]);
    expect(constatsPour({ couts, sources, cofinancementsPossibles: true })).toEqual([]);
    expect(constatsPour({ sources })).toEqual([]);
    expect(constatsPour({ couts })).toEqual([]);
  });
});
