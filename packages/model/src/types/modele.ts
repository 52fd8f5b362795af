/** A modèle: what a kind of contract asks for, as data. */
import type { Montant } from '../montant.js';
import type { Periode } from '../periode.js';

/** What a kind of contract asks for, as data. */
export interface Modele {
  identifiant: string;
  titre?: string;
  etend?: string[];
  sources?: string[];
  version?: string;
  validite?: Periode;
  demandes: Demande[];
  /** Demands on each axe, objectif, action… */
  portees: Portee[];
  vocabulaires: Vocabulaire[];
}

/** Demands on each element of a kind: axe, objectif, action… */
export interface Portee {
  chaque: string;
  demandes: Demande[];
}

/** One demand, and how strongly it is made. */
export interface Demande {
  force: 'exige' | 'recommande' | 'suggere';
  /** `exige pilotes, public`, as written. */
  choses?: string[];
  /**
   * `exige signataire de type ars, commune ou epci`: one of each group is asked for, and within a group any of its types:
   * `[["ars"], ["commune", "epci"]]`.
   */
  types?: string[][];
  /** `exige annexes "Diagnostic partagé", "Gouvernance"`: one of each is asked for, by its title. */
  textes?: string[];
  /** `au plus 5 indicateurs`, `au moins 2 instances`, `au plus 5 ans`. */
  borne?: { sens: 'au-plus' | 'au-moins'; nombre: number; chose: string };
  conditions?: Condition[];
  source?: string;
}

/** When a demand applies. */
export interface Condition {
  nature?: 'investissement' | 'fonctionnement';
  coutDepasse?: Montant;
  releveDe?: string;
}

/** A closed list of words that contracts of this kind use: thèmes, publics… */
export interface Vocabulaire {
  rubrique: string;
  valeurs: string[];
}
