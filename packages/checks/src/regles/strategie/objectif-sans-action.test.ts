import type { Objectif } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { objectifSansAction } from './objectif-sans-action.js';

const constats = (objectif: Partial<Objectif>, fiches = [{}, {}, {}]) => {
  const contrat = contratAvec(...fiches);
  contrat.axes[0]?.objectifs.push({ numero: '1.2', titre: 'Second objectif', actions: [], ...objectif });
  return constatsDe(objectifSansAction, contrat);
};

describe('strategie/objectif-sans-action', () => {
  it("parle d'un objectif qui dit pourquoi, et pas ce qui sera fait", () => {
    const dits = constats({ contexte: 'Les jeunes sont loin des soins.' });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({
      element: 'objectif 1.2',
      severite: 'information',
      cible: { numero: '1.2' },
    });
    expect(dits[0]?.message).toContain('aucune action ne le sert');
    expect(dits[0]?.aide).toContain("répond à l'objectif 1.2");
  });

  it("parle aussi d'un axe sans objectif ni action", () => {
    const contrat = contratAvec({}, {}, {});
    const axe = { numero: '2', titre: 'Second axe', objectifs: [], actions: [], enjeux: ['Mobilité'] };
    contrat.axes.push(axe);
    expect(constatsDe(objectifSansAction, contrat).map(({ cible }) => cible)).toEqual([axe]);
  });

  it("laisse à structure/axe-vide celui qui n'a que son titre", () => {
    expect(constats({})).toEqual([]);
  });

  it("se tait quand l'objectif est lui-même une fiche, ou est remis à plus tard", () => {
    expect(constats({ contexte: 'Texte', pilotes: [{ acteur: 'CCTC' }] })).toEqual([]);
    expect(constats({ contexte: 'Texte', statut: 'reportee' })).toEqual([]);
    expect(constats({ contexte: 'Texte', statut: 'en-cours' })).toHaveLength(1);
  });

  it("se tait quand une action d'ailleurs y répond", () => {
    const ailleurs = { repondA: [{ a: 'objectif' as const, numeros: ['1.2'] }] };
    expect(constats({ contexte: 'Texte' }, [{}, {}, ailleurs])).toEqual([]);
  });

  it('se tait pour deux fiches', () => {
    expect(constats({ contexte: 'Texte' }, [{}, {}])).toEqual([]);
  });
});
