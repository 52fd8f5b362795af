import { describe, expect, it } from 'vitest';
import { arbreEssai, noeud } from '../banc.js';
import { decaler, deposer, sousCurseur } from './deplacement.js';

const arbre = arbreEssai();
const action = (numero: string) => `action ${numero}`;

describe('dropping a line of the tree', () => {
  it.each([
    ['on a sister above', '1.1.3', action('1.1.1'), { vers: 'objectif 1.1', avant: action('1.1.1') }],
    ['on a sister below', '1.1.1', action('1.1.2'), { vers: 'objectif 1.1', avant: action('1.1.3') }],
    ['on the last sister', '1.1.1', action('1.1.3'), { vers: 'objectif 1.1' }],
    ['on a fiche elsewhere', '1.1.1', action('2.1.1'), { vers: 'objectif 2.1', avant: action('2.1.1') }],
    ['on another objectif', '1.1.1', 'objectif 2.1', { vers: 'objectif 2.1' }],
    ['on its own objectif: to its end', '1.1.1', 'objectif 1.1', { vers: 'objectif 1.1' }],
    ['on an axe', '1.1.1', 'axe 2', { vers: 'axe 2' }],
  ])('%s', (_, numero, cible, attendu) => {
    expect(deposer(arbre, action(numero), cible)).toEqual({ deplace: action(numero), ...attendu });
  });

  it('of an axe on a fiche puts it at the place of the axe of that fiche', () => {
    expect(deposer(arbre, 'axe 2', action('1.1.2'))).toEqual({
      deplace: 'axe 2',
      vers: 'contrat',
      avant: 'axe 1',
    });
  });

  it.each([
    ['on itself', action('1.1.1'), action('1.1.1')],
    ['of what holds the target', 'axe 1', action('1.1.1')],
    ['of the contract', 'contrat', 'axe 1'],
    ['where it already is', action('2.1.1'), 'objectif 2.1'],
    ['of a line that is gone', action('9.9.9'), 'axe 1'],
  ])('does nothing: %s', (_, deplace, cible) => {
    expect(deposer(arbre, deplace, cible)).toBeUndefined();
  });

  it('keeps a sub-action out of axes and objectifs', () => {
    const racines = [
      noeud('axe', '1', { enfants: [noeud('action', '1.1', { enfants: [noeud('sous-action', 'a')] })] }),
    ];
    expect(deposer(racines, 'sous-action a', 'axe 1')).toBeUndefined();
  });
});

describe('moving a line up or down', () => {
  it('goes before the one above, after the one below', () => {
    expect(decaler(arbre, action('1.1.2'), -1)).toMatchObject({ avant: action('1.1.1') });
    expect(decaler(arbre, action('1.1.1'), 1)).toMatchObject({ avant: action('1.1.3') });
  });

  it('stops at the ends', () => {
    expect(decaler(arbre, action('1.1.1'), -1)).toBeUndefined();
    expect(decaler(arbre, action('1.1.3'), 1)).toBeUndefined();
  });
});

describe('the line under the cursor', () => {
  it.each([
    [12, 'action 1.1.2'],
    [25, 'objectif 1.1'],
    [70, 'contrat'],
    [200, undefined],
  ])('at line %i is %s', (ligne, id) => {
    expect(sousCurseur(arbre, ligne)?.id).toBe(id);
  });
});
