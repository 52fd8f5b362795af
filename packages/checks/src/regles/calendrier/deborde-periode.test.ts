import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { debordePeriode } from './deborde-periode.js';

const messagesPour = (texte: string) =>
  constatsDe(debordePeriode, contratAvec({ calendrier: { periode: periode(texte) } })).map((c) => c.message);

describe('calendrier/deborde-periode', () => {
  it.each([
    ['2026 à 2029', 'se termine après le contrat'],
    ['d’ici 2030', 'se termine après le contrat'],
    ['2022 à 2024', 'commence avant le contrat'],
  ])('parle pour « %s »', (texte, attendu) => {
    expect(messagesPour(texte)).toEqual([expect.stringContaining(attendu)]);
  });

  it.each(['2023 à 2027', 'à partir de 2024', 'd’ici 2027', '2029'])('se tait pour « %s »', (texte) => {
    expect(messagesPour(texte)).toEqual([]);
  });

  it("parle une fois par fiche, et pas d'une étape réalisée", () => {
    const large = { quand: { periode: periode('2022 à 2029') }, libelles: ['Ateliers'] };
    expect(constatsDe(debordePeriode, contratAvec({ calendrier: { entrees: [large, large] } }))).toHaveLength(
      1,
    );
    const faite = { ...large, statut: 'realisee' as const };
    expect(constatsDe(debordePeriode, contratAvec({ calendrier: { entrees: [faite] } }))).toEqual([]);
  });
});
