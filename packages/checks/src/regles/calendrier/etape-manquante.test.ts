import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { etapeManquante } from './etape-manquante.js';

const etapes = (...numeros: number[]) => ({
  calendrier: {
    entrees: numeros.map((numero) => ({ nature: 'etape' as const, numero, libelles: [`Travail ${numero}`] })),
  },
});

describe('calendrier/etape-manquante', () => {
  it("parle d'un numéro sauté", () => {
    const constats = constatsDe(etapeManquante, contratAvec(etapes(1, 2, 4)));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'numero', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain("passe de l'étape 2 à l'étape 4");
  });

  it('se tait quand la suite est complète, dans le désordre, double, ou ne commence pas à 1', () => {
    expect(
      constatsDe(
        etapeManquante,
        contratAvec(etapes(1, 2, 3), etapes(3, 1, 2), etapes(1, 1, 2), etapes(2, 3)),
      ),
    ).toEqual([]);
  });
});
