import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { sirenDuTerritoire } from './siren-du-territoire.js';

const acteurs = [
  { identifiant: 'CCTC', type: 'epci', siren: '200066322' },
  { identifiant: 'CCV', type: 'epci', siren: '732829320' },
  { identifiant: 'CCAS', type: 'ccas', siren: '123456782' },
];
const territoire = { type: 'epci', siren: '245900758' };
const essai = { ...contratAvec({ pilotes: [{ acteur: 'CCTC' }, { acteur: 'CCAS' }] }), acteurs, territoire };

describe('pilotage/siren-du-territoire', () => {
  it("parle quand le seul EPCI qui pilote n'est pas celui du territoire", () => {
    const constats = constatsDe(sirenDuTerritoire, essai);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: territoire, propriete: 'siren' });
    expect(constats[0]?.message).toContain("l'EPCI 245900758, mais CCTC");
  });

  it("se tait quand c'est le même, même espacé, ou quand plusieurs EPCI signent", () => {
    expect(
      constatsDe(sirenDuTerritoire, { ...essai, territoire: { type: 'epci', siren: '200 066 322' } }),
    ).toEqual([]);
    expect(constatsDe(sirenDuTerritoire, { ...essai, signataires: [{ acteur: 'CCV' }] })).toEqual([]);
  });

  it("se tait quand le territoire n'est pas un EPCI, ou que l'EPCI n'a pas de SIREN", () => {
    expect(
      constatsDe(sirenDuTerritoire, { ...essai, territoire: { type: 'pays', siren: '245900758' } }),
    ).toEqual([]);
    expect(
      constatsDe(sirenDuTerritoire, { ...essai, acteurs: [{ identifiant: 'CCTC', type: 'epci' }] }),
    ).toEqual([]);
  });
});
