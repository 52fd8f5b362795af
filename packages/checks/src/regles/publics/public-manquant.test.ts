import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { publicManquant } from './public-manquant.js';

describe('publics/public-manquant', () => {
  it('parle de la fiche sans public', () => {
    const constats = constatsDe(publicManquant, contratAvec({}, { publics: ['Élus'] }, { publics: [' '] }));
    expect(constats.map((c) => c.element)).toEqual(['action 1.1.1', 'action 1.1.3']);
    expect(constats[0]).toMatchObject({ severite: 'avertissement' });
    expect(constats[0]?.propriete).toBeUndefined();
    expect(constats[0]?.message).toContain('aucun public');
  });

  it('se tait quand le public est dit ailleurs dans la fiche', () => {
    const contrat = contratAvec(
      { sousActions: [{ numero: '1.1.1.a', titre: 'Sous-action', publics: ['Jeunes'] }] },
      { rubriques: [{ nom: 'Bénéficiaires', textes: ['Jeunes'] }] },
      { statut: 'abandonnee' },
    );
    expect(constatsDe(publicManquant, contrat)).toEqual([]);
  });

  it("se tait quand le public est dit pour tout l'axe", () => {
    const contrat = contratAvec({}, {});
    const axe = contrat.axes[0];
    if (axe) axe.publics = ['Habitants'];
    expect(constatsDe(publicManquant, contrat)).toEqual([]);
  });
});
