import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { communeDuTerritoire, communeParCode, communesDe, communesParNom } from './communes.js';
import { chercherTerritoires, territoireParSiren } from './territoires.js';

const noms = (siren: string) => communesDe(siren).map(({ nom }) => nom);

describe('communesDe', () => {
  it('donne les communes d’une communauté de communes, par leur nom', () => {
    expect(noms('200 066 322').slice(0, 5)).toEqual([
      'Angeville',
      'Boudou',
      'Castelferrus',
      'Castelmayran',
      'Castelsarrasin',
    ]);
    expect(communesDe('200066322')).toContainEqual({
      code: '82033',
      nom: 'Castelsarrasin',
      population: 14578,
    });
  });

  it('compte les mêmes communes et les mêmes habitants que chaque intercommunalité', () => {
    for (const { siren, nom, nombreCommunes, population, departements } of chercherTerritoires('2', 2000)) {
      const communes = communesDe(siren);
      expect(communes.length, nom).toBe(nombreCommunes);
      expect(
        communes.reduce((total, commune) => total + commune.population, 0),
        nom,
      ).toBe(population);
      const codes = new Set(communes.map(({ code }) => code.slice(0, code.startsWith('97') ? 3 : 2)));
      expect([...codes].sort(), nom).toEqual([...departements].sort());
    }
  });

  it('connaît la Métropole du Grand Paris, et ses territoires', () => {
    expect(communesDe('200054781')).toHaveLength(130);
    expect(noms('200057867')).toEqual(expect.arrayContaining(['Aubervilliers', 'Saint-Denis']));
  });

  it('garde les accents, les apostrophes et les ligatures', () => {
    expect(communesDe('200066850').map(({ nom }) => nom)).toContain('Œuilly');
    expect(communeParCode('01001')?.commune.nom).toBe("L'Abergement-Clémenciat");
    expect(communeParCode('78551')?.commune.nom).toBe('Saint-Germain-en-Laye');
  });

  it.each(['', '123456782', '82033', '|', 'e200057867'])('ne connaît pas « %s »', (siren) => {
    expect(communesDe(siren)).toEqual([]);
  });

  it('ne décode qu’une fois', () => {
    expect(communesDe('200066322')).toBe(communesDe('200066322'));
  });
});

describe('communeParCode', () => {
  it.each([
    ['82033', 'Castelsarrasin', '200066322'],
    ['2a004', 'Ajaccio', '242010056'],
    ['97411', 'Saint-Denis', '249740119'],
  ])('%s : %s', (code, nom, siren) => {
    expect(communeParCode(code)).toMatchObject({ commune: { nom }, siren });
  });

  it('dit à la fois la métropole et le territoire d’une commune du Grand Paris', () => {
    const situee = communeParCode('93001');
    expect(situee?.commune.nom).toBe('Aubervilliers');
    expect(territoireParSiren(situee?.siren ?? '')?.nom).toBe('Métropole du Grand Paris');
    expect(territoireParSiren(situee?.ept ?? '')?.nom).toBe('Plaine Commune');
  });

  it('donne la commune d’un arrondissement, et celle qui a repris une ancienne commune', () => {
    expect(communeParCode('75112')?.commune.nom).toBe('Paris');
    expect(communeParCode('69389')?.commune.nom).toBe('Lyon');
    expect(communeParCode('13201')?.commune.nom).toBe('Marseille');
    expect(communeParCode('01120')?.commune.nom).toBe('Montluel');
  });

  it('connaît les îles qui ne sont d’aucune intercommunalité, et l’outre-mer', () => {
    expect(communeParCode('85113')).toEqual({
      commune: { code: '85113', nom: "L'Île-d'Yeu", population: 4883 },
    });
    expect(communeParCode('98818')?.commune.nom).toBe('Nouméa');
  });

  it.each(['', '8203', '82999', '99999', '2C004', 'Castelsarrasin'])('ne connaît pas « %s »', (code) => {
    expect(communeParCode(code)).toBeUndefined();
  });
});

describe('communesParNom', () => {
  const codes = (nom: string) => communesParNom(nom).map(({ commune }) => commune.code);

  it.each([
    ['castelsarrasin', '82033'],
    ['St Nicolas de la Grave', '82169'],
    ['VILLE DIEU DU TEMPLE', '82096'],
    ['la ville-dieu-du-temple', '82096'],
    ['L’Abergement-Clémenciat', '01001'],
    ['abergement clemenciat', '01001'],
    ['Ste-Anne-sur-Brivet', '44152'],
    ['Sainte Anne sur Brivet', '44152'],
    ['Château-Chinon (Campagne)', '58063'],
    ['Le Mans', '72181'],
    ['ajaccio', '2A004'],
  ])('« %s » : %s', (nom, code) => {
    expect(codes(nom)).toEqual([code]);
  });

  it('donne toutes les homonymes, les plus peuplées d’abord', () => {
    const trouvees = communesParNom('saint denis').filter(({ ancienNom }) => !ancienNom);
    expect(trouvees.slice(0, 2).map(({ commune }) => commune.code)).toEqual(['97411', '93066']);
    expect(codes('oeuilly')).toEqual(['51410', '02565']);
  });

  it.each(['Paris 12e', 'Paris 12e arrondissement', 'paris 12ème', 'Paris 12'])('lit « %s »', (nom) => {
    expect(communesParNom(nom)).toMatchObject([{ commune: { code: '75056' }, ancienNom: nom }]);
  });

  it('ne prend pas un arrondissement pour un autre', () => {
    expect(communesParNom('Paris 1')).toMatchObject([{ ancienNom: 'Paris 1' }]);
    expect(communesParNom('Paris 21')).toEqual([]);
    expect(codes('Paris')).toEqual(['75056']);
  });

  it('trouve une ancienne commune dans celle qui l’a reprise', () => {
    expect(communesParNom('Arbignieu')).toEqual([{ ...communeParCode('01015'), ancienNom: 'Arbignieu' }]);
    expect(communesParNom('Peyrolles').map(({ ancienNom }) => ancienNom)).toEqual([undefined, 'Peyrolles']);
  });

  it.each(['', ' ', '-', 'zzz', 'castel', '82', '033', 'Les'])('ne trouve rien pour « %s »', (nom) => {
    expect(communesParNom(nom)).toEqual([]);
  });

  it('retrouve chaque commune par son nom', () => {
    for (const { siren } of chercherTerritoires('2', 2000).filter((_, rang) => rang % 100 === 0))
      for (const { code, nom } of communesDe(siren)) expect(codes(nom), nom).toContain(code);
  });
});

describe('communeDuTerritoire', () => {
  it('ne compte ni accents, ni articles, ni « Saint » abrégé', () => {
    expect(communeDuTerritoire('200066322', 'ville dieu temple')?.code).toBe('82096');
    expect(communeDuTerritoire('200 066 322', 'St-Porquier')?.code).toBe('82171');
    expect(communeDuTerritoire('200066322', 'Montauban')).toBeUndefined();
    expect(communeDuTerritoire('200066322', '')).toBeUndefined();
    expect(communeDuTerritoire('123456782', 'Moissac')).toBeUndefined();
  });

  it('trouve chaque commune par son nom, même à côté d’une autre qui s’écrit presque ainsi', () => {
    for (const { siren } of chercherTerritoires('2', 2000))
      for (const commune of communesDe(siren))
        expect(communeDuTerritoire(siren, commune.nom)?.nom).toBe(commune.nom);
  });
});

describe('les données', () => {
  it('tiennent en moins de 800 ko, en ASCII : seule la ligne des lettres à accents en sort', async () => {
    const fichier = await readFile(new URL('./generated/communes.ts', import.meta.url), 'utf8');
    expect(Buffer.byteLength(fichier)).toBeLessThan(800_000);
    expect(fichier.split('\n').filter((ligne) => /[^\x20-\x7e]/.test(ligne))).toHaveLength(1);
  });
});
