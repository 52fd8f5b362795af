import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { dateDeTableur } from './date-de-tableur.js';

const datees = (...textes: string[]) =>
  contratAvec(...textes.map((texte) => ({ calendrier: { periode: periode(texte) } })));

describe('calendrier/date-de-tableur', () => {
  it("parle d'un numéro de jour resté dans le texte, et dit la date", () => {
    const constats = constatsDe(dateDeTableur, contratAvec({ calendrier: { texte: '47727' } }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'calendrier', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('01/09/2030');
  });

  it('en parle dans une ligne du calendrier', () => {
    const entree = { libelles: ['45292'] };
    const constats = constatsDe(dateDeTableur, contratAvec({ calendrier: { entrees: [entree] } }));
    expect(constats[0]).toMatchObject({ cible: entree, propriete: 'libelles' });
    expect(constats[0]?.message).toContain('01/01/2024');
  });

  it.each(['Communes du 47000', '82100', '2024', '12345', '47 727 habitants'])(
    'se tait sur « %s »',
    (texte) => {
      expect(constatsDe(dateDeTableur, contratAvec({ calendrier: { texte } }))).toEqual([]);
    },
  );

  it('parle une fois de trois fiches dont la date a été étirée', () => {
    const constats = constatsDe(
      dateDeTableur,
      datees('2024', '01/01/2027', '02/01/2027', '03/01/2027', '2025'),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ element: 'action 1.1.2', propriete: 'calendrier' });
    expect(constats[0]?.message).toContain('3 fiches');
    expect(constats[0]?.liens).toHaveLength(2);
  });

  it('parle aussi quand seule la fin a été étirée', () => {
    const fins = ['31/12/2026', '01/01/2027', '02/01/2027', '03/01/2027'].map(
      (fin) => `du 01/01/2024 au ${fin}`,
    );
    expect(constatsDe(dateDeTableur, datees(...fins))).toHaveLength(1);
  });

  it('se tait pour deux jours de suite, la même date partout, ou des années de suite', () => {
    expect(constatsDe(dateDeTableur, datees('01/01/2027', '02/01/2027', '15/03/2027'))).toEqual([]);
    expect(constatsDe(dateDeTableur, datees('01/01/2027', '01/01/2027', '01/01/2027'))).toEqual([]);
    expect(constatsDe(dateDeTableur, datees('2024', '2025', '2026'))).toEqual([]);
  });
});
