import type { Financements } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { sousActionSansBudget } from './sous-action-sans-budget.js';

const chiffre: Financements = { couts: [{ montant: { euros: 5000 } }] };
const sousActions = (...plans: (Financements | undefined)[]) =>
  plans.map((financements, rang) => ({
    numero: `1.1.1.${'abc'[rang]}`,
    titre: 'Travail',
    ...(financements && { financements }),
  }));

describe('financements/sous-action-sans-budget', () => {
  it("parle de celle qui n'a pas de budget", () => {
    const constats = constatsDe(
      sousActionSansBudget,
      contratAvec({ sousActions: sousActions(chiffre, undefined) }),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ element: 'sous-action 1.1.1.b', severite: 'information' });
    expect(constats[0]?.message).toContain('la sous-action 1.1.1.a a le sien');
  });

  it("se tait quand l'action a son budget, qu'aucune n'est chiffrée, ou que chacune dit le sien", () => {
    expect(
      constatsDe(
        sousActionSansBudget,
        contratAvec(
          { financements: chiffre, sousActions: sousActions(chiffre, undefined) },
          { sousActions: sousActions(undefined, { texte: 'À voir' }) },
          { sousActions: sousActions(chiffre, { etat: 'sans-budget-dedie' }) },
          {},
        ),
      ),
    ).toEqual([]);
  });
});
