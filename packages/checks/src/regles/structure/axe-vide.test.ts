import { describe, expect, it } from 'vitest';
import { constatsDe } from '../../banc.js';
import { contexteDePlan, verifier } from '../../moteur.js';
import { axeVide } from './axe-vide.js';
import { action, axe, contratDe, objectif } from './banc-structure.js';

describe('structure/axe-vide', () => {
  it("parle d'un axe et d'un objectif qui n'ont que leur titre", () => {
    const constats = constatsDe(axeVide, contratDe(axe('1', { objectifs: [objectif('1.1')] }), axe('2')));
    expect(constats.map((c) => c.element)).toEqual(['objectif 1.1', 'axe 2']);
    expect(constats[0]).not.toHaveProperty('propriete');
    expect(constats[0]?.message).toContain("rien n'est écrit sous ce titre");
  });

  it('se tait dès qu’une action ou un texte est là', () => {
    const dit = { ...objectif('2.1'), contexte: 'Les actions seront définies par avenant en 2025.' };
    const contrat = contratDe(axe('1', { actions: [action('1.1')] }), axe('2', { objectifs: [dit] }));
    expect(constatsDe(axeVide, contrat)).toEqual([]);
  });

  it("se tait pour une démarche, qui peut s'arrêter à ses axes", () => {
    const demarche = {
      identifiant: 'essai',
      acteurs: [],
      axes: [axe('1', { enjeux: ['Coopérer'] }), axe('2')],
      actions: [],
    };
    expect(verifier(contexteDePlan(demarche, { aujourdhui: '2024-06-15' }), [axeVide], 'fr')).toEqual([]);
  });
});
