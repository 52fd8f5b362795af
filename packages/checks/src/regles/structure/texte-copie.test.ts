import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { texteCopie } from './texte-copie.js';

const FREIN = 'Manque de disponibilité des élus sur les formations proposées';

describe('structure/texte-copie', () => {
  it('parle du même frein, long, dans deux fiches', () => {
    const contrat = contratAvec({ freins: [FREIN] }, { freins: [`${FREIN.toUpperCase()}.`] });
    const constats = constatsDe(texteCopie, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      severite: 'information',
      propriete: 'freins',
      element: 'action 1.1.2',
    });
    expect(constats[0]?.message).toContain("mot pour mot ce que dit l'action 1.1.1");
  });

  it("se tait quand le texte est court, ou quand un frein s'y ajoute", () => {
    const contrat = contratAvec(
      { freins: ['Budget'] },
      { freins: ['Budget'] },
      { freins: [FREIN] },
      { freins: [FREIN, 'Budget'] },
    );
    expect(constatsDe(texteCopie, contrat)).toEqual([]);
  });

  it('se tait quand le texte revient sous une autre rubrique de la même fiche', () => {
    expect(constatsDe(texteCopie, contratAvec({ freins: [FREIN], description: FREIN }))).toEqual([]);
  });
});
