import { describe, expect, it } from 'vitest';
import { JOUR_DE_TEST } from '../../banc.js';
import { assembler } from '../../modeles/applicables.js';
import { contexteDePlan } from '../../moteur.js';
import { assezDeFiches } from './ampleur.js';
import { contratGouverne } from './banc.js';

const contexte = (fiches: number, ...choses: string[]) =>
  contexteDePlan(contratGouverne(fiches), {
    aujourdhui: JOUR_DE_TEST,
    modeles: assembler(
      [
        {
          nom: 'CLS',
          modele: {
            identifiant: 'CLS',
            demandes: choses.length ? [{ force: 'exige', choses }] : [],
            portees: [],
            vocabulaires: [],
          },
        },
      ],
      () => undefined,
    ),
  });

describe('assezDeFiches', () => {
  it('compte les fiches', () => {
    expect(assezDeFiches(contexte(3), 3)).toBe(true);
    expect(assezDeFiches(contexte(2), 3)).toBe(false);
  });

  it("ne compte plus dès qu'un modèle demande ce que la règle surveille", () => {
    expect(assezDeFiches(contexte(1, 'instance'), 3, ['contrat/instances'])).toBe(true);
    expect(assezDeFiches(contexte(1, 'évaluation'), 3, ['contrat/instances'])).toBe(false);
    expect(assezDeFiches(contexte(1, 'instance'), 3)).toBe(false);
  });
});
