import type { Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { orientationSansReponse } from './orientation-sans-reponse.js';

const ORIENTATIONS = [
  { numero: '1', texte: 'Accueillir les soignants' },
  { numero: '2', texte: 'Prévenir' },
];
const constats = (...fiches: Rubriques[]) =>
  constatsDe(orientationSansReponse, { ...contratAvec(...fiches), orientations: ORIENTATIONS });
const repond = (...numeros: string[]): Rubriques => ({ repondA: [{ a: 'orientations', numeros }] });

describe('strategie/orientation-sans-reponse', () => {
  it("parle de l'orientation qu'aucune action ne met en œuvre", () => {
    const dits = constats({}, {}, repond('2'));
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ cle: 'une', cible: ORIENTATIONS[0], severite: 'information' });
    expect(dits[0]?.message).toContain(
      "aucune action ne répond à l'orientation 1, « Accueillir les soignants »",
    );
  });

  it("parle une seule fois quand aucune action n'en cite", () => {
    const dits = constats({}, {}, { repondA: [{ a: 'besoins', numeros: ['1', '2'] }] });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ cle: 'aucune', propriete: 'orientations' });
    expect(dits[0]?.aide).toContain('répond aux orientations 1, 2');
  });

  it('se tait quand toutes ont leur action, pour deux fiches, ou sans numéro', () => {
    expect(constats(repond('1'), {}, repond('2'))).toEqual([]);
    expect(constats({}, {})).toEqual([]);
    const sansNumero = { ...contratAvec({}, {}, {}), orientations: [{ texte: 'Accueillir' }] };
    expect(constatsDe(orientationSansReponse, sansNumero)).toEqual([]);
  });
});
