import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { etapeDouble } from './etape-double.js';

const etape = (numero: number, libelle: string, quand = '2024') => ({
  nature: 'etape' as const,
  numero,
  libelles: [libelle],
  quand: { periode: periode(quand) },
});

describe('calendrier/etape-double', () => {
  it("parle d'un numéro donné à deux étapes", () => {
    const entrees = [etape(1, 'Étude'), etape(2, 'Projet'), etape(2, 'Ouverture')];
    const constats = constatsDe(etapeDouble, contratAvec({ calendrier: { entrees } }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: entrees[2], propriete: 'numero', severite: 'erreur' });
    expect(constats[0]?.message).toContain('étape 2 est écrite deux fois');
    expect(constats[0]?.liens?.[0]?.cible).toBe(entrees[1]);
  });

  it('se tait quand la même étape court sur deux lignes', () => {
    const entrees = [etape(1, 'Étude', '2023'), etape(1, 'Étude', '2024')];
    expect(constatsDe(etapeDouble, contratAvec({ calendrier: { entrees } }))).toEqual([]);
  });

  it('se tait pour deux calendriers, ou une étape et une phase de même numéro', () => {
    const phase = { ...etape(1, 'Phase de test'), nature: 'phase' as const };
    expect(
      constatsDe(
        etapeDouble,
        contratAvec(
          { calendrier: { entrees: [etape(1, 'Étude'), phase] } },
          { calendrier: { entrees: [etape(1, 'Autre')] } },
        ),
      ),
    ).toEqual([]);
  });
});
