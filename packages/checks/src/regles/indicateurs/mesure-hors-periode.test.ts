import type { Indicateur } from '@paraphe/model';
import { lirePeriode } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { mesureHorsPeriode } from './mesure-hors-periode.js';

const constats = (...indicateurs: Omit<Indicateur, 'libelle'>[]) =>
  constatsDe(
    mesureHorsPeriode,
    contratAvec({ indicateurs: indicateurs.map((i) => ({ libelle: 'Élus formés', ...i })) }),
  );

describe('indicateurs/mesure-hors-periode', () => {
  it('parle de la mesure bien après la fin', () => {
    const dits = constats({ mesureEn: [0, 2, 6] });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'mesureEn', severite: 'information' });
    expect(dits[0]?.message).toContain('en N+6, soit en 2029');
  });

  it('parle du point de départ daté après la fin', () => {
    const dits = constats({ reference: { nombre: 3, en: lirePeriode('2028').periode } });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'reference' });
  });

  it("se tait dans le contrat, l'année du dernier bilan, quand quelqu'un s'en charge", () => {
    const dits = constats(
      { mesureEn: [0, 2, 4] },
      { mesureEn: [5] },
      { mesureEn: [8], nature: 'impact' },
      { mesureEn: [8], responsable: { texte: 'Observatoire' } },
      { reference: { nombre: 3, en: lirePeriode('2019').periode } },
    );
    expect(dits).toEqual([]);
  });
});
