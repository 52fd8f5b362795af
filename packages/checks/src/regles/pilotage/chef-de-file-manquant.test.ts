import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { chefDeFileManquant } from './chef-de-file-manquant.js';

const CCTC = { acteur: 'CCTC' };
const CPTS = { acteur: 'CPTS' };

describe('pilotage/chef-de-file-manquant', () => {
  it('parle de plusieurs pilotes sans chef de file', () => {
    const constats = constatsDe(chefDeFileManquant, contratAvec({ pilotes: [CCTC, CPTS] }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'information', propriete: 'pilotes' });
    expect(constats[0]?.message).toContain('2 pilotes, et aucun chef de file');
  });

  it('se tait devant un chef de file, un rôle dit entre parenthèses, un porteur unique', () => {
    const contrat = contratAvec(
      { pilotes: [CCTC, { ...CPTS, chefDeFile: true }] },
      { pilotes: [CCTC, { ...CPTS, mentions: ['pilote suppléant'] }] },
      { pilotes: [CCTC, CPTS], porteurs: [CCTC] },
    );
    expect(constatsDe(chefDeFileManquant, contrat)).toEqual([]);
  });

  it('se tait devant un coportage voulu, et devant deux services du même pilote', () => {
    const services = ['Santé', 'Communication'].map((service) => ({ ...CCTC, services: [service] }));
    expect(
      constatsDe(chefDeFileManquant, contratAvec({ copilotes: [CCTC, CPTS] }, { pilotes: services })),
    ).toEqual([]);
  });
});
