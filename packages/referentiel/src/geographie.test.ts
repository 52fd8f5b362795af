import { describe, expect, it } from 'vitest';
import { departements, regions } from './geographie.js';

describe('regions, departements', () => {
  it('compte les 18 régions et les 101 départements, sans les collectivités d’outre-mer', () => {
    expect(regions()).toHaveLength(18);
    expect(departements()).toHaveLength(101);
    expect(departements().map(({ code }) => code)).not.toContain('987');
  });

  it('place chaque département dans une région', () => {
    const codes = new Set(regions().map(({ code }) => code));
    expect(departements().filter(({ region }) => !codes.has(region))).toEqual([]);
    expect(departements().find(({ code }) => code === '82')).toEqual({
      code: '82',
      nom: 'Tarn-et-Garonne',
      duNom: 'de Tarn-et-Garonne',
      region: '76',
    });
  });

  it.each([
    ['01', "de l'Ain"],
    ['2A', 'de la Corse-du-Sud'],
    ['35', "d'Ille-et-Vilaine"],
    ['40', 'des Landes'],
    ['41', 'de Loir-et-Cher'],
    ['75', 'de Paris'],
    ['90', 'du Territoire de Belfort'],
    ['94', 'du Val-de-Marne'],
    ['974', 'de La Réunion'],
    ['976', 'de Mayotte'],
  ])('donne l’article du département %s : %s', (code, attendu) => {
    expect(departements().find((departement) => departement.code === code)?.duNom).toBe(attendu);
  });
});
