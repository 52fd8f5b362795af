import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, instance, vides } from './banc.js';
import { evaluationAbsente } from './evaluation-absente.js';

describe('gouvernance/evaluation-absente', () => {
  it("parle une fois d'un contrat de dix fiches", () => {
    const contrat = contratGouverne(10);
    const constats = constatsDe(evaluationAbsente, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contrat, severite: 'information' });
    expect(constats[0]?.message).toContain('quand ni par qui il sera évalué');
    expect(constatsDe(evaluationAbsente, contratGouverne(9))).toEqual([]);
  });

  it.each([
    ["l'évaluation", { evaluation: { textes: ['En fin de contrat'] } }],
    [
      'un article',
      { articles: [{ numero: '4', titre: 'Durée', texte: 'Un bilan est fait à mi-parcours.' }] },
    ],
    ['le calendrier', { calendrier: { entrees: [{ libelles: ['Évaluation finale'] }] } }],
    ['une annexe', { annexes: ['Évaluation'] }],
    [
      "le rôle d'une instance",
      { gouvernance: { instances: [{ ...instance('COPIL', 'CCTC'), role: 'Évalue le contrat' }] } },
    ],
  ])('se tait quand %s la dit', (_, reste) => {
    expect(constatsDe(evaluationAbsente, { ...contratGouverne(12), ...reste })).toEqual([]);
  });

  it("se tait quand une fiche est celle de l'évaluation", () => {
    expect(constatsDe(evaluationAbsente, contratAvec(...vides(11), { titre: 'Évaluer le contrat' }))).toEqual(
      [],
    );
  });

  it("ne prend pas pour elle les indicateurs d'une fiche", () => {
    const fiches = [
      { rubriques: [{ nom: 'Évaluation', textes: ['Questionnaire'] }] },
      { indicateurs: [{ libelle: 'Participants', source: 'Bilan annuel' }] },
    ];
    expect(constatsDe(evaluationAbsente, contratAvec(...vides(9), ...fiches))).toHaveLength(1);
  });
});
