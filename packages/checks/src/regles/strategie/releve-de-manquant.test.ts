import type { Action, Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { releveDeManquant } from './releve-de-manquant.js';

const constats = (types: string[], ...fiches: (Rubriques & Partial<Action>)[]) =>
  constatsDe(releveDeManquant, { ...contratAvec(...fiches), types });

describe('strategie/releve-de-manquant', () => {
  it('parle de la fiche qui ne dit pas duquel des contrats elle relève', () => {
    const dits = constats(['CLS', 'CTG'], { releveDe: ['CLS'] }, {});
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ element: 'action 1.1.2', severite: 'avertissement' });
    expect(dits[0]?.message).toContain('de quel contrat elle relève, CLS ou CTG');
    expect(dits[0]?.aide).toContain('relève de CLS et CTG');
    expect(constats(['CLS', 'CTG', 'PAT'], {})[0]?.message).toContain('CLS, CTG ou PAT');
  });

  it('prend un PLUSSF pour ce qu’il est', () => {
    expect(constats(['PLUSSF'], {})[0]?.message).toContain('CLS ou CTG');
  });

  it("se tait quand l'objectif, l'axe, le contrat ou chaque sous-action le dit", () => {
    const contrat = { ...contratAvec({}), types: ['CLS', 'CTG'] };
    const dire = (element: object | undefined) => {
      Object.assign(element as object, { releveDe: ['CTG'] });
      const dits = constatsDe(releveDeManquant, contrat);
      Object.assign(element as object, { releveDe: undefined });
      return dits;
    };
    expect(dire(contrat)).toEqual([]);
    expect(dire(contrat.axes[0])).toEqual([]);
    expect(dire(contrat.axes[0]?.objectifs[0])).toEqual([]);
    const a = { numero: '1.1.1.a', titre: 'Étape', releveDe: ['CLS'] };
    const b = { numero: '1.1.1.b', titre: 'Suite' };
    expect(constats(['CLS', 'CTG'], { sousActions: [a] })).toEqual([]);
    expect(constats(['CLS', 'CTG'], { sousActions: [a, b] })).toHaveLength(1);
  });

  it("se tait pour un contrat d'un seul genre, et pour une fiche abandonnée", () => {
    expect(constats(['CLS'], {})).toEqual([]);
    expect(constats(['CLS', 'CTG'], { statut: 'abandonnee' })).toEqual([]);
  });
});
