import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, instance } from './banc.js';
import { instancesMemesMembres } from './instances-memes-membres.js';

const constats = (...instances: Parameters<typeof instance>[]) =>
  constatsDe(instancesMemesMembres, contratGouverne(1, ...instances.map((i) => instance(...i))));

describe('gouvernance/instances-memes-membres', () => {
  it('parle de la seconde, dans quelque ordre que soient les membres', () => {
    const dits = constats(['COPIL', 'CCTC', 'ARS', 'CPAM'], ['COTECH', 'CPAM', 'CCTC', 'ARS']);
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ cle: 'memes', cible: { titre: 'COTECH' }, severite: 'information' });
    expect(dits[0]?.message).toContain('« COTECH » réunit les mêmes 3 membres que « COPIL »');
    expect(dits[0]?.liens?.[0]?.cible).toMatchObject({ titre: 'COPIL' });
  });

  it('compte qui la préside, et reconnaît un acteur sous son nom', () => {
    const copil = { titre: 'COPIL', presidee: [{ acteur: 'CCTC' }], reunit: [{ acteur: 'ARS' }] };
    const cotech = instance('COTECH', { texte: "Communauté de communes de l'exemple" }, 'ARS');
    const acteurs = [{ identifiant: 'CCTC', nom: "Communauté de communes de l'exemple" }];
    const contrat = { ...contratGouverne(1, copil, cotech), acteurs };
    expect(constatsDe(instancesMemesMembres, contrat)).toHaveLength(1);
  });

  it("compare les instances des fiches à celles du contrat, et ne parle qu'une fois de chacune", () => {
    const contrat = contratAvec({
      gouvernance: { instances: [instance('Groupe de travail', 'CCTC', 'ARS')] },
    });
    const instances = [instance('COPIL', 'CCTC', 'ARS'), instance('COTECH', 'CCTC', 'ARS')];
    const dits = constatsDe(instancesMemesMembres, { ...contrat, gouvernance: { instances } });
    expect(dits.map(({ element }) => element)).toEqual(['contrat', 'action 1.1.1']);
  });

  it('parle de deux grandes instances à un membre près', () => {
    const cinq = ['CCTC', 'ARS', 'CPAM', 'MSA', 'CHIC'];
    expect(constats(['COPIL', ...cinq], ['COTECH', ...cinq, 'CPTS']).map(({ cle }) => cle)).toEqual([
      'presque',
    ]);
    expect(constats(['COPIL', ...cinq, 'URPS'], ['COTECH', ...cinq, 'CPTS']).map(({ cle }) => cle)).toEqual([
      'presque',
    ]);
    expect(constats(['COPIL', ...cinq], ['COTECH', ...cinq, 'CPTS', 'URPS'])).toEqual([]);
    expect(constats(['COPIL', 'CCTC', 'ARS', 'CPAM'], ['COTECH', 'CCTC', 'ARS', 'CHIC'])).toEqual([]);
  });

  it('se tait quand on sait qui vient pour chaque structure', () => {
    const elus = { acteur: 'CCTC', mentions: ['élus'] };
    const service = { acteur: 'CCTC', services: ['Santé'] };
    expect(constats(['COPIL', elus, 'ARS'], ['COTECH', service, 'ARS'])).toEqual([]);
  });

  it('se tait pour un seul membre, ou une instance citée deux fois', () => {
    expect(constats(['COPIL', 'CCTC'], ['COTECH', 'CCTC'])).toEqual([]);
    const copil = instance('COPIL', 'CCTC', 'ARS');
    const contrat = contratAvec({ gouvernance: { instances: [copil] } });
    expect(constatsDe(instancesMemesMembres, { ...contrat, gouvernance: { instances: [copil] } })).toEqual(
      [],
    );
  });
});
