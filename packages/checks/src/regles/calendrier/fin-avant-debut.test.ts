import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { finAvantDebut } from './fin-avant-debut.js';

describe('calendrier/fin-avant-debut', () => {
  it("parle d'une période à l'envers, dans le calendrier et dans ses lignes", () => {
    const envers = periode('du 31/12/2025 au 01/01/2024');
    const entree = { quand: { periode: envers }, libelles: ['Ateliers'] };
    const constats = constatsDe(
      finAvantDebut,
      contratAvec({ calendrier: { periode: envers } }, { calendrier: { entrees: [entree] } }),
    );
    expect(constats).toHaveLength(2);
    expect(constats[0]).toMatchObject({
      propriete: 'calendrier',
      element: 'action 1.1.1',
      severite: 'erreur',
    });
    expect(constats[0]?.message).toContain('se termine avant de commencer');
    expect(constats[1]).toMatchObject({ cible: entree, propriete: 'quand' });
  });

  it('parle de la période du contrat et des dates des financements', () => {
    const contrat = {
      ...contratAvec({ financements: { couts: [{ montant: { euros: 10 }, en: periode('2026 à 2024') }] } }),
    };
    contrat.periode = periode('2027 à 2023');
    const constats = constatsDe(finAvantDebut, contrat);
    expect(constats.map((c) => c.element)).toEqual(['contrat', 'action 1.1.1']);
    expect(constats.map((c) => c.propriete)).toEqual(['periode', 'en']);
  });

  it.each(['15/06/2024', '2024', 'à partir de 2024', 'd’ici 2030', '2023 à 2027'])(
    'se tait pour « %s »',
    (texte) => {
      expect(constatsDe(finAvantDebut, contratAvec({ calendrier: { periode: periode(texte) } }))).toEqual([]);
    },
  );
});
