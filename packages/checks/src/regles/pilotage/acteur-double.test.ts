import type { Acteur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { acteurDouble } from './acteur-double.js';

const de = (...acteurs: Acteur[]) => constatsDe(acteurDouble, { ...contratAvec(), acteurs });

describe('pilotage/acteur-double', () => {
  it('parle du même SIREN', () => {
    const constats = de(
      { identifiant: 'CCTC', siren: '200066322' },
      { identifiant: 'CC-Confluences', siren: '200 066 322' },
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toContain('CC-Confluences et CCTC ont le même SIREN');
    expect(constats[0]?.liens).toHaveLength(1);
  });

  it('parle du même nom, accents, casse et ponctuation mis à part', () => {
    const constats = de(
      { identifiant: 'Mutualité', nom: 'Mutualité française' },
      { identifiant: 'MF', nom: 'MUTUALITE-FRANCAISE' },
      { identifiant: 'Mutualite-francaise' },
    );
    expect(constats.map((c) => c.message.split(' porte')[0])).toEqual([
      'MF et Mutualité',
      'Mutualite-francaise et Mutualité',
    ]);
  });

  it("place le constat dans le texte du contrat plutôt que dans le fichier qu'il utilise", () => {
    const propre: Acteur = { identifiant: 'CHIC', nom: 'Centre hospitalier' };
    expect(de(propre, { identifiant: 'CH', nom: 'Centre hospitalier', importe: true })[0]?.cible).toBe(
      propre,
    );
  });

  it("se tait pour deux homonymes d'un autre type ou d'un autre SIREN", () => {
    expect(
      de(
        { identifiant: 'A', type: 'commune', nom: 'Moissac' },
        { identifiant: 'B', type: 'msp', nom: 'Moissac' },
      ),
    ).toEqual([]);
    expect(
      de(
        { identifiant: 'A', nom: 'Mission locale', siren: '123456782' },
        { identifiant: 'B', nom: 'Mission locale', siren: '732829320' },
      ),
    ).toEqual([]);
  });

  it('se tait pour deux sites de la même structure, et pour son instance', () => {
    expect(
      de(
        { identifiant: 'Hôpital-nord', nom: 'Hôpital nord', siret: '12345678200010' },
        { identifiant: 'Hôpital-sud', nom: 'Hôpital sud', siret: '12345678200028' },
        { identifiant: 'Commission', type: 'instance', nom: 'Commission médicale', siren: '123456782' },
      ),
    ).toEqual([]);
  });
});
