import type { Indicateur } from '@paraphe/model';
import { lirePeriode } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { cibleHorsPeriode } from './cible-hors-periode.js';

const vers = (quand: string, suite: Partial<Indicateur> = {}): Indicateur => ({
  libelle: 'Élus formés',
  cibles: [{ nombre: 25, en: lirePeriode(quand).periode }],
  ...suite,
});
const constats = (...indicateurs: Indicateur[]) => constatsDe(cibleHorsPeriode, contratAvec({ indicateurs }));

describe('indicateurs/cible-hors-periode', () => {
  it('parle de la cible antérieure ou postérieure au contrat', () => {
    const dits = constats(vers('2022'), vers('2028'), vers("d'ici 2030"));
    expect(dits).toHaveLength(3);
    expect(dits[0]).toMatchObject({
      propriete: 'cibles',
      severite: 'avertissement',
      element: 'action 1.1.1',
    });
    expect(dits[0]?.message).toContain('antérieure au contrat (2023 à 2027)');
    expect(dits[1]?.message).toContain('après la fin du contrat');
    expect(dits[1]?.liens?.[0]).toMatchObject({ propriete: 'periode', message: 'Période du contrat' });
  });

  it('se tait dans la période, sans date, pour un impact à long terme', () => {
    const dits = constats(
      vers('2023'),
      vers('fin 2027'),
      vers("d'ici 2026"),
      vers('2027 à 2030'),
      vers('2032', { nature: 'impact' }),
      { libelle: 'Élus formés', cibles: [{ nombre: 25 }] },
    );
    expect(dits).toEqual([]);
  });

  it("se tait quand le contrat n'a pas de période", () => {
    const { periode: _, ...contrat } = contratAvec({ indicateurs: [vers('2035')] });
    expect(constatsDe(cibleHorsPeriode, contrat)).toEqual([]);
  });
});
