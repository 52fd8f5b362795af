import type { Action, Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { aDefinirApresDebut } from './a-definir-apres-debut.js';

const constatsPour = (action: Partial<Action>, financements: Financements = { etat: 'a-definir' }) =>
  constatsDe(aDefinirApresDebut, contratAvec({ ...action, financements }));
const en = (texte: string): Partial<Action> => ({ calendrier: { periode: periode(texte) } });

describe('financements/a-definir-apres-debut', () => {
  it("parle quand l'action a commencé", () => {
    const constats = constatsPour(en('2023 à 2025'));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'financements', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('à définir');
  });

  it('parle quand la fiche dit « en cours », même sans calendrier', () => {
    expect(constatsPour({ statut: 'en-cours' }, { etat: 'a-arbitrer' })[0]?.message).toContain('à arbitrer');
  });

  it("se tait quand elle n'a pas commencé, ou qu'on ne sait pas", () => {
    expect(constatsPour(en('2025'))).toEqual([]);
    expect(constatsPour(en('d’ici 2026'))).toEqual([]);
    expect(constatsPour({})).toEqual([]);
    expect(constatsPour({ calendrier: { continu: true } })).toEqual([]);
    expect(constatsPour({ ...en('2023'), statut: 'reportee' })).toEqual([]);
  });

  it('se tait quand le financement est dit', () => {
    expect(constatsPour(en('2023'), { etat: 'sans-budget-dedie' })).toEqual([]);
    expect(constatsPour(en('2023'), { texte: 'Voir avec le comité de suivi' })).toEqual([]);
  });
});
