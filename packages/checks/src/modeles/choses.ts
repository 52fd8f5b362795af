/** All that a modèle may ask for, by its words and by its level. */
import { type Chose, type NiveauDemande, simple } from './chose.js';
import { CHOSES_CONTRAT } from './choses-contrat.js';
import { CHOSES_MESURES } from './choses-mesures.js';
import { CHOSES_RUBRIQUES } from './choses-rubriques.js';

const CHOSES: readonly Chose[] = [...CHOSES_RUBRIQUES, ...CHOSES_CONTRAT, ...CHOSES_MESURES];

let parMot: ReadonlyMap<string, Chose> | undefined;

/** @returns what a word of a modèle names, whatever its case, its accents, its number */
export function choseDe(mot: string): Chose | undefined {
  parMot ??= new Map(CHOSES.flatMap((chose) => chose.mots.map((un) => [un, chose] as const)));
  return parMot.get(simple(mot));
}

/** @returns all that can be asked for at a level, in the order of the paper */
export function chosesDe(niveau: NiveauDemande): readonly Chose[] {
  return CHOSES.filter((chose) => chose.niveaux[niveau]);
}
