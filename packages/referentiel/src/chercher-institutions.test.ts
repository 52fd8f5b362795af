import { describe, expect, it } from 'vitest';
import { chercherInstitutions, type OptionsRechercheInstitutions } from './chercher-institutions.js';
import { institutions } from './institutions.js';

const noms = (recherche: string, options?: OptionsRechercheInstitutions) =>
  chercherInstitutions(recherche, options).map(({ identifiant }) => identifiant);

describe('chercherInstitutions', () => {
  it.each([
    ['caisse allocations 82', 'CAF-82'],
    ['caf 82', 'CAF-82'],
    ['82 CAF', 'CAF-82'],
    ['CAF-82', 'CAF-82'],
    ["caisse d'allocations familiales du tarn et garonne", 'CAF-82'],
    ['departement 82', 'Département-82'],
    ['DÉPARTEMENT 2a', 'Département-2A'],
    ['bas-rhin departement', 'Département-67'],
    ['ars occitanie', 'ARS-Occitanie'],
    ["agence régionale de santé de l'Occitanie", 'ARS-Occitanie'],
    ['ars provence', 'ARS-PACA'],
    ['region paca', 'Région-PACA'],
    ['cohesion territoires', 'ANCT'],
    ['france trav', 'France-Travail'],
    ['msa', 'MSA'],
    ['etat', 'État'],
  ])('« %s » trouve d’abord %s', (recherche, attendu) => {
    expect(noms(recherche)[0]).toBe(attendu);
  });

  it('met l’identifiant qui commence par ces mots avant le nom qui les contient', () => {
    const commencent = noms('departement', { limite: 1000 }).map((nom) => nom.startsWith('Département-'));
    expect(commencent.indexOf(false)).toBe(101);
    expect(commencent.lastIndexOf(true)).toBe(100);
  });

  it('met le sigle exact avant celui qui commence de même', () => {
    const trouves = noms('cc', { limite: 3 });
    expect(trouves).toEqual(['CCMSA', 'CCSS-05', 'CCSS-48']);
    expect(noms('cnam')).toEqual(['CNAM']);
    expect(noms('dreets', { limite: 1000 })).toHaveLength(12);
  });

  it('commence par le département du territoire, puis sa région, puis le pays', () => {
    expect(noms('', { departements: ['82'], limite: 10 })).toEqual([
      'Département-82',
      'Préfecture-82',
      'DDETS-82',
      'CAF-82',
      'CPAM-82',
      'CARSAT-Midi-Pyrénées',
      'MSA-Midi-Pyrénées-Nord',
      'ARS-Occitanie',
      'Région-Occitanie',
      'DREETS-Occitanie',
    ]);
    expect(noms('caf', { departements: ['82'] })[0]).toBe('CAF-82');
    expect(noms('departement', { departements: ['2b'] })[0]).toBe('Département-2B');
    expect(noms('ars', { departements: ['85'] })[0]).toBe('ARS-Pays-de-la-Loire');
  });

  it('prend les départements d’un territoire à cheval sur plusieurs', () => {
    expect(noms('préfecture', { departements: ['69', '38'], limite: 2 })).toEqual([
      'Préfecture-38',
      'Préfecture-69',
    ]);
  });

  it('cherche sans territoire quand le code est inconnu', () => {
    expect(noms('caf', { departements: ['00'] })).toEqual(noms('caf'));
  });

  it('en rend 20, ou la limite donnée', () => {
    expect(noms('caf')).toHaveLength(20);
    expect(noms('caf', { limite: 3 })).toHaveLength(3);
    expect(noms('', { limite: 1000 })).toHaveLength(institutions().length);
  });

  it.each(['zzz', 'caf 99', 'caisse inconnue'])('ne trouve rien pour « %s »', (recherche) => {
    expect(noms(recherche)).toEqual([]);
  });
});
