import { describe, expect, it } from 'vitest';
import { constatsDe } from '../../banc.js';
import { action, axe, contratDe, objectif } from './banc-structure.js';
import { niveauSaute } from './niveau-saute.js';

describe('structure/niveau-saute', () => {
  it('parle une fois par niveau qui manque', () => {
    const contrat = contratDe(axe('1', { actions: [action('1.4.1'), action('1.4.2'), action('1.5.1')] }));
    const constats = constatsDe(niveauSaute, contrat);
    expect(constats.map((c) => c.element)).toEqual(['action 1.4.1', 'action 1.5.1']);
    expect(constats[0]).toMatchObject({ propriete: 'numero' });
    expect(constats[0]?.message).toContain(
      "annonce l'objectif 1.4, mais le texte est placé directement dans l'axe 1",
    );
  });

  it("parle d'une action placée directement dans le contrat, et montre l'axe qui l'attend", () => {
    const contrat = { ...contratDe(axe('1', { objectifs: [objectif('1.1')] })), actions: [action('1.2')] };
    const constats = constatsDe(niveauSaute, contrat);
    expect(constats[0]?.message).toContain(
      "annonce l'axe 1, mais le texte est placé directement dans le contrat",
    );
    expect(constats[0]?.liens).toMatchObject([{ cible: contrat.axes[0], message: "L'axe 1 est ici." }]);
  });

  it('se tait pour une action 1.3 dans un axe et une action 12 dans le contrat', () => {
    const contrat = { ...contratDe(axe('1', { actions: [action('1.3')] })), actions: [action('12')] };
    expect(constatsDe(niveauSaute, contrat)).toEqual([]);
  });
});
