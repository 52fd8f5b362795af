import { describe, expect, it } from 'vitest';
import { nommer, parcourir, parcourirFiche } from './parcours.js';
import type { Contrat, Demarche, Fiche } from './types/contrat.js';

const action = (numero: string, ...sous: string[]) => ({
  numero,
  titre: `Action ${numero}`,
  sousActions: sous.map((n) => ({ numero: n, titre: `Sous-action ${n}` })),
});

const contrat: Contrat = {
  identifiant: 'exemple',
  types: ['CLS'],
  acteurs: [],
  axes: [
    {
      numero: '1',
      titre: 'Accès aux soins',
      objectifs: [{ numero: '1.1', titre: 'Recruter', actions: [action('1.1.1', '1.1.1.a', '1.1.1.b')] }],
      actions: [action('1.2')],
    },
  ],
  objectifs: [{ numero: '2', titre: 'Prévenir', actions: [action('2.1')] }],
  actions: [action('7')],
};

describe('parcourir', () => {
  it('suit l’ordre du papier, en disant qui tient quoi', () => {
    const lignes = [...parcourir(contrat)].map((e) => `${nommer(e)} < ${e.parent ? nommer(e.parent) : '-'}`);
    expect(lignes).toEqual([
      'contrat < -',
      'axe 1 < contrat',
      'objectif 1.1 < axe 1',
      'action 1.1.1 < objectif 1.1',
      'sous-action 1.1.1.a < action 1.1.1',
      'sous-action 1.1.1.b < action 1.1.1',
      'action 1.2 < axe 1',
      'objectif 2 < contrat',
      'action 2.1 < objectif 2',
      'action 7 < contrat',
    ]);
  });

  it('donne les éléments eux-mêmes', () => {
    expect([...parcourir(contrat)].map((e) => e.element)).toContain(contrat.actions[0]);
  });

  it('reconnaît une démarche', () => {
    const demarche: Demarche = { identifiant: 'psi', acteurs: [], axes: [], actions: [] };
    expect([...parcourir(demarche)].map(nommer)).toEqual(['démarche']);
  });

  it('suit une fiche sans contrat', () => {
    const fiche: Fiche = { identifiant: 'pole-soins', titre: 'Pôle', acteurs: [] };
    expect([...parcourirFiche(fiche)].map(nommer)).toEqual(['fiche pole-soins']);
    const avecSous = { ...fiche, sousActions: [{ numero: '1', titre: 'Étude' }] };
    const [tete, sous] = [...parcourirFiche(avecSous)];
    expect(sous && nommer(sous)).toBe('sous-action 1');
    expect(sous?.parent).toBe(tete);
  });
});
