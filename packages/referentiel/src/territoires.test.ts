import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { departements } from './geographie.js';
import { chercherTerritoires, NATURES_TERRITOIRE, territoireParSiren } from './territoires.js';

const noms = (recherche: string, limite?: number) =>
  chercherTerritoires(recherche, limite).map(({ nom }) => nom);

describe('territoireParSiren', () => {
  it('donne ce que la géographie officielle dit d’une communauté de communes', () => {
    expect(territoireParSiren('200066322')).toEqual({
      siren: '200066322',
      nom: 'CC Terres des Confluences',
      type: 'CC',
      population: 43182,
      nombreCommunes: 22,
      departements: ['82'],
    });
  });

  it('lit un numéro écrit avec des espaces', () => {
    expect(territoireParSiren('200 066\u00a0322')?.nom).toBe('CC Terres des Confluences');
  });

  it.each(['200066323', '20006632', ''])('ne connaît pas « %s »', (siren) => {
    expect(territoireParSiren(siren)).toBeUndefined();
  });

  it('met en tête le département le plus peuplé de ceux qu’un territoire réunit', () => {
    expect(territoireParSiren('200054807')).toMatchObject({
      nom: "Métropole d'Aix-Marseille-Provence",
      type: 'METRO',
      departements: ['13', '84', '83'],
    });
  });
});

describe('chercherTerritoires', () => {
  it.each([
    'Terres des Confluences',
    'terres confluences',
    'CONFLUENCES terre',
    'CC Terres des Confluences',
    'Communauté de communes Terres des Confluences',
    'communaute de commune terres des conflu',
    '200066322',
    '200 066 322',
  ])('trouve la CC Terres des Confluences par « %s »', (recherche) => {
    expect(noms(recherche)[0]).toBe('CC Terres des Confluences');
  });

  it.each([
    ['grenoble', 'Grenoble-Alpes-Métropole'],
    ['métropole de lyon', 'Métropole de Lyon'],
    ['Cœur de Lozère', 'CC Coeur de Lozère'],
    ['plaine commune', 'Plaine Commune'],
    ['1000 etangs', 'CC des 1000 étangs'],
    ['ccph', 'CC du Pays Houdanais (CCPH)'],
  ])('trouve par « %s » : %s', (recherche, attendu) => {
    expect(noms(recherche)[0]).toBe(attendu);
  });

  it('met le nom exact avant ceux qui commencent ainsi, et ceux-là avant les autres, même plus peuplés', () => {
    expect(noms('sud', 3)).toEqual(['CA du Sud', 'CC du Sud', 'CA Sud Sainte Baume']);
    expect(noms('lyon', 4)).toEqual([
      'Métropole de Lyon',
      'CC Lyon-Saint-Exupéry en Dauphiné',
      'CC Lyons Andelle',
      "CC de l'Est Lyonnais (CCEL)",
    ]);
  });

  it('range les autres par population', () => {
    const populations = chercherTerritoires('communauté urbaine').map(({ population }) => population);
    expect(populations.length).toBeGreaterThan(10);
    expect(populations).toEqual(populations.toSorted((a, b) => b - a));
  });

  it('cherche par les premiers chiffres d’un SIREN', () => {
    const trouves = chercherTerritoires('2000663', 100);
    expect(trouves.map(({ siren }) => siren)).toContain('200066322');
    expect(trouves.every(({ siren }) => siren.startsWith('2000663'))).toBe(true);
  });

  it('en rend 20, ou la limite donnée', () => {
    expect(chercherTerritoires('pays')).toHaveLength(20);
    expect(chercherTerritoires('pays', 3)).toHaveLength(3);
  });

  it.each(['', '  ', '-', 'zzz', 'terres des inconnus', '999'])('ne trouve rien pour « %s »', (recherche) => {
    expect(chercherTerritoires(recherche)).toEqual([]);
  });
});

describe('les données', () => {
  const tous = chercherTerritoires('2', 2000);

  it('comptent plus de 1 200 intercommunalités, chacune complète', () => {
    const codes = new Set(departements().map(({ code }) => code));
    expect(tous.length).toBeGreaterThan(1200);
    const fautifs = tous.filter(
      ({ siren, nom, type, population, nombreCommunes, departements: ou }) =>
        !/^\d{9}$/.test(siren) ||
        nom !== nom.trim() ||
        nom.includes('  ') ||
        !(type in NATURES_TERRITOIRE) ||
        !(population > 0) ||
        !(nombreCommunes > 0) ||
        !ou.length ||
        !ou.every((code) => codes.has(code)),
    );
    expect(fautifs).toEqual([]);
    expect(new Set(tous.map(({ siren }) => siren)).size).toBe(tous.length);
  });

  it('tiennent en moins de 150 ko', async () => {
    const fichier = await readFile(new URL('./generated/epci.json', import.meta.url));
    expect(fichier.byteLength).toBeLessThan(150_000);
  });
});
