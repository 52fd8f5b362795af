import type { Action, Contrat, Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { besoinSansReponse } from './besoin-sans-reponse.js';

const BESOINS = [
  { numero: '1', texte: 'Trouver un médecin' },
  { numero: '2', texte: 'Être informé' },
];

const contratDe = (...actions: (Rubriques & Partial<Action>)[]): Contrat => ({
  ...contratAvec(...actions),
  diagnostic: { besoins: BESOINS },
});
const repond = (...numeros: string[]): Rubriques => ({ repondA: [{ a: 'besoins', numeros }] });

describe('strategie/besoin-sans-reponse', () => {
  it('parle du besoin auquel aucune action ne répond', () => {
    const constats = constatsDe(besoinSansReponse, contratDe({}, {}, repond('1')));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cle: 'un', cible: BESOINS[1], severite: 'information' });
    expect(constats[0]?.message).toContain('aucune action ne répond au besoin 2, « Être informé »');
    expect(constats[0]?.aide).toContain('répond au besoin 2');
  });

  it('parle une seule fois quand aucune action ne dit à quoi elle répond', () => {
    const contrat = contratDe({}, {}, {});
    const constats = constatsDe(besoinSansReponse, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cle: 'aucun', cible: contrat, propriete: 'diagnostic' });
    expect(constats[0]?.message).toContain('2 besoins, et aucune action');
  });

  it("compte ce que disent une sous-action, et l'axe ou l'objectif d'une action", () => {
    const sousActions = [{ numero: '1.1.3.a', titre: 'Étape', ...repond('2') }];
    expect(constatsDe(besoinSansReponse, contratDe({}, repond('1'), { sousActions }))).toEqual([]);
    const contrat = contratDe({}, {}, {});
    Object.assign(contrat.axes[0] as object, repond('1'));
    Object.assign(contrat.axes[0]?.objectifs[0] as object, repond('02'));
    expect(constatsDe(besoinSansReponse, contrat)).toEqual([]);
  });

  it('ne compte ni un axe sans action, ni une action abandonnée, ni un autre contrat', () => {
    const contrat = contratDe({}, {}, repond('2'), { ...repond('1'), statut: 'abandonnee' });
    contrat.axes.push({ numero: '2', titre: 'Axe vide', objectifs: [], actions: [], ...repond('1') });
    expect(constatsDe(besoinSansReponse, contrat).map(({ cible }) => cible)).toEqual([BESOINS[0]]);
    const ailleurs = { repondA: [{ a: 'besoins' as const, numeros: ['1', '2'], de: 'psi-exemple' }] };
    expect(constatsDe(besoinSansReponse, contratDe({}, {}, ailleurs)).map(({ cle }) => cle)).toEqual([
      'aucun',
    ]);
  });

  it('nomme le seul besoin, et se tait pour deux fiches ou sans besoin', () => {
    const seul = { ...contratAvec({}, {}, {}), diagnostic: { besoins: BESOINS.slice(0, 1) } };
    expect(constatsDe(besoinSansReponse, seul).map(({ cle }) => cle)).toEqual(['un']);
    expect(constatsDe(besoinSansReponse, contratDe({}, {}))).toEqual([]);
    expect(constatsDe(besoinSansReponse, contratAvec({}, {}, {}))).toEqual([]);
  });
});
