/** What happens to a contract in time: avenants change it, suivis report on it. */
import type { Montant } from '../montant.js';
import type { DateISO, Periode } from '../periode.js';
import type { Acteur } from './acteur.js';
import type { Action, Axe, Objectif } from './contrat.js';
import type { Statut } from './enumerations.js';
import type { Valeur } from './indicateur.js';
import type { ReferenceElement, Rubriques } from './rubriques.js';

export interface Avenant {
  numero: string;
  /** Identifier of the contract that it changes. */
  contrat: string;
  nonResolu?: true;
  le?: DateISO;
  titre?: string;
  acteurs: Acteur[];
  operations: Operation[];
}

/** One change. Exactly one of the five is there. */
export interface Operation {
  ajoute?: { a?: ReferenceElement; axe?: Axe; objectif?: Objectif; action?: Action };
  modifie?: { element: ReferenceElement; titre?: string; rubriques: Rubriques };
  retire?: { element: ReferenceElement; motif?: string };
  proroge?: { jusquAu: DateISO };
  commentaire?: string;
}

export interface Suivi {
  periode: Periode;
  /** Identifier of the contract reported on. */
  contrat: string;
  nonResolu?: true;
  commentaire?: string;
  actions: SuiviAction[];
}

export interface SuiviAction {
  element: ReferenceElement;
  statut?: Statut;
  mesures: Releve[];
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
