import type { Action, Contribution } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { demandePerimee } from './demande-perimee.js';

const demande: Contribution = {
  type: 'financement',
  de: { acteur: 'ARS-Occitanie' },
  montant: { euros: 6000 },
  statut: 'demande',
};
const constatsPour = (contribution: Contribution, action: Partial<Action> = {}) =>
  constatsDe(demandePerimee, contratAvec({ ...action, financements: { contributions: [contribution] } }));

describe('financements/demande-perimee', () => {
  it('parle d’une demande dont la période est passée', () => {
    const contribution = { ...demande, en: periode('2023') };
    const constats = constatsPour(contribution);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contribution, propriete: 'statut', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('(ARS-Occitanie, 2023)');
    expect(constats[0]?.message).toContain('demandé');
  });

  it("parle d'une demande sans réponse depuis plus d'un an", () => {
    const constats = constatsPour({ ...demande, statut: 'en-instruction', statutLe: '2023-03-12' });
    expect(constats[0]?.message).toContain('depuis le 12/03/2023');
  });

  it.each([
    { en: periode('2024') },
    { statutLe: '2023-12-15' },
    { en: periode('2025'), statutLe: '2022-01-01' },
    {},
  ])('se tait quand la réponse peut encore venir (%o)', (dates) => {
    expect(constatsPour({ ...demande, ...dates })).toEqual([]);
  });

  it('se tait quand la réponse est écrite, ou que l’action est reportée', () => {
    const passee = { ...demande, en: periode('2023') };
    for (const statut of ['acquis', 'verse', 'refuse'] as const)
      expect(constatsPour({ ...passee, statut })).toEqual([]);
    expect(constatsPour(passee, { statut: 'reportee' })).toEqual([]);
  });
});
