import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { calendrierManquant } from './calendrier-manquant.js';

describe('calendrier/calendrier-manquant', () => {
  it('parle des fiches sans calendrier, une fois chacune', () => {
    const constats = constatsDe(
      calendrierManquant,
      contratAvec({}, { calendrier: { continu: true } }, { calendrier: {} }),
    );
    expect(constats.map((c) => c.element)).toEqual(['action 1.1.1', 'action 1.1.3']);
    expect(constats[0]?.message).toContain('aucun calendrier');
  });

  it('un rythme est un calendrier', () => {
    const recurrence = { nombre: 3, par: 'an' as const };
    expect(constatsDe(calendrierManquant, contratAvec({ calendrier: { recurrence } }))).toEqual([]);
  });

  it('se tait quand chaque sous-action a le sien', () => {
    const sousActions = [{ numero: '1.1.1.a', titre: 'Étude', calendrier: { periode: periode('2024') } }];
    expect(constatsDe(calendrierManquant, contratAvec({ sousActions }))).toEqual([]);
  });

  it("parle quand une sous-action n'en a pas", () => {
    const sousActions = [
      { numero: '1.1.1.a', titre: 'Étude', calendrier: { periode: periode('2024') } },
      { numero: '1.1.1.b', titre: 'Travaux' },
    ];
    expect(constatsDe(calendrierManquant, contratAvec({ sousActions }))).toHaveLength(1);
  });

  it("se tait quand l'objectif dit le calendrier, ou que l'action est abandonnée", () => {
    const contrat = contratAvec({});
    const objectif = contrat.axes[0]?.objectifs[0];
    if (objectif) objectif.calendrier = { periode: periode('2024 à 2026') };
    expect(constatsDe(calendrierManquant, contrat)).toEqual([]);
    expect(constatsDe(calendrierManquant, contratAvec({ statut: 'abandonnee' }))).toEqual([]);
  });
});
