import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { horsPeriode } from './hors-periode.js';

describe('calendrier/hors-periode', () => {
  it("parle d'une action après la fin du contrat", () => {
    const constats = constatsDe(horsPeriode, contratAvec({ calendrier: { periode: periode('2029') } }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'calendrier', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('après la fin du contrat (2023 à 2027)');
  });

  it("parle d'une étape et d'un rythme hors du contrat", () => {
    const entrees = [
      { quand: { periode: periode('janvier 2022') }, libelles: ['Étude'] },
      {
        quand: { recurrence: { nombre: 2, par: 'an' as const, periode: periode('à partir de 2028') } },
        libelles: ['Forum'],
      },
    ];
    const constats = constatsDe(horsPeriode, contratAvec({ calendrier: { entrees } }));
    expect(constats.map((c) => c.cible)).toEqual(entrees);
    expect(constats[0]?.message).toContain('avant le début du contrat');
  });

  it.each(['d’ici 2030', 'à partir de 2020', '2022 à 2024', '31/12/2027', '01/01/2023'])(
    'se tait pour « %s »',
    (texte) => {
      expect(constatsDe(horsPeriode, contratAvec({ calendrier: { periode: periode(texte) } }))).toEqual([]);
    },
  );

  it("se tait pour une étape réalisée avant le contrat, et quand le contrat n'a pas de période", () => {
    const passee = { quand: { periode: periode('2021') }, libelles: ['Étude'], statut: 'realisee' as const };
    expect(constatsDe(horsPeriode, contratAvec({ calendrier: { entrees: [passee] } }))).toEqual([]);
    const { periode: _, ...sansPeriode } = contratAvec({ calendrier: { periode: periode('2031') } });
    expect(constatsDe(horsPeriode, sansPeriode)).toEqual([]);
  });
});
