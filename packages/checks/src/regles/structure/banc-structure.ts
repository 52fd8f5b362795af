/** Small trees of numbers for the tests of this family. */
import type { Action, Axe, Contrat, Objectif } from '@paraphe/model';
import { contratAvec } from '../../banc.js';

export function contratDe(...axes: Axe[]): Contrat {
  return { ...contratAvec(), axes };
}

export function axe(numero: string, reste: Partial<Axe> = {}): Axe {
  return { numero, titre: `Axe fictif ${numero}`, objectifs: [], actions: [], ...reste };
}

export function objectif(numero: string, ...actions: string[]): Objectif {
  return { numero, titre: `Objectif fictif ${numero}`, actions: actions.map((n) => action(n)) };
}

export function action(numero: string, reste: Partial<Action> = {}): Action {
  return { numero, titre: `Action fictive ${numero}`, ...reste };
}
