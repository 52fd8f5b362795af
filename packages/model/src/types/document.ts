/** The JSON document that a compilation writes. */

import type { Acteur } from './acteur.js';
import type { Avenant, Suivi } from './avenant.js';
import type { Contrat, Demarche, Fiche } from './contrat.js';
import type { Modele } from './modele.js';

/** Version of the JSON format. */
export const VERSION_FORMAT = 1;

/** One document per compilation. Keys are stable: French, no accent, camelCase. */
export interface DocumentParaphe {
  /** Address of this schema. */
  $schema?: string;
  /** Version of the format. */
  version: 1;
  /** True when parts of the text could not be read and were left out (`--partial`). */
  partiel?: true;
  contrats: Contrat[];
  demarches?: Demarche[];
  /** Fiches without a contract. */
  fiches?: Fiche[];
  modeles?: Modele[];
  avenants?: Avenant[];
  suivis?: Suivi[];
  /** Actors of a file that holds nothing else. */
  acteurs?: Acteur[];
  /** On demand (`--with-constats`). */
  constats?: ConstatEcrit[];
  /** On demand (`--positions`): where each element was written, by JSON pointer (RFC 6901). */
  positions?: Record<string, Position>;
}

/** Where something was written. Lines and columns count from 1; a column counts UTF-16 units. */
export interface Position {
  fichier: string;
  debut: { ligne: number; colonne: number };
  fin: { ligne: number; colonne: number };
}

/** A constat as the JSON writes it. */
export interface ConstatEcrit extends Position {
  /** Name of the rule: `indicateurs/resultat-manquant`. */
  regle: string;
  severite: 'erreur' | 'avertissement' | 'information';
  message: string;
  /** The element it is about, in words: `action 1.4.2`. */
  element?: string;
}
