import type { Action, Contribution, Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { financementInterrompu } from './financement-interrompu.js';

const apport = (quand: string): Contribution => ({
  type: 'financement',
  de: { acteur: 'ARS' },
  montant: { euros: 6000 },
  en: periode(quand),
});
const annuel = [{ montant: { euros: 6000 }, parAn: true as const }];
const constatsPour = (
  financements: Financements,
  action: Partial<Action> = { calendrier: { periode: periode('2024 à 2026') } },
) => constatsDe(financementInterrompu, contratAvec({ ...action, financements }));

describe('financements/financement-interrompu', () => {
  it("parle quand l'action dure plus longtemps que ses financements", () => {
    const constats = constatsPour({ couts: annuel, contributions: [apport('2023'), apport('2024')] });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'financements', element: 'action 1.1.1' });
    expect(constats[0]?.message).toMatch(/s'arrêtent le 31\/12\/2024.*jusqu'au 31\/12\/2026/);
  });

  it("compte « en continu » jusqu'à la fin du contrat, ou sans fin", () => {
    const action = {
      calendrier: { continu: true as const },
      financements: { couts: annuel, contributions: [apport('2024')] },
    };
    expect(constatsDe(financementInterrompu, contratAvec(action))[0]?.message).toContain(
      "jusqu'au 31/12/2027",
    );
    const { periode: _, ...sansPeriode } = contratAvec(action);
    expect(constatsDe(financementInterrompu, sansPeriode)[0]?.message).toContain("l'action continue. Rien");
  });

  const justes: [string, Financements][] = [
    [
      'un financement sans date',
      { couts: annuel, contributions: [apport('2024'), { type: 'autofinancement', part: 50 }] },
    ],
    [
      'une enveloppe',
      { couts: annuel, contributions: [apport('2024')], enveloppes: [{ libelle: 'Formation' }] },
    ],
    ['un reste à mobiliser', { couts: annuel, contributions: [apport('2024')], resteAMobiliser: true }],
    ['un financement jusqu’au bout', { couts: annuel, contributions: [apport('2026')] }],
    [
      'un coût tout entier couvert',
      { couts: [{ montant: { euros: 6000 } }], contributions: [apport('2024')] },
    ],
    [
      'un investissement',
      { couts: [{ montant: { euros: 9000 }, nature: 'investissement' }], contributions: [apport('2024')] },
    ],
    [
      'une dépense datée',
      { couts: [{ montant: { euros: 9000 }, en: periode('2024') }], contributions: [apport('2024')] },
    ],
    ['rien que des refus', { couts: annuel, contributions: [{ ...apport('2024'), statut: 'refuse' }] }],
  ];
  it.each(justes)('se tait devant %s', (_, financements) => {
    expect(constatsPour(financements)).toEqual([]);
  });

  it('se tait sans calendrier, ou quand seul un bilan déborde sur janvier', () => {
    const financements = { couts: annuel, contributions: [apport('2024')] };
    expect(constatsPour(financements, {})).toEqual([]);
    expect(
      constatsPour(financements, { calendrier: { periode: periode('juin 2024 à janvier 2025') } }),
    ).toEqual([]);
  });
});
