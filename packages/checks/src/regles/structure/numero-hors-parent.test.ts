import { describe, expect, it } from 'vitest';
import { constatsDe } from '../../banc.js';
import { action, axe, contratDe, objectif } from './banc-structure.js';
import { numeroHorsParent } from './numero-hors-parent.js';

describe('structure/numero-hors-parent', () => {
  it("parle d'une action rangée dans un autre objectif que le sien", () => {
    const contrat = contratDe(axe('1', { objectifs: [objectif('1.1', '1.1.1', '2.1.1')] }));
    const constats = constatsDe(numeroHorsParent, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'numero', element: 'action 2.1.1' });
    expect(constats[0]?.message).toContain(
      "annonce l'objectif 2.1, mais le texte est placé dans l'objectif 1.1",
    );
    expect(constats[0]?.aide).toContain('par exemple 1.1.2');
  });

  it("parle d'un objectif et d'une sous-action égarés", () => {
    const sousActions = [{ numero: '1.1.2.a', titre: 'Étape' }];
    const contrat = contratDe(
      axe('1', {
        objectifs: [objectif('2.1'), { ...objectif('1.1'), actions: [action('1.1.1', { sousActions })] }],
      }),
    );
    expect(constatsDe(numeroHorsParent, contrat).map((c) => c.element)).toEqual([
      'objectif 2.1',
      'sous-action 1.1.2.a',
    ]);
  });

  it("se tait devant une numérotation à plat, ou qui suit l'axe", () => {
    const contrat = contratDe(axe('1', { objectifs: [objectif('1.1', '7', '1.8'), objectif('2', '1.2.1')] }));
    expect(constatsDe(numeroHorsParent, contrat)).toEqual([]);
  });

  it('laisse les niveaux sautés à une autre règle', () => {
    expect(constatsDe(numeroHorsParent, contratDe(axe('1', { actions: [action('1.4.2')] })))).toEqual([]);
  });
});
