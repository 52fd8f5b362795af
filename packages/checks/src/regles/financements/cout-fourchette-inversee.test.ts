import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { coutFourchetteInversee } from './cout-fourchette-inversee.js';

const fourchette = (de: number, a: number) => ({
  financements: { couts: [{ montant: { euros: de }, montantMax: { euros: a } }] },
});

describe('financements/cout-fourchette-inversee', () => {
  it("parle d'une fourchette à l'envers", () => {
    const constats = constatsDe(coutFourchetteInversee, contratAvec(fourchette(200_000, 100_000)));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      propriete: 'montantMax',
      severite: 'erreur',
      element: 'action 1.1.1',
    });
    expect(constats[0]?.message).toMatch(/de 200.000.€ à 100.000.€/);
  });

  it('se tait quand elle est droite, nulle, ou absente', () => {
    const simple = { financements: { couts: [{ montant: { euros: 10 } }] } };
    expect(
      constatsDe(coutFourchetteInversee, contratAvec(fourchette(100, 200), fourchette(100, 100), simple)),
    ).toEqual([]);
  });
});
