import type { Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { depenseHorsPeriode } from './depense-hors-periode.js';

const constatsPour = (financements: Financements) =>
  constatsDe(depenseHorsPeriode, contratAvec({ financements }));
const montant = { euros: 1000 };

describe('financements/depense-hors-periode', () => {
  it("parle d'un coût, d'une année et d'un financement hors du contrat", () => {
    const cout = { montant, en: periode('2029') };
    const reparti = {
      montant,
      parAnnee: [
        { periode: periode('2027'), montant },
        { periode: periode('2028'), montant },
      ],
    };
    const contribution = { type: 'financement' as const, montant, en: periode('2021') };
    const constats = constatsPour({ couts: [cout, reparti], contributions: [contribution] });
    expect(constats.map(({ cible, propriete }) => ({ cible, propriete }))).toEqual([
      { cible: cout, propriete: 'en' },
      { cible: reparti, propriete: 'parAnnee' },
      { cible: contribution, propriete: 'en' },
    ]);
    expect(constats[0]?.message).toContain('hors des années du contrat (2023 à 2027)');
  });

  it('se tait dans les années du contrat, à cheval, ou pour ce qui a été versé avant', () => {
    expect(
      constatsPour({
        couts: [
          { montant, en: periode('2024') },
          { montant, en: periode('2022 à 2023') },
        ],
      }),
    ).toEqual([]);
    const verse = { type: 'financement' as const, montant, en: periode('2022'), statut: 'verse' as const };
    expect(constatsPour({ contributions: [verse, { ...verse, statut: 'refuse' }] })).toEqual([]);
  });

  it("se tait quand le contrat n'a pas de période", () => {
    const { periode: _, ...contrat } = contratAvec({
      financements: { couts: [{ montant, en: periode('2029') }] },
    });
    expect(constatsDe(depenseHorsPeriode, contrat)).toEqual([]);
  });
});
