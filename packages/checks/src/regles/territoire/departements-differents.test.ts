import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { departementsDifferents } from './departements-differents.js';

/** CC Flandre Lys, over Nord and Pas-de-Calais. */
const FLANDRE_LYS = '245900758';
const de = (departements: string[], siren = FLANDRE_LYS) =>
  constatsDe(departementsDifferents, {
    ...contratAvec({}),
    territoire: { type: 'epci', siren, departements },
  });

describe('territoire/departements-differents', () => {
  it('parle d’un département oublié, ou d’un autre', () => {
    const [constat] = de(['59']);
    expect(constat?.message).toContain('Nord (59), dit le contrat ; Nord (59), Pas-de-Calais (62)');
    expect(constat?.aide).toBe('Écrivez : départements "59", "62"');
    expect(de(['82'], '200066322')).toEqual([]);
    expect(de(['Tarn'], '200066322')).toHaveLength(1);
  });

  it.each([
    [['59', '62']],
    [['62', '59']],
    [['Nord', 'Pas de Calais']],
    [['Nord (59)', 'Pas-de-Calais (62)']],
    [['Nord', 'bassin minier']],
    [[]],
  ])('accepte %j', (departements) => {
    expect(de(departements)).toEqual([]);
  });

  it('se tait pour un territoire inconnu', () => {
    expect(de(['59'], '123456782')).toEqual([]);
  });
});
