import { describe, expect, it } from 'vitest';
import { estDeType } from './genres.js';
import { departements } from './geographie.js';
import {
  type Institution,
  institutionParIdentifiant,
  institutionParNomProche,
  institutions,
} from './institutions.js';

/** The names of the language: terminal ID of the grammar. */
const NOM = /^[A-Za-z_À-ÖØ-öø-ÿŒœŸÆæ][A-Za-z0-9_À-ÖØ-öø-ÿŒœŸÆæ-]*$/;

const trouver = institutionParIdentifiant;
const combien = (debut: string) => institutions().filter((i) => i.identifiant.startsWith(debut)).length;

describe('institutions', () => {
  it.each<[string, Partial<Institution>]>([
    [
      'ARS-Occitanie',
      { type: 'ars', nom: 'Agence régionale de santé Occitanie', sigle: 'ARS', region: '76' },
    ],
    ['ARS-PACA', { nom: "Agence régionale de santé Provence-Alpes-Côte d'Azur", region: '93' }],
    ['Région-Occitanie', { type: 'région', nom: 'Région Occitanie' }],
    ['Région-Centre-Val-de-Loire', { nom: 'Région Centre-Val de Loire' }],
    ['Région-La-Réunion', { nom: 'Région Réunion', region: '04' }],
    [
      'Département-82',
      { type: 'département', nom: 'Département de Tarn-et-Garonne', departement: '82', region: '76' },
    ],
    ['CAF-82', { type: 'caf', nom: "Caisse d'allocations familiales de Tarn-et-Garonne", sigle: 'CAF' }],
    ['CPAM-82', { type: 'cpam', nom: "Caisse primaire d'assurance maladie de Tarn-et-Garonne" }],
    ['Préfecture-82', { type: 'préfecture', nom: 'Préfecture de Tarn-et-Garonne' }],
    [
      'DDETS-01',
      {
        type: 'ddets',
        nom: "Direction départementale de l'emploi, du travail et des solidarités de l'Ain",
      },
    ],
    [
      'DDETS-82',
      {
        type: 'ddetspp',
        nom: "Direction départementale de l'emploi, du travail, des solidarités et de la protection des populations de Tarn-et-Garonne",
        sigle: 'DDETSPP',
      },
    ],
    ['DDETS-79', { type: 'ddets', sigle: 'DDETS' }],
    ['Préfecture-40', { nom: 'Préfecture des Landes' }],
    [
      'DREETS-Occitanie',
      { nom: "Direction régionale de l'économie, de l'emploi, du travail et des solidarités Occitanie" },
    ],
    ['DRIEETS-Île-de-France', { type: 'drieets', region: '11' }],
    ['DEETS-Mayotte', { type: 'deets', region: '06' }],
    ['CARSAT-Midi-Pyrénées', { type: 'carsat', sigle: 'CARSAT', region: '76' }],
    ['État', { type: 'état', nom: 'État' }],
    ['France-Travail', { nom: 'France Travail' }],
    ['ANCT', { type: 'agence', nom: 'Agence nationale de la cohésion des territoires' }],
    ['MSA', { type: 'msa', nom: 'Mutualité sociale agricole' }],
    [
      'MSA-Midi-Pyrénées-Nord',
      {
        type: 'msa',
        nom: 'Mutualité sociale agricole Midi-Pyrénées Nord',
        departements: ['12', '46', '81', '82'],
        region: '76',
      },
    ],
    ['CSSM', { type: 'cssm' }],
  ])('%s', (identifiant, attendu) => {
    expect(trouver(identifiant)).toMatchObject(attendu);
  });

  it('porte chacune un nom de la langue, et un seul', () => {
    const noms = institutions().map(({ identifiant }) => identifiant);
    expect(noms.filter((nom) => !NOM.test(nom))).toEqual([]);
    expect(new Set(noms).size).toBe(noms.length);
    expect(institutions().filter(({ type }) => !NOM.test(type))).toEqual([]);
  });

  it('compte 18 ARS, 18 régions, 101 départements et préfectures', () => {
    expect(['ARS-', 'Région-', 'Département-', 'Préfecture-'].map(combien)).toEqual([18, 18, 101, 101]);
  });

  it('nomme la collectivité qui tient lieu de département ou de région', () => {
    expect(trouver('Département-2A')?.nom).toBe('Collectivité de Corse');
    expect(trouver('Région-Corse')?.nom).toBe('Collectivité de Corse');
    expect(trouver('Département-67')?.nom).toBe("Collectivité européenne d'Alsace");
    expect(trouver('Département-75')?.nom).toBe('Ville de Paris');
    expect(trouver('Département-69')?.nom).toBe('Département du Rhône');
    expect(trouver('Région-Guadeloupe')?.nom).toBe('Région Guadeloupe');
  });

  it('ne donne pas de caisse à un département qui en a une autre', () => {
    const caisses = (code: string) =>
      institutions()
        .filter(({ departement, type }) => departement === code && estDeType(type, 'caisse'))
        .map(({ identifiant }) => identifiant);
    expect(caisses('05')).toEqual(['CCSS-05']);
    expect(caisses('971')).toEqual(['CAF-971', 'CGSS-971']);
    expect(caisses('976')).toEqual(['CSSM']);
    expect(caisses('62')).toEqual(['CAF-62', 'CPAM-Artois', 'CPAM-Côte-d-Opale']);
    expect(caisses('64')).toEqual(['CPAM-Bayonne', 'CPAM-Pau-Pyrénées']);
  });

  it('n’a de DDETS ni à Paris et autour, ni outre-mer', () => {
    expect(['75', '92', '93', '94', '971', '976'].filter((code) => trouver(`DDETS-${code}`))).toEqual([]);
    expect(combien('DDETS-')).toBe(92);
  });

  it('donne une CARSAT, et une seule, à chaque département hors de l’Île-de-France et de l’outre-mer', () => {
    const carsat = institutions().filter(({ sigle }) => sigle === 'CARSAT');
    for (const { code, region } of departements()) {
      const attendu = region === '11' || code.startsWith('97') ? 0 : 1;
      const siennes = carsat.filter((c) => c.departements?.includes(code) ?? c.region === region);
      expect(siennes, code).toHaveLength(attendu);
    }
  });

  it('donne une MSA, et une seule, à chaque département hors de l’outre-mer', () => {
    const msa = institutions().filter(({ identifiant }) => identifiant.startsWith('MSA-'));
    expect(msa).toHaveLength(35);
    for (const { code, region } of departements()) {
      const siennes = msa.filter((m) => m.departements?.includes(code) ?? m.region === region);
      expect(siennes, code).toHaveLength(code.startsWith('97') ? 0 : 1);
    }
    expect(trouver('MSA-Corse')).toMatchObject({ region: '94' });
    expect(trouver('MSA-Corse')).not.toHaveProperty('departements');
    // Orne is in Normandie, the two others in Pays de la Loire.
    expect(trouver('MSA-Mayenne-Orne-Sarthe')).not.toHaveProperty('region');
  });

  it('n’est calculé qu’une fois', () => {
    expect(institutions()).toBe(institutions());
  });
});

describe('institutionParIdentifiant', () => {
  it('lit les accents décomposés, et tient à la casse', () => {
    expect(institutionParIdentifiant('Préfecture-82'.normalize('NFD'))?.nom).toBe(
      'Préfecture de Tarn-et-Garonne',
    );
    expect(institutionParIdentifiant('caf-82')).toBeUndefined();
    expect(institutionParIdentifiant('CAF-99')).toBeUndefined();
  });
});

describe('institutionParNomProche', () => {
  it.each([
    ['caf 82', 'CAF-82'],
    ['region-ile-de-france', 'Région-Île-de-France'],
    ['Msa Beauce Coeur de Loire', 'MSA-Beauce-Cœur-de-Loire'],
    ['ETAT', 'État'],
  ])('« %s » : %s', (ecrit, attendu) => {
    expect(institutionParNomProche(ecrit)?.identifiant).toBe(attendu);
  });

  it('distingue toutes les institutions', () => {
    expect(institutions().filter((une) => institutionParNomProche(une.identifiant) !== une)).toEqual([]);
    expect(institutionParNomProche('')).toBeUndefined();
  });
});
