/** Walking through a plan: its elements in the order of the paper, each with where it stands. */
import type { Action, Axe, Fiche, Objectif, Plan, SousAction } from './types/contrat.js';
import type { Rubriques } from './types/rubriques.js';

export type Niveau = 'plan' | 'axe' | 'objectif' | 'action' | 'sous-action' | 'fiche';

/** An element of a plan and what holds it. */
export interface Etape<E extends Rubriques = Rubriques> {
  niveau: Niveau;
  element: E;
  /** What directly holds it; absent for the plan itself and for a stand-alone fiche. */
  parent?: Etape;
}

/** @returns the elements of a plan, the plan first, depth first, in the order of the text. */
export function* parcourir(plan: Plan): Generator<Etape> {
  const racine: Etape = { niveau: 'plan', element: plan };
  yield racine;
  for (const axe of plan.axes) yield* parcourirAxe(axe, racine);
  for (const objectif of plan.objectifs ?? []) yield* parcourirObjectif(objectif, racine);
  for (const action of plan.actions) yield* parcourirAction(action, racine);
}

function* parcourirAxe(axe: Axe, parent: Etape): Generator<Etape> {
  const etape: Etape<Axe> = { niveau: 'axe', element: axe, parent };
  yield etape;
  for (const objectif of axe.objectifs) yield* parcourirObjectif(objectif, etape);
  for (const action of axe.actions) yield* parcourirAction(action, etape);
}

function* parcourirObjectif(objectif: Objectif, parent: Etape): Generator<Etape> {
  const etape: Etape<Objectif> = { niveau: 'objectif', element: objectif, parent };
  yield etape;
  for (const action of objectif.actions) yield* parcourirAction(action, etape);
}

function* parcourirAction(action: Action, parent: Etape): Generator<Etape> {
  const etape: Etape<Action> = { niveau: 'action', element: action, parent };
  yield etape;
  for (const sousAction of action.sousActions ?? [])
    yield { niveau: 'sous-action', element: sousAction, parent: etape };
}

/** @returns a stand-alone fiche and its sub-actions. */
export function* parcourirFiche(fiche: Fiche): Generator<Etape> {
  const etape: Etape<Fiche> = { niveau: 'fiche', element: fiche };
  yield etape;
  for (const sousAction of fiche.sousActions ?? [])
    yield { niveau: 'sous-action', element: sousAction, parent: etape };
}

/** @returns the element in words: `action 1.4.2`, `axe 1`, `contrat`. */
export function nommer(etape: Etape): string {
  if (etape.niveau === 'plan') return 'types' in etape.element ? 'contrat' : 'démarche';
  if (etape.niveau === 'fiche') return `fiche ${(etape.element as Fiche).identifiant}`;
  return `${etape.niveau} ${(etape.element as Action | Axe | Objectif | SousAction).numero}`;
}
