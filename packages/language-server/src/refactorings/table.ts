/** The changes that one can ask for. */
import { declarerPartie, extraireActeurs } from './acteurs.js';
import { ecrireEnEuros } from './montants.js';
import { deplacerFiche, renumeroterPlan } from './plan.js';
import type { Refactoring } from './refactoring.js';
import { detaillerIndicateurs, rangerRubriques, rangerTout } from './rubriques.js';

export type { Refactoring };

export const REFACTORINGS: readonly Refactoring[] = [
  deplacerFiche,
  renumeroterPlan,
  rangerRubriques,
  detaillerIndicateurs,
  ecrireEnEuros,
  declarerPartie,
  extraireActeurs,
  rangerTout,
];
