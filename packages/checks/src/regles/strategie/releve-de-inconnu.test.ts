import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { contexteDeFiche, verifier } from '../../moteur.js';
import { releveDeInconnu } from './releve-de-inconnu.js';

describe('strategie/releve-de-inconnu', () => {
  it("parle d'un genre que le contrat n'a pas, à quelque niveau que ce soit", () => {
    const contrat = { ...contratAvec({ releveDe: ['CLS', 'PAT'] }), types: ['CLS', 'CTG'] };
    Object.assign(contrat.axes[0] as object, { releveDe: ['CLSM'] });
    const constats = constatsDe(releveDeInconnu, contrat);
    expect(constats.map(({ element, valeurs }) => [element, valeurs?.genre])).toEqual([
      ['axe 1', 'CLSM'],
      ['action 1.1.1', 'PAT'],
    ]);
    expect(constats[1]).toMatchObject({ severite: 'erreur', propriete: 'releveDe' });
    expect(constats[1]?.message).toContain('« relève de PAT », mais ce contrat est CLS, CTG');
    expect(constats[1]?.aide).toContain('CLS + CTG + PAT "…"');
  });

  it('se tait pour ses propres genres, et pour ceux que réunit un PLUSSF', () => {
    expect(constatsDe(releveDeInconnu, contratAvec({ releveDe: ['cls'] }))).toEqual([]);
    const contrat = { ...contratAvec({ releveDe: ['CLS', 'CTG'] }), types: ['PLUSSF'] };
    expect(constatsDe(releveDeInconnu, contrat)).toEqual([]);
  });

  it('se tait pour une fiche sans contrat', () => {
    const fiche = { identifiant: 'essai', titre: 'Essai', acteurs: [], releveDe: ['CLS'] };
    const contexte = contexteDeFiche(fiche, { aujourdhui: JOUR_DE_TEST });
    expect(verifier(contexte, [releveDeInconnu], 'fr')).toEqual([]);
  });
});
