import type { Acteur, Contrat } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { nomDifferent } from './nom-different.js';

const de = (territoire: Contrat['territoire'], ...acteurs: Acteur[]) =>
  constatsDe(nomDifferent, { ...contratAvec({}), acteurs, territoire });
const acteur = (nom: string, siren: string, type = 'epci') => ({ identifiant: 'X', type, nom, siren });

describe('territoire/nom-different', () => {
  it('parle du nom du territoire qui est celui d’un autre', () => {
    const territoire = { type: 'epci', siren: '245900758', nom: 'CC Terres des Confluences' };
    const [constat] = de(territoire);
    expect(constat).toMatchObject({ cible: territoire, propriete: 'siren', cle: 'attendu' });
    expect(constat?.message).toContain('« CC Terres des Confluences » a le SIREN 200066322');
  });

  it('parle d’un acteur, même quand son nom n’est pas connu', () => {
    const [constat] = de(undefined, acteur('Communauté de communes de Zzyzx', '200066322'));
    expect(constat?.cle).toBe('autre');
    expect(constat?.message).toContain('le SIREN 200066322 est celui de « CC Terres des Confluences »');
    const siret = { identifiant: 'X', type: 'epci', nom: 'CC de Zzyzx', siret: '20006632200012' };
    expect(de(undefined, siret)[0]?.propriete).toBe('siret');
  });

  it.each([
    ['Communauté de communes Terres des Confluences', '200066322'],
    ['Terres des confluences (CCTC)', '200066322'],
    ['Communauté de communes', '200066322'],
    ['Grand Albigeois', '248100737'],
    ['Métropole Grenoble Alpes', '200040715'],
    ['CC inconnue de la géographie', '123456782'],
  ])('accepte « %s » pour %s', (nom, siren) => {
    expect(de({ type: 'epci', siren, nom }, acteur(nom, siren))).toEqual([]);
  });

  it('se tait pour un acteur qui n’est pas un EPCI, ou sans nom', () => {
    expect(de(undefined, acteur('Office de tourisme', '200066322', 'office'))).toEqual([]);
    expect(de({ type: 'epci', siren: '200066322' })).toEqual([]);
  });
});
