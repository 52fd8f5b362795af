import { describe, expect, it } from 'vitest';
import { constatsDe } from '../../banc.js';
import { action, axe, contratDe, objectif } from './banc-structure.js';
import { numeroManquant } from './numero-manquant.js';

describe('structure/numero-manquant', () => {
  it('parle au numéro qui suit le trou', () => {
    const constats = constatsDe(
      numeroManquant,
      contratDe(axe('1', { objectifs: [objectif('1.1', '1.1.1', '1.1.3')] })),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      severite: 'information',
      propriete: 'numero',
      element: 'action 1.1.3',
    });
    expect(constats[0]?.message).toContain("il manque l'action 1.1.2");
  });

  it('suit une numérotation à plat à travers tout le contrat', () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1.1', '1', '2')] }),
      axe('2', { objectifs: [objectif('2.1', '6')] }),
    );
    const constats = constatsDe(numeroManquant, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toContain('les numéros 3 à 5');
  });

  it('suit les lettres des sous-actions', () => {
    const sousActions = ['1.1.a', '1.1.c'].map((numero) => ({ numero, titre: `Étape ${numero}` }));
    const contrat = contratDe(axe('1', { actions: [action('1.1', { sousActions })] }));
    expect(constatsDe(numeroManquant, contrat)[0]?.message).toContain('il manque la sous-action 1.1.b');
  });

  it("se tait quand l'ordre du texte diffère, quand le plan commence à 1.4.2, quand on numérote par dizaines", () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1.4', '1.4.3', '1.4.2'), objectif('1.5', '10', '20', '101', '201')] }),
    );
    expect(constatsDe(numeroManquant, contrat)).toEqual([]);
  });

  it("se tait quand une action de l'axe prend son rang entre deux objectifs", () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1.1'), objectif('1.3')], actions: [action('1.2')] }),
    );
    expect(constatsDe(numeroManquant, contrat)).toEqual([]);
  });

  it('se tait quand chaque axe numérote ses objectifs à partir de 1', () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1'), objectif('2')] }),
      axe('2', { objectifs: [objectif('1')] }),
    );
    expect(constatsDe(numeroManquant, contrat)).toEqual([]);
  });
});
