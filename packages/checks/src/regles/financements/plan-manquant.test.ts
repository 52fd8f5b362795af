import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { planManquant } from './plan-manquant.js';

const chiffre = { couts: [{ montant: { euros: 5000 } }] };

describe('financements/plan-manquant', () => {
  it('parle des fiches qui ne disent rien, ou dont la rubrique est vide', () => {
    const constats = constatsDe(
      planManquant,
      contratAvec({}, { financements: { etat: 'sans-budget-dedie' } }, { financements: { couts: [] } }),
    );
    expect(constats.map((c) => c.element)).toEqual(['action 1.1.1', 'action 1.1.3']);
    expect(constats[0]?.message).toContain("rien n'est dit du financement");
  });

  it('se tait quand un texte, un état ou les sous-actions le disent', () => {
    const sousActions = [
      { numero: '1.1.1.a', titre: 'Étude', financements: { texte: 'Voir avec le comité' } },
    ];
    expect(
      constatsDe(
        planManquant,
        contratAvec(
          { financements: { texte: 'Voir avec le comité' } },
          { sousActions },
          { statut: 'abandonnee' },
        ),
      ),
    ).toEqual([]);
  });

  it("parle quand une sous-action sur deux n'en dit rien, et se tait quand l'autre est chiffrée", () => {
    const a = { numero: '1.1.1.a', titre: 'Étude', financements: { texte: 'Voir avec le comité' } };
    const b = { numero: '1.1.1.b', titre: 'Travaux' };
    expect(constatsDe(planManquant, contratAvec({ sousActions: [a, b] }))).toHaveLength(1);
    expect(
      constatsDe(planManquant, contratAvec({ sousActions: [{ ...a, financements: chiffre }, b] })),
    ).toEqual([]);
  });

  it("se tait quand l'axe a son plan", () => {
    const contrat = contratAvec({});
    const axe = contrat.axes[0];
    if (axe) axe.financements = chiffre;
    expect(constatsDe(planManquant, contrat)).toEqual([]);
  });
});
