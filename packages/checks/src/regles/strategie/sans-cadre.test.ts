import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { contexteDePlan, verifier } from '../../moteur.js';
import { sansCadre } from './sans-cadre.js';

const trois = (reste = {}) => ({ ...contratAvec({}, {}, {}), ...reste });

describe('strategie/sans-cadre', () => {
  it("parle une fois d'un contrat isolé", () => {
    const contrat = trois();
    const constats = constatsDe(sansCadre, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contrat, element: 'contrat', severite: 'information' });
    expect(constats[0]?.message).toContain('rien ne le rattache à une stratégie plus large');
  });

  it.each([
    ["s'inscrit dans un contrat", { sInscritDans: [{ identifiant: 'crte-exemple' }] }],
    ['est fondé sur une démarche', { fondeSur: [{ identifiant: 'psi-exemple' }] }],
    ['cite un document', { articulations: [{ document: 'prs-occitanie' }] }],
    ['est un contrat-cadre', { types: ['CRTE'] }],
    ['le dit dans ses visas', { visas: ['Vu le projet régional de santé 2023-2028'] }],
    [
      'le dit dans un article',
      { articles: [{ numero: '2', titre: 'Cohérence avec les autres politiques', texte: 'Texte.' }] },
    ],
    ['le dit sous une rubrique', { rubriques: [{ nom: 'Lien avec le PRS', textes: ['Objectif 3'] }] }],
  ])('se tait quand il %s', (_, reste) => {
    expect(constatsDe(sansCadre, trois(reste))).toEqual([]);
  });

  it('se tait quand une fiche se rattache à un document ou à une démarche', () => {
    const dire = (fiche: object) => constatsDe(sansCadre, contratAvec({}, {}, fiche));
    expect(dire({ articulations: [{ document: 'PRS', libre: true }] })).toEqual([]);
    expect(dire({ repondA: [{ a: 'axe', numeros: ['1'], de: 'psi-exemple' }] })).toEqual([]);
  });

  it('ne prend pas son propre diagnostic pour une stratégie plus large', () => {
    const fiche = { repondA: [{ a: 'besoins' as const, numeros: ['1'] }] };
    expect(constatsDe(sansCadre, contratAvec({}, {}, fiche))).toHaveLength(1);
  });

  it('se tait pour deux fiches, et pour une démarche', () => {
    expect(constatsDe(sansCadre, contratAvec({}, {}))).toEqual([]);
    const { types: _, ...demarche } = trois();
    expect(verifier(contexteDePlan(demarche, { aujourdhui: JOUR_DE_TEST }), [sansCadre], 'fr')).toEqual([]);
  });
});
