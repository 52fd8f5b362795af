/** Plans of financing, read as the rules on them need. */
import {
  type Contribution,
  type Cout,
  centimes,
  coutDuPlan,
  type Etape,
  type Financements,
  type Montant,
  type Rubriques,
  type Taxe,
} from '@paraphe/model';
import { parContexte } from '../../par-contexte.js';

/** A plan of financing and the element that holds it. */
export interface PlanTenu {
  etape: Etape;
  plan: Financements;
  /** What it costs and brings, where both can be compared. */
  bilan: Bilan | undefined;
}

/** @returns the plans of financing of the contract that say something, in the order of the text. */
export const plansDe = parContexte(({ etapes }): readonly PlanTenu[] => {
  const tenus: PlanTenu[] = [];
  for (const etape of etapes) {
    const plan = etape.element.financements;
    if (ditQuelqueChose(plan)) tenus.push({ etape, plan, bilan: bilanDe(plan) });
  }
  return tenus;
});

/** @returns the plans of the fiches and of their sub-actions, without those of axes, objectifs and contract. */
export const plansDesFiches = parContexte((contexte): readonly PlanTenu[] =>
  plansDe(contexte).filter(
    ({ etape: { niveau } }) => niveau === 'action' || niveau === 'sous-action' || niveau === 'fiche',
  ),
);

/** @returns false for `financements { }`. */
export function ditQuelqueChose(plan: Financements | undefined): plan is Financements {
  if (!plan) return false;
  for (const cle in plan) {
    const valeur = plan[cle as keyof Financements];
    if (cle !== 'totaux' && (Array.isArray(valeur) ? valeur.length > 0 : valeur)) return true;
  }
  return false;
}

/** @returns the contributions that may bring something: a refused one does not. */
export function contributionsVivantes(plan: Financements): readonly Contribution[] {
  const { contributions = [] } = plan;
  return contributions.some((c) => c.statut === 'refuse')
    ? contributions.filter((c) => c.statut !== 'refuse')
    : contributions;
}

/** @returns true when an amount, a share or a full-time equivalent is given. */
export function chiffree({ montant, part, etp }: Contribution): boolean {
  return montant !== undefined || part !== undefined || etp !== undefined;
}

/** @returns true when the plan gives at least one figure. */
export function aDesChiffres(plan: Financements): boolean {
  return Boolean(
    plan.couts?.length || plan.contributions?.some(chiffree) || plan.enveloppes?.some((e) => e.montant),
  );
}

/** @returns true when the plan itself says that it is not complete. */
export function resteOuvert(plan: Financements): boolean {
  return Boolean(plan.resteAMobiliser || plan.cofinancementsPossibles || plan.etat || plan.texte);
}

/** @returns true when somebody is named who may pay, even without an amount. */
function nommeQuiPaie(plan: Financements | undefined): boolean {
  if (!plan) return false;
  const contribue = plan.contributions?.some((c) => c.statut !== 'refuse');
  return Boolean(contribue || plan.enveloppes?.length || plan.sources?.length);
}

/** @returns true when what holds the element, or a sub-action of it, names who pays: its plan is not all. */
export function financeAilleurs(etape: Etape): boolean {
  const { sousActions } = etape.element as { sousActions?: Rubriques[] };
  if (sousActions?.some((s) => nommeQuiPaie(s.financements))) return true;
  for (let e = etape.parent; e; e = e.parent) if (nommeQuiPaie(e.element.financements)) return true;
  return false;
}

/** @returns the first cost that is not a part of another (`dont`). */
export function premierCout(plan: Financements): Cout | undefined {
  return plan.couts?.find((c) => !c.dont);
}

/** The tax modes that a plan writes, each with the first amount that has it. */
export function taxesEcrites(
  plan: Financements,
): Map<Taxe, { montant: Montant; cible: object; propriete: string }> {
  const taxes = new Map<Taxe, { montant: Montant; cible: object; propriete: string }>();
  const noter = (montant: Montant | undefined, cible: object, propriete = 'montant') => {
    if (montant?.taxe && !taxes.has(montant.taxe)) taxes.set(montant.taxe, { montant, cible, propriete });
  };
  for (const cout of plan.couts ?? []) {
    noter(cout.montant, cout);
    noter(cout.montantMax, cout, 'montantMax');
    for (const { montant } of cout.parAnnee ?? []) noter(montant, cout, 'parAnnee');
  }
  for (const contribution of plan.contributions ?? []) noter(contribution.montant, contribution);
  for (const enveloppe of plan.enveloppes ?? []) noter(enveloppe.montant, enveloppe);
  return taxes;
}

/** What a plan costs and what it brings, where both can be compared. In integer cents. */
export interface Bilan {
  cout: Montant;
  /** The cost. */
  depenses: number;
  /** Money, own money included. */
  argent: number;
  /** Contributions in kind, posts and existing budgets that have an amount. */
  valorise: number;
  /** How far shares rounded to the point may be from the cost. */
  tolerance: number;
  /** Somebody pays a part that has no figure. */
  inconnu: boolean;
}

/** @returns undefined when the cost cannot be added up, or when HT stands beside TTC. */
export function bilanDe(plan: Financements): Bilan | undefined {
  const cout = coutDuPlan(plan);
  if (!cout || taxesEcrites(plan).size > 1) return undefined;
  const bilan: Bilan = {
    cout,
    depenses: centimes(cout),
    argent: 0,
    valorise: 0,
    tolerance: 100,
    inconnu: Boolean(plan.sources?.length),
  };
  for (const contribution of contributionsVivantes(plan)) {
    const apport = apportDe(contribution, bilan.depenses);
    if (apport === undefined) bilan.inconnu = true;
    else if (contribution.type === 'nature' || contribution.type === 'poste') bilan.valorise += apport;
    else bilan.argent += apport;
    if (contribution.part !== undefined && !contribution.montant) bilan.tolerance += bilan.depenses / 200;
  }
  for (const { montant } of plan.enveloppes ?? []) {
    if (montant) bilan.valorise += centimes(montant);
    else bilan.inconnu = true;
  }
  return bilan;
}

/**
 * @param depenses the cost to which a share is brought, in cents
 * @returns cents, or undefined when there is no figure
 */
export function apportDe({ montant, parAn, ans, part }: Contribution, depenses: number): number | undefined {
  if (montant) {
    if (!parAn) return centimes(montant);
    return ans === undefined ? undefined : Math.round(centimes(montant) * ans);
  }
  return part === undefined ? undefined : Math.round((depenses * part) / 100);
}

/** @returns true when nothing lacks: the figures reach the cost. */
export function couvert({ depenses, argent, valorise, tolerance }: Bilan): boolean {
  return argent + valorise >= depenses - tolerance;
}
