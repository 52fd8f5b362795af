import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { axe, contratDe, objectif } from './banc-structure.js';
import { numeroDouble } from './numero-double.js';

describe('structure/numero-double', () => {
  it('parle au second emploi du numéro et montre le premier', () => {
    const contrat = contratAvec({ titre: 'Première' }, { numero: '1.1.1', titre: 'Seconde' });
    const constats = constatsDe(numeroDouble, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'erreur', propriete: 'numero', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('déjà pris par « Première »');
    expect(constats[0]?.aide).toContain('1.1.2');
    expect(constats[0]?.liens?.[0]?.cible).toBe(contrat.axes[0]?.objectifs[0]?.actions[0]);
  });

  it("parle d'un axe à l'autre, même pour des numéros à plat", () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1.1', '7')] }),
      axe('2', { objectifs: [objectif('2.1', '07')] }),
    );
    expect(constatsDe(numeroDouble, contrat).map((c) => c.element)).toEqual(['action 07']);
  });

  it('parle de deux axes et de deux sous-actions de même numéro', () => {
    const contrat = contratDe(axe('1'), axe('1', { objectifs: [objectif('1.1', '1.1.1')] }));
    const sousActions = ['1.1.1.a', '1.1.1.a'].map((numero) => ({ numero, titre: 'Étape' }));
    Object.assign(contrat.axes[1]?.objectifs[0]?.actions[0] ?? {}, { sousActions });
    expect(constatsDe(numeroDouble, contrat).map((c) => c.element)).toEqual(['axe 1', 'sous-action 1.1.1.a']);
  });

  it('se tait quand chaque axe numérote ses objectifs à partir de 1', () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1')] }),
      axe('2', { objectifs: [objectif('1')] }),
    );
    expect(constatsDe(numeroDouble, contrat)).toEqual([]);
  });

  it("se tait quand l'axe 1 et l'action 1 portent le même numéro", () => {
    expect(constatsDe(numeroDouble, contratDe(axe('1', { objectifs: [objectif('1.1', '1')] })))).toEqual([]);
  });
});
