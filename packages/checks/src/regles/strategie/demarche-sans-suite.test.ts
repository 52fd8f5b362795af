import type { Contrat, Demarche, Reponse, Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { contexteDePlan, verifier } from '../../moteur.js';
import type { Constat } from '../../regle.js';
import { demarcheSansSuite } from './demarche-sans-suite.js';

const axe = (numero: string) => ({ numero, titre: `Axe ${numero}`, objectifs: [], actions: [] });
const PSI: Demarche = {
  identifiant: 'psi',
  acteurs: [],
  axes: [axe('1'), { ...axe('2'), orientations: [{ numero: '1', texte: 'Réunir' }] }, axe('3')],
  actions: [],
  orientations: [{ texte: 'Sans numéro' }],
  diagnostic: { besoins: [{ numero: '1', texte: 'Mobilité' }] },
};
const repond = (a: Reponse['a'], ...numeros: string[]): Rubriques => ({
  repondA: [{ a, numeros, de: 'psi' }],
});

function constats(fiches: Rubriques[], connus: (Demarche | Contrat)[] = [PSI]): Constat[] {
  const contrat = { ...contratAvec(...fiches), fondeSur: [{ identifiant: 'psi' }] };
  const autrePlan = (nom: string) => connus.find(({ identifiant }) => identifiant === nom);
  return verifier(
    contexteDePlan(contrat, { aujourdhui: JOUR_DE_TEST, autrePlan }),
    [demarcheSansSuite],
    'fr',
  );
}

describe('strategie/demarche-sans-suite', () => {
  it('parle une fois quand aucune action ne reprend la démarche, même inconnue', () => {
    for (const connus of [[PSI], []]) {
      const dits = constats([{}, {}, {}], connus);
      expect(dits).toHaveLength(1);
      expect(dits[0]).toMatchObject({ cle: 'aucune', propriete: 'fondeSur', severite: 'information' });
      expect(dits[0]?.message).toContain('fondé sur psi, et aucune action');
    }
  });

  it('dit les axes que personne ne reprend', () => {
    const dits = constats([{}, {}, repond('axe', '2')]);
    expect(dits).toHaveLength(1);
    expect(dits[0]?.message).toContain('dont aucune action ne reprend les axes 1, 3.');
    expect(dits[0]?.aide).toContain("répond à l'axe 1 de psi");
  });

  it('ne compte pas une action abandonnée, et dit chaque sorte à laquelle on répond', () => {
    const abandonnee = { ...repond('besoins', '1'), statut: 'abandonnee' as const };
    const dits = constats([abandonnee, repond('axe', '1', '2'), {}]);
    expect(dits[0]?.message).toContain("ne reprend l'axe 3 ; le besoin 1.");
  });

  it('se tait quand tout est repris de la sorte que les actions citent', () => {
    expect(constats([{}, repond('axe', '1'), repond('axe', '2', '3')])).toEqual([]);
    expect(constats([{}, {}, repond('orientations', '1')])).toEqual([]);
  });

  it('se tait pour un contrat précédent dont une action est reconduite, et pour deux fiches', () => {
    const reconduit: Rubriques = { reconduit: [{ niveau: 'action', numero: '1.1', de: 'psi' }] };
    expect(constats([{}, {}, reconduit])).toEqual([]);
    const precedent = { ...contratAvec({}), identifiant: 'psi', axes: PSI.axes };
    expect(constats([{}, {}, repond('axe', '2')], [precedent])).toEqual([]);
    expect(constats([{}, {}])).toEqual([]);
  });
});
