import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { ordreDesEtapes } from './ordre-des-etapes.js';

const plan = (...etapes: [number, string][]) => ({
  calendrier: {
    entrees: etapes.map(([numero, quand]) => ({
      nature: 'etape' as const,
      numero,
      quand: { periode: periode(quand) },
      libelles: ['Travail'],
    })),
  },
});

describe('calendrier/ordre-des-etapes', () => {
  it("parle d'une étape datée avant celle qui la précède", () => {
    const action = plan([1, '2024'], [2, '2026'], [3, '2025']);
    const constats = constatsDe(ordreDesEtapes, contratAvec(action));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: action.calendrier.entrees[2], propriete: 'quand' });
    expect(constats[0]?.message).toMatch(/étape 3 \(2025\).*étape 2 \(2026\)/);
  });

  it('se tait quand les étapes se chevauchent ou sont écrites dans le désordre', () => {
    expect(
      constatsDe(
        ordreDesEtapes,
        contratAvec(
          plan([1, '2024'], [2, 'juin 2024']),
          plan([2, '2025'], [1, '2024']),
          plan([1, 'à partir de 2024'], [2, 'd’ici 2024']),
        ),
      ),
    ).toEqual([]);
  });
});
