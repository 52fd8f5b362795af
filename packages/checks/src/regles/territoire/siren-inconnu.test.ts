import type { Contrat } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { sirenInconnu } from './siren-inconnu.js';

const de = (territoire: Contrat['territoire'], reste: Partial<Contrat> = {}) =>
  constatsDe(sirenInconnu, { ...contratAvec({}), ...reste, territoire });

describe('territoire/siren-inconnu', () => {
  it("parle d'un SIREN dont la clé est juste et qu'aucune intercommunalité ne porte", () => {
    const territoire = { type: 'epci', siren: '123456782' };
    const [constat, ...autres] = de(territoire);
    expect(autres).toEqual([]);
    expect(constat).toMatchObject({ cible: territoire, propriete: 'siren', severite: 'avertissement' });
    expect(constat?.message).toContain("Le SIREN 123456782 n'est celui d'aucune intercommunalité");
  });

  it('donne le SIREN du nom que le territoire, ou son acteur, porte', () => {
    const nom = 'Communauté de communes Terres des Confluences';
    const acteurs = [{ identifiant: 'CCTC', type: 'epci', nom, siren: '123456782' }];
    expect(de({ type: 'epci', siren: '123456782', nom })[0]?.aide).toBe(
      'Écrivez : territoire epci 200066322',
    );
    expect(de({ type: 'epci', siren: '123456782' }, { acteurs })[0]?.message).toContain(
      '« CC Terres des Confluences » y a le SIREN 200066322',
    );
  });

  it("ne devine pas, quand plusieurs intercommunalités peuvent porter ce nom, ou qu'il ne dit rien", () => {
    for (const nom of ['CC de la Vallée', 'Communauté de communes', 'CC Bretagne'])
      expect(de({ type: 'epci', siren: '123456782', nom })[0]?.cle, nom).toBe('inconnu');
  });

  it('se tait pour un SIREN connu, une clé fausse, un autre type de territoire, ou sans territoire', () => {
    expect(de({ type: 'epci', siren: '200 066 322' })).toEqual([]);
    expect(de({ type: 'epci', siren: '123456789' })).toEqual([]);
    expect(de({ type: 'epci', nom: 'Terres des Confluences' })).toEqual([]);
    expect(de({ type: 'petr', siren: '123456782' })).toEqual([]);
    expect(de(undefined)).toEqual([]);
  });
});
