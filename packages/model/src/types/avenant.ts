/** What happens to a contract in time: avenants change it, suivis report on it. */
import type { Montant } from '../montant.js';
import type { DateISO, Periode } from '../periode.js';
import type { Acteur } from './acteur.js';
import type { Action, Axe, DocumentCite, Objectif } from './contrat.js';
import type { Statut } from './enumerations.js';
import type { Valeur } from './indicateur.js';
import type { ReferenceElement, Rubriques } from './rubriques.js';

/** A signed change to a contract. */
export interface Avenant {
  numero: string;
  /** Identifier of the contract that it changes. */
  contrat: string;
  /** True when that contract is not in the document or the files that it uses. */
  nonResolu?: true;
  /** Day on which it is signed. */
  le?: DateISO;
  titre?: string;
  /** Actors that it names, and those declared beside it. */
  acteurs: Acteur[];
  /** Documents that it names. */
  documents?: DocumentCite[];
  operations: Operation[];
}

/** One change. Exactly one of the five is there. */
export interface Operation {
  ajoute?: { a?: ReferenceElement; axe?: Axe; objectif?: Objectif; action?: Action };
  modifie?: { element: ReferenceElement; titre?: string; sources?: string[]; rubriques: Rubriques };
  retire?: { element: ReferenceElement; motif?: string };
  proroge?: { jusquAu: DateISO };
  commentaire?: string;
}

/** What was done and measured over a period. */
export interface Suivi {
  /** The period reported on. */
  periode: Periode;
  /** Identifier of the contract reported on. */
  contrat: string;
  /** True when that contract is not in the document or the files that it uses. */
  nonResolu?: true;
  commentaire?: string;
  actions: SuiviAction[];
}

/** Where one action stands in a suivi: statut, measures, money spent. */
export interface SuiviAction {
  element: ReferenceElement;
  statut?: Statut;
  mesures: Releve[];
  /** Money spent so far. */
  depense?: Montant;
  commentaire?: string;
}

/** A value reached by an indicator, named by its identifier or by its label. */
export interface Releve {
  identifiant?: string;
  libelle?: string;
  valeur: Valeur;
  note?: string;
}
