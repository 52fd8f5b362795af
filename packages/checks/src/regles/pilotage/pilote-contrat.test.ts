import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { piloteContrat } from './pilote-contrat.js';

const pour = (...textes: string[]) =>
  constatsDe(piloteContrat, contratAvec(...textes.map((texte) => ({ pilotes: [{ texte }] }))));

describe('pilotage/pilote-contrat', () => {
  it.each([
    'Contrat local de santé',
    'CLS',
    'le CLS',
    'CTG',
    'CLS des Confluences',
    'Contrat fictif',
    'essai',
  ])('parle de « %s »', (nom) => {
    const constats = pour(nom);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: { texte: nom }, element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain(`le pilote est « ${nom} »`);
  });

  it("parle d'un nom que personne n'a déclaré, et d'un acteur qui est le contrat", () => {
    const acteurs = [{ identifiant: 'Contrat-santé', nom: 'Contrat local de santé' }];
    const contrat = contratAvec(
      { pilotes: [{ acteur: 'CLS', nonResolu: true }] },
      { pilotes: [{ acteur: 'Contrat-santé' }] },
    );
    expect(constatsDe(piloteContrat, { ...contrat, acteurs })).toHaveLength(2);
  });

  it.each([
    'Coordinatrice du CLS',
    'CLS (coordinatrice)',
    'Comité de pilotage du CLS',
    'CLS et CPTS',
    'CLSM',
    'Classe sportive',
    'Communauté de communes',
  ])('se tait pour « %s »', (nom) => {
    expect(pour(nom)).toEqual([]);
  });

  it("se tait quand l'acteur déclaré est quelqu'un d'autre, ou quand un service est dit", () => {
    const acteurs = [{ identifiant: 'essai', nom: "Association de l'essai" }];
    const contrat = contratAvec({
      pilotes: [
        { acteur: 'essai' },
        { texte: 'CLS', services: ['Santé'] },
        { texte: 'CTG', mentions: ['coordinatrice'] },
      ],
    });
    expect(constatsDe(piloteContrat, { ...contrat, acteurs })).toEqual([]);
  });
});
