import type { Calendrier } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { etapeInconnue } from './etape-inconnue.js';

const indicateurs = [{ libelle: 'Livraison du bâti', etape: 3 }];
const constats = (calendrier?: Calendrier) =>
  constatsDe(etapeInconnue, contratAvec({ indicateurs, calendrier }));

describe('indicateurs/etape-inconnue', () => {
  it("parle de l'étape que le calendrier n'a pas", () => {
    const dits = constats({
      entrees: [
        { numero: 2, libelles: ['Travaux'] },
        { numero: 1, libelles: ['Étude'] },
      ],
    });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'etape', severite: 'avertissement', element: 'action 1.1.1' });
    expect(dits[0]?.message).toContain(
      "à l'étape 3, que le calendrier n'a pas (étapes du calendrier : 1, 2)",
    );
  });

  it('parle quand rien ne numérote les étapes', () => {
    expect(constats()[0]?.message).toContain("n'a pas d'étapes numérotées");
    expect(constats({ continu: true })).toHaveLength(1);
  });

  it("se tait quand l'étape est là, en ligne ou en mots", () => {
    expect(constats({ entrees: [{ numero: 3, libelles: ['Travaux'] }] })).toEqual([]);
    expect(constats({ texte: 'Étape 1 : étude ; étape 3 : travaux' })).toEqual([]);
    expect(constats({ entrees: [{ libelles: ['Étape 3 : travaux'] }] })).toEqual([]);
    expect(constats({ texte: 'Étape 30' })).toHaveLength(1);
  });

  it('lit le calendrier de la fiche pour sa sous-action', () => {
    const contrat = contratAvec({
      calendrier: { entrees: [{ numero: 3, libelles: ['Travaux'] }] },
      sousActions: [{ numero: '1.1.1.a', titre: 'Sous-action', indicateurs }],
    });
    expect(constatsDe(etapeInconnue, contrat)).toEqual([]);
  });
});
