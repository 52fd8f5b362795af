import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euros, lireMontant, type Montant } from './montant.js';
import { lirePeriode, type Periode } from './periode.js';
import {
  calculerTotaux,
  coutDuPlan,
  coutTotal,
  montantContribution,
  nomPartie,
  totauxPlan,
} from './totaux.js';
import type { Action, Contrat, SousAction } from './types/contrat.js';
import type { Contribution, Cout, Financements } from './types/financement.js';

const m = (texte: string) => lireMontant(texte) as Montant;
const en = (texte: string) => lirePeriode(texte).periode as Periode;
const cout = (texte: string, reste: Partial<Cout> = {}): Cout => ({ montant: m(texte), ...reste });
const apport = (de: string, reste: Partial<Contribution>): Contribution => ({
  type: 'financement',
  de: { acteur: de },
  ...reste,
});

describe('totauxPlan', () => {
  it('additionne coûts et contributions, par financeur et par année', () => {
    const plan: Financements = {
      couts: [
        cout('18 000 € TTC', { en: en('2024') }),
        cout('240 000 € TTC', {
          parAnnee: [
            { periode: en('2024'), montant: m('90 000 € TTC') },
            { periode: en('2025'), montant: m('150 000 € TTC') },
          ],
        }),
      ],
      contributions: [
        apport('CCTC', { montant: m('12 000 € TTC'), statut: 'acquis' }),
        apport('ARS-Occitanie', { montant: m('6 000 € TTC'), statut: 'demande', en: en('juin 2024') }),
        apport('CCTC', { montant: m('0,10 € TTC') }),
        { type: 'poste', de: { acteur: 'CCTC' }, etp: 0.1 },
        { type: 'poste', de: { acteur: 'CCTC' }, etp: 0.2 },
      ],
    };
    expect(totauxPlan(plan)).toEqual({
      cout: { TTC: 258_000 },
      contributions: { TTC: 18_000.1 },
      parFinanceur: [
        { financeur: 'CCTC', montant: { TTC: 12_000.1 } },
        { financeur: 'ARS-Occitanie', montant: { TTC: 6000 } },
      ],
      coutParAnnee: [
        { annee: 2024, montant: { TTC: 108_000 } },
        { annee: 2025, montant: { TTC: 150_000 } },
      ],
      contributionsParAnnee: [{ annee: 2024, montant: { TTC: 6000 } }],
      etp: 0.3,
    });
  });

  it('ne mêle pas HT, TTC et ce qui ne dit rien', () => {
    const couts = [cout('100 € HT'), cout('120 € TTC'), cout('50 €'), cout('0,01 € HT')];
    const contributions = [apport('État', { montant: m('10 € HT') }), apport('État', { montant: m('20 €') })];
    expect(totauxPlan({ couts, contributions })).toMatchObject({
      cout: { HT: 100.01, TTC: 120, nonPrecise: 50 },
      contributions: { HT: 10, nonPrecise: 20 },
      parFinanceur: [{ financeur: 'État', montant: { HT: 10, nonPrecise: 20 } }],
    });
  });

  it('multiplie ce qui est annuel par sa durée', () => {
    const couts = [cout('230 000,33 €', { parAn: true, ans: 3 })];
    const contributions = [apport('CAF', { montant: m('10 €'), parAn: true, ans: 1.5 })];
    expect(totauxPlan({ couts, contributions })).toMatchObject({
      cout: { nonPrecise: 690_000.99 },
      contributions: { nonPrecise: 15 },
    });
  });

  it('prend une part sur le coût, au centime', () => {
    const contributions = [apport('Région', { part: 30 }), apport('État', { part: 33.33 })];
    expect(totauxPlan({ couts: [cout('100,01 € HT')], contributions })).toMatchObject({
      contributions: { HT: 63.33 },
      parFinanceur: [
        { financeur: 'Région', montant: { HT: 30 } },
        { financeur: 'État', montant: { HT: 33.33 } },
      ],
    });
  });

  it('ne compte pas deux fois ce qui est « dont »', () => {
    const couts = [cout('100 €'), cout('80 €', { dont: true, pour: 'communication' })];
    expect(totauxPlan({ couts })).toEqual({ cout: { nonPrecise: 100 } });
    expect(coutDuPlan({ couts })).toEqual({ euros: 100 });
  });

  it.each<[string, Financements, string]>([
    [
      'une fourchette',
      { couts: [cout('100 €', { montantMax: m('200 €'), pour: 'études' })] },
      'coût donné en fourchette pour « études »',
    ],
    ['un coût annuel sans durée', { couts: [cout('100 €', { parAn: true })] }, 'coût annuel sans durée'],
    [
      'une contribution annuelle sans durée',
      { contributions: [apport('CAF', { montant: m('100 €'), parAn: true })] },
      'contribution annuelle sans durée : CAF',
    ],
    [
      'une part sans coût',
      { contributions: [apport('Région', { part: 30 })] },
      'part sans coût à quoi la rapporter : Région',
    ],
    [
      'une contribution refusée',
      { contributions: [apport('État', { montant: m('100 €'), statut: 'refuse' })] },
      'contribution refusée : État',
    ],
    [
      'un poste refusé',
      { contributions: [{ type: 'poste', etp: 1, statut: 'refuse' }] },
      'contribution refusée : financeur non précisé',
    ],
    [
      'un apport sans montant',
      { contributions: [{ type: 'nature', de: { texte: 'Castelsarrasin' }, pour: 'locaux' }] },
      'contribution sans montant : Castelsarrasin',
    ],
    ['ce qui n’est pas chiffré', { nonChiffre: ["travaux d'accès"] }, "non chiffré : travaux d'accès"],
    [
      'une enveloppe qui a un montant',
      { enveloppes: [{ libelle: 'Formation des élus', montant: m('100 €') }] },
      "enveloppe dont la part n'est pas dite : Formation des élus",
    ],
  ])('dit qu’elle laisse de côté %s', (_, plan, dit) => {
    expect(totauxPlan(plan)).toEqual({ nonComptes: [dit] });
  });

  it('ne prend pas de part sur un coût qui ne s’additionne pas', () => {
    const contributions = [apport('Région', { part: 30 })];
    for (const couts of [
      [cout('100 € HT'), cout('120 € TTC')],
      [cout('100 €'), cout('10 €', { parAn: true })],
      [cout('100 €', { montantMax: m('200 €') })],
    ]) {
      const totaux = totauxPlan({ couts, contributions });
      expect(totaux?.contributions).toBeUndefined();
      expect(totaux?.nonComptes).toContain("part d'un coût qui ne s'additionne pas : Région");
    }
  });

  it('ne met à une année que ce qui lui revient tout entier', () => {
    const couts = [
      cout('100 €', { en: en('2024 à 2025') }),
      cout('10 €', { parAn: true, ans: 3, en: en('2024') }),
      cout('50 €', { ans: 3, en: en('2024') }),
      cout('1 €', { en: en('à partir de 2024') }),
      cout('30 €', { parAnnee: [{ periode: en('2024 à 2025'), montant: m('30 €') }] }),
    ];
    const contributions = [apport('CAF', { montant: m('10 €'), parAn: true, ans: 2, en: en('2024') })];
    const totaux = totauxPlan({ couts, contributions });
    expect(totaux).toMatchObject({ cout: { nonPrecise: 211 }, contributions: { nonPrecise: 20 } });
    expect(totaux?.coutParAnnee).toBeUndefined();
    expect(totaux?.contributionsParAnnee).toBeUndefined();
  });

  it('n’a rien à dire d’un plan sans chiffre', () => {
    const contributions: Contribution[] = [{ type: 'poste', de: { acteur: 'CCTC' } }];
    expect(totauxPlan({ etat: 'a-definir', sources: [{ acteur: 'État' }], contributions })).toBeUndefined();
  });
});

describe('un coût, une contribution', () => {
  it('valent leur montant, sur leur durée', () => {
    expect(coutTotal(cout('10 € HT', { parAn: true, ans: 2 }))).toEqual({ euros: 20, taxe: 'HT' });
    expect(coutTotal(cout('50 000 €', { ans: 3 }))).toEqual({ euros: 50_000 });
    expect(coutTotal(cout('10 €', { parAn: true }))).toBeUndefined();
    expect(montantContribution(apport('A', { montant: m('5 €'), part: 50 }), {})).toEqual({ euros: 5 });
    expect(montantContribution(apport('A', {}), { couts: [cout('5 €')] })).toBeUndefined();
    expect(coutDuPlan({})).toBeUndefined();
  });

  it('portent le nom de leur financeur, déclaré ou en mots', () => {
    expect(nomPartie({ acteur: 'CCTC' })).toBe('CCTC');
    expect(nomPartie({ texte: 'Élus' })).toBe('Élus');
    expect(nomPartie(undefined)).toBe('financeur non précisé');
  });
});

const action = (numero: string, financements?: Financements, sousActions?: SousAction[]): Action => ({
  numero,
  titre: numero,
  ...(financements && { financements }),
  ...(sousActions && { sousActions }),
});

/** Actions 1.1.1 and 1.1.2 under the objectif 1.1, 1.2 under the axe 1, 7 under the contract. */
const contratDe = (a: Action[], b: Action[] = [], c: Action[] = []): Contrat => ({
  identifiant: 'exemple',
  types: ['CLS'],
  acteurs: [],
  axes: [
    {
      numero: '1',
      titre: 'Axe',
      objectifs: [{ numero: '1.1', titre: 'Objectif', actions: a }],
      actions: b,
    },
  ],
  actions: c,
});

describe('calculerTotaux', () => {
  it('remonte de la fiche à l’objectif, à l’axe, au contrat', () => {
    const sousAction = { numero: '1.1.1.a', titre: 'Étude', financements: { couts: [cout('5 € HT')] } };
    const contrat = contratDe(
      [
        action('1.1.1', { couts: [cout('10 € HT', { en: en('2024') })] }, [sousAction]),
        action('1.1.2', {
          couts: [cout('20 € TTC', { en: en('2024') })],
          contributions: [apport('CCTC', { montant: m('7 €') })],
        }),
      ],
      [
        action('1.2', {
          contributions: [apport('CCTC', { montant: m('3 €') }), { type: 'poste', etp: 0.5 }],
        }),
      ],
      [action('7', { couts: [cout('100 € HT')] }), action('8')],
    );
    calculerTotaux(contrat);
    const [axe] = contrat.axes;
    const [objectif] = axe?.objectifs ?? [];
    expect(objectif?.actions[0]?.financements?.totaux).toEqual({
      cout: { HT: 10 },
      coutParAnnee: [{ annee: 2024, montant: { HT: 10 } }],
    });
    expect(sousAction.financements).toMatchObject({ totaux: { cout: { HT: 5 } } });
    expect(objectif?.totaux).toEqual({
      cout: { HT: 15, TTC: 20 },
      contributions: { nonPrecise: 7 },
      parFinanceur: [{ financeur: 'CCTC', montant: { nonPrecise: 7 } }],
      coutParAnnee: [{ annee: 2024, montant: { HT: 10, TTC: 20 } }],
    });
    expect(axe?.totaux).toMatchObject({ contributions: { nonPrecise: 10 }, etp: 0.5 });
    expect(contrat.totaux).toMatchObject({
      cout: { HT: 115, TTC: 20 },
      parFinanceur: [{ financeur: 'CCTC', montant: { nonPrecise: 10 } }],
      etp: 0.5,
    });
  });

  it('dit de quelle fiche vient ce qui n’est pas compté', () => {
    const contrat = contratDe([action('1.1.1', { couts: [cout('10 €', { parAn: true })] })]);
    contrat.financements = { nonChiffre: ['animation'] };
    calculerTotaux(contrat);
    expect(contrat.totaux).toEqual({
      nonComptes: ['non chiffré : animation', 'action 1.1.1 : coût annuel sans durée'],
    });
    expect(contrat.axes[0]?.totaux?.nonComptes).toEqual(['action 1.1.1 : coût annuel sans durée']);
    expect(contrat.axes[0]?.objectifs[0]?.actions[0]?.financements?.totaux).toEqual({
      nonComptes: ['coût annuel sans durée'],
    });
  });

  it('refait les sommes d’un contrat modifié, et retire celles qui n’ont plus lieu', () => {
    const contrat = contratDe([action('1.1.1', { couts: [cout('10 €')] })]);
    calculerTotaux(contrat);
    calculerTotaux(contrat);
    expect(contrat.totaux).toEqual({ cout: { nonPrecise: 10 } });
    const fiche = contrat.axes[0]?.objectifs[0]?.actions[0] as Action;
    fiche.financements = { etat: 'a-definir', totaux: { cout: { HT: 1 } } };
    calculerTotaux(contrat);
    expect(contrat).not.toHaveProperty('totaux');
    expect(fiche.financements).toEqual({ etat: 'a-definir' });
  });

  it('ne perd pas un centime : le contrat est la somme de ses fiches', () => {
    const cents = fc.nat(100_000_000_000);
    const fiches = fc.array(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fiches, fiches, fiches, (...niveaux) => {
        const actions = niveaux.map((plans, niveau) =>
          plans.map((lignes, i) =>
            action(`${niveau}.${i}`, {
              couts: lignes.map(([n]) => ({ montant: { euros: euros(n), taxe: 'TTC' as const } })),
              contributions: lignes.map(([, n]) => apport(`F${n % 3}`, { montant: { euros: euros(n) } })),
            }),
          ),
        );
        const contrat = contratDe(...(actions as [Action[], Action[], Action[]]));
        calculerTotaux(contrat);
        const lignes = niveaux.flat(2);
        const somme = (rang: 0 | 1) => euros(lignes.reduce((s, ligne) => s + ligne[rang], 0));
        const attendu = lignes.length
          ? { cout: { TTC: somme(0) }, contributions: { nonPrecise: somme(1) } }
          : undefined;
        const { cout, contributions, parFinanceur = [] } = contrat.totaux ?? {};
        expect(contrat.totaux && { cout, contributions }).toEqual(attendu);
        const parts = parFinanceur.map(({ montant }) => Math.round((montant.nonPrecise ?? 0) * 100));
        expect(euros(parts.reduce((s, n) => s + n, 0))).toBe(lignes.length ? somme(1) : 0);
      }),
    );
  });
});
