/** One thing that a modèle may ask for, and how such things are told to each other. */
import { type Etape, type Partie, sansAccents } from '@paraphe/model';
import type { Contexte } from '../regle.js';
import { partieEstDeType } from './types-de-parties.js';

/** Where a demand applies. A demand outside of any `chaque` is one on the contract. */
export type NiveauDemande =
  | 'contrat'
  | 'axe'
  | 'objectif'
  | 'action'
  | 'sous-action'
  | 'indicateur'
  | 'financement';

export type NaturePlan = 'contrat' | 'démarche' | 'fiche';

export interface Chose {
  /** Its name, as typed. */
  nom: string;
  /** Its name in the JSON of an element, where it has one; else a word of its own. */
  cle: string;
  /** The ways of naming it, singular first; without accents. */
  mots: readonly string[];
  /** What is said when there is none: `aucun pilote`. */
  aucun: { fr: string; en: string };
  /** After a number: `7 indicateurs`. */
  plusieurs: { fr: string; en: string };
  /** An example of what to type. */
  exemple: string;
  /** Where it can be asked for, and how it is found there. */
  niveaux: Partial<Record<NiveauDemande, (etape: Etape, contexte: Contexte) => readonly unknown[]>>;
  /** Kinds of plan that cannot hold it, whatever their text: nothing is asked of these. */
  sauf?: readonly NaturePlan[];
  /** What it is written in: where that is missing and watched for or asked for, this is not told on top. */
  dans?: string;
  /** Only one of it can be there. */
  unique?: true;
  /** The types that can be asked for: fixed ones, or those of actors. */
  types?: readonly string[] | 'acteurs';
  estDeType?(element: unknown, type: string, contexte: Contexte): boolean;
  /** The title of one of them, where one can be asked for by its title. */
  titre?(element: unknown): string | undefined;
}

export const NUMEROTATION = 'numerotation';

/** @returns a word as modèles are compared by: without case or accents, with straight apostrophes */
export function simple(mot: string): string {
  return sansAccents(mot.replace(/’/g, "'").replace(/\s+/g, ' ').trim());
}

/** @returns what a key of the model holds, as a list; none for what was not written */
export function valeurs(valeur: unknown): readonly unknown[] {
  if (valeur === undefined || valeur === '') return [];
  return Array.isArray(valeur) ? valeur : [valeur];
}

/** A thing told by hand: words singular first, then what is said when there is none. */
interface Faits {
  cle: string;
  mots: string[];
  aucun: [fr: string, en: string];
  plusieurs?: [fr: string, en: string];
  exemple: string;
  niveaux: Chose['niveaux'];
  suite?: Partial<Chose>;
}

/** @returns the thing, its words made comparable */
export function definir({ cle, mots, aucun, plusieurs, exemple, niveaux, suite }: Faits): Chose {
  const [fr, en] = aucun;
  const [plurielFr, plurielEn] = plusieurs ?? [mots.at(-1) as string, cle];
  return {
    nom: mots[0] as string,
    cle,
    mots: mots.map(simple),
    aucun: { fr, en },
    plusieurs: { fr: plurielFr, en: plurielEn },
    exemple,
    niveaux,
    ...suite,
  };
}

export const UNIQUE = { unique: true } as const;
export const typesDActeurs: Partial<Chose> = {
  types: 'acteurs',
  estDeType: (partie, type, contexte) => partieEstDeType(partie as Partie, type, contexte),
  titre: (partie) => (partie as Partie).texte ?? (partie as Partie).acteur,
};
