/** The money of a whole text: what adds up, in cents, and in words what does not. */
import { bilanDe, contributionsVivantes, couvert } from '@paraphe/checks';
import {
  afficherMontant,
  centimes,
  type Etape,
  type Financements,
  montantContribution,
  nommer,
  nomPartie,
  type ParTaxe,
  typographier,
} from '@paraphe/model';
import { dire } from '../affichage/dire.js';
import type { ReponseTableau } from '../protocole.js';

type Finances = ReponseTableau['financement'];
type Mode = keyof ParTaxe;

/** @param etapes the elements of the text; those without a plan of financing count for nothing */
export function financesDe(etapes: readonly Etape[]): Finances {
  const tenus = etapes.flatMap((etape) => {
    const plan = etape.element.financements;
    return plan ? [{ etape, plan }] : [];
  });
  const mode = modeDominant(tenus.map(({ plan }) => plan));
  const laisses: string[] = [];
  const financeurs = new Map<string, { montant: number; acquis: number }>();
  const annees = new Map<number, number>();
  const finances: Finances = { cout: 0, couvert: 0, laisses, financeurs: [], annees: [] };
  if (mode !== 'nonPrecise') finances.taxe = mode;
  for (const { etape, plan } of tenus) {
    const { cout, contributions, nonComptes = [], coutParAnnee, contributionsParAnnee } = plan.totaux ?? {};
    const nom = etape.niveau === 'plan' ? '' : `${nommer(etape)} : `;
    for (const texte of nonComptes) laisses.push(typographier(nom + texte));
    const dit = cout ?? contributions ?? {};
    for (const autre of Object.keys(dit) as Mode[])
      if (autre !== mode) laisses.push(typographier(nom) + motif(dit[autre] ?? 0, autre, mode));
    if (dit[mode] === undefined) continue;
    finances.cout += cents(cout?.[mode]);
    finances.couvert += couvertDe(plan);
    for (const contribution of contributionsVivantes(plan)) {
      const montant = montantContribution(contribution, plan);
      if (!montant || !contribution.de || (montant.taxe ?? mode) !== mode) continue;
      const cle = nomPartie(contribution.de);
      const compte = financeurs.get(cle) ?? { montant: 0, acquis: 0 };
      compte.montant += centimes(montant);
      if (contribution.statut === 'acquis' || contribution.statut === 'verse')
        compte.acquis += centimes(montant);
      financeurs.set(cle, compte);
    }
    // The money of a year is what it costs; where costs are not dated, what is brought.
    for (const { annee, montant } of coutParAnnee ?? contributionsParAnnee ?? [])
      annees.set(annee, (annees.get(annee) ?? 0) + cents(montant[mode] ?? montant.nonPrecise));
  }
  finances.financeurs = [...financeurs]
    .map(([nom, compte]) => ({ nom, ...compte }))
    .sort((a, b) => b.montant - a.montant);
  finances.annees = [...annees].sort(([a], [b]) => a - b).map(([annee, montant]) => ({ annee, montant }));
  return finances;
}

const cents = (valeur = 0) => Math.round(valeur * 100);

/** @returns what of the cost of a plan is paid for, in cents: never more than the cost, nothing where they do not compare */
function couvertDe(plan: Financements): number {
  const bilan = bilanDe(plan);
  if (!bilan) return 0;
  return couvert(bilan) ? bilan.depenses : Math.min(bilan.depenses, bilan.argent + bilan.valorise);
}

/** HT, TTC and what does not say are never added: the one that weighs most is counted. */
function modeDominant(plans: readonly Financements[]): Mode {
  const poids = { TTC: 0, HT: 0, nonPrecise: 0 };
  const modes = Object.keys(poids) as Mode[];
  for (const { totaux } of plans)
    for (const mode of modes) poids[mode] += (totaux?.cout ?? totaux?.contributions)?.[mode] ?? 0;
  return modes.reduce((lourd, mode) => (poids[mode] > poids[lourd] ? mode : lourd));
}

/** Why an amount is not added to the others. */
function motif(valeur: number, autre: Mode, mode: Mode): string {
  const montant = afficherMontant(
    autre === 'nonPrecise' ? { euros: valeur } : { euros: valeur, taxe: autre },
  );
  if (autre === 'nonPrecise')
    return dire(`${montant}, sans dire si c'est HT ou TTC`, `${montant}, without saying HT or TTC`);
  return mode === 'nonPrecise'
    ? dire(
        `${montant}, à part des montants qui ne disent ni HT ni TTC`,
        `${montant}, apart from amounts that say neither HT nor TTC`,
      )
    : dire(
        `${montant}, qui ne s'ajoute pas à des montants ${mode}`,
        `${montant}, which cannot be added to ${mode} amounts`,
      );
}
