import type { Acteur, Action, Contribution, Cout, Partie } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { apportMinimal } from './apport-minimal.js';

const acteurs: Acteur[] = [
  { identifiant: 'CCTC', type: 'epci', nom: 'Communauté de communes' },
  { identifiant: 'CHIC', type: 'hôpital' },
  { identifiant: 'Région', type: 'région' },
  { identifiant: 'Fonds-Santé', type: 'fondation' },
];
const cout: Cout = { montant: { euros: 100_000, taxe: 'HT' }, nature: 'investissement' };
const apport = (acteur: string, euros: number, plus: Partial<Contribution> = {}): Contribution => ({
  type: 'financement',
  de: { acteur },
  montant: { euros },
  ...plus,
});
const CCTC: Partie[] = [{ acteur: 'CCTC' }];

function constatsPour(
  contributions: Contribution[],
  action: Partial<Action> = { pilotes: CCTC },
  couts: Cout[] = [cout],
) {
  return constatsDe(apportMinimal, {
    ...contratAvec({ ...action, financements: { couts, contributions } }),
    acteurs,
  });
}

describe('financements/apport-minimal', () => {
  it("parle quand le maître d'ouvrage apporte moins de 20 %", () => {
    const constats = constatsPour([apport('Région', 85_000), apport('CCTC', 15_000)]);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'financements', severite: 'information' });
    expect(constats[0]?.message).toContain('apporte 15 %');
  });

  it("parle quand il n'apporte rien, ou que l'autofinancement est trop petit", () => {
    expect(constatsPour([apport('Région', 100_000)], { maitresOuvrage: CCTC })[0]?.message).toContain(
      'apporte 0 %',
    );
    const contributions = [apport('Région', 90_000), { type: 'autofinancement' as const, part: 10 }];
    expect(constatsPour(contributions, {})[0]?.message).toContain('apporte 10 %');
  });

  it('ne compte pas le privé dans les financements publics', () => {
    expect(
      constatsPour([apport('Fonds-Santé', 50_000), apport('Région', 38_000), apport('CCTC', 12_000)]),
    ).toEqual([]);
  });

  it('se tait à 20 %, apports en nature compris', () => {
    expect(constatsPour([apport('Région', 80_000), apport('CCTC', 20_000)])).toEqual([]);
    expect(constatsPour([apport('Région', 80_000), apport('CCTC', 20_000, { type: 'nature' })])).toEqual([]);
  });

  it("se tait quand ce n'est pas un investissement, pas une collectivité, ou pas un plan complet", () => {
    const contributions = [apport('Région', 90_000), apport('CCTC', 10_000)];
    expect(constatsPour(contributions, { pilotes: CCTC }, [{ montant: { euros: 100_000 } }])).toEqual([]);
    expect(
      constatsPour([apport('Région', 90_000), apport('CHIC', 10_000)], {
        maitresOuvrage: [{ acteur: 'CHIC' }],
      }),
    ).toEqual([]);
    expect(constatsPour([apport('Région', 70_000), apport('CCTC', 10_000)])).toEqual([]);
    expect(constatsPour([apport('Région', 100_000)], {})).toEqual([]);
    expect(constatsPour([apport('Région', 100_000)], { pilotes: [{ texte: 'Élus' }] })).toEqual([]);
  });
});
