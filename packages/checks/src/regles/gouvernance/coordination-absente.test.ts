import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, vides } from './banc.js';
import { coordinationAbsente } from './coordination-absente.js';

describe('gouvernance/coordination-absente', () => {
  it("parle une fois d'un contrat de dix fiches", () => {
    const contrat = contratGouverne(10);
    const constats = constatsDe(coordinationAbsente, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contrat, severite: 'information' });
    expect(constats[0]?.message).toContain('rien ne dit qui le coordonne');
    expect(constatsDe(coordinationAbsente, contratGouverne(9))).toEqual([]);
  });

  it.each([
    ['la coordination du contrat', { coordination: { postes: [{ etp: 1 }] } }],
    ['la coordination en mots', { coordination: { textes: ['Un poste partagé'] } }],
    [
      'un article',
      { articles: [{ numero: '5', titre: 'Moyens', texte: 'Une coordonnatrice anime le contrat.' }] },
    ],
    ['un acteur', { acteurs: [{ identifiant: 'Lea', nom: 'Chargée de coopération CTG' }] }],
    ['une rubrique', { rubriques: [{ nom: 'Animation du contrat', textes: ['Un agent à mi-temps'] }] }],
  ])('se tait quand %s le dit', (_, reste) => {
    expect(constatsDe(coordinationAbsente, { ...contratGouverne(12), ...reste })).toEqual([]);
  });

  it.each([
    ['un service du pilote', { pilotes: [{ acteur: 'CCTC', mentions: ['coordinatrice du CLS'] }] }],
    ['des moyens', { moyens: ['0,5 ETP de chargé de mission'] }],
    ['un poste', { financements: { contributions: [{ type: 'poste' as const, pour: 'chef de projet' }] } }],
    ['le titre d’une fiche', { titre: 'Coordination et animation du CLS' }],
  ])('se tait quand %s le dit, dans une fiche', (_, fiche) => {
    expect(constatsDe(coordinationAbsente, contratAvec(...vides(11), fiche))).toEqual([]);
  });

  it("ne prend pas pour le coordinateur du contrat une commission ou la prise en charge d'un projet", () => {
    const fiches = [
      { titre: 'Déploiement d’une commission de coordination sanitaire' },
      { moyens: ['Prise en charge de projets'] },
      { facilitateurs: ['Coordinateurs en poste dans les structures'] },
    ];
    expect(constatsDe(coordinationAbsente, contratAvec(...vides(9), ...fiches))).toHaveLength(1);
  });
});
