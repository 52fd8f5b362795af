import type { Indicateur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { pourcentageExcessif } from './pourcentage-excessif.js';

const constats = (...indicateurs: Indicateur[]) =>
  constatsDe(pourcentageExcessif, contratAvec({ indicateurs }));

describe('indicateurs/pourcentage-excessif', () => {
  it('parle de la cible et du point de départ', () => {
    const dits = constats({
      libelle: 'Part des élus formés',
      reference: { nombre: 110, pourcentage: true },
      cibles: [
        { nombre: 80, pourcentage: true },
        { nombre: 250, pourcentage: true },
      ],
    });
    expect(dits.map((d) => d.propriete)).toEqual(['cibles', 'reference']);
    expect(dits[0]?.message).toContain('est de 250 %');
    expect(constats({ libelle: 'Part', unite: '%', cibles: [{ nombre: 120 }] })).toHaveLength(1);
  });

  it('se tait pour une progression, un nombre, 100 %', () => {
    const trop = [{ nombre: 150, pourcentage: true as const }];
    const dits = constats(
      { libelle: 'Évolution de la fréquentation', cibles: trop },
      { libelle: 'Fréquentation', unite: "% d'augmentation", cibles: trop },
      { libelle: "Taux d'occupation des places", cibles: trop },
      { libelle: 'Visites', cibles: [{ nombre: 4000 }] },
      { libelle: 'Part des élus formés', cibles: [{ nombre: 100, pourcentage: true }] },
    );
    expect(dits).toEqual([]);
  });
});
