/** What can be said of an action, and just as well of an objectif, an axe or a whole contract. */
import type { Partie } from './acteur.js';
import type { Calendrier } from './calendrier.js';
import type { Cycle, NiveauParticipation, Priorite, Statut } from './enumerations.js';
import type { Financements } from './financement.js';
import type { Gouvernance } from './gouvernance.js';
import type { Indicateur } from './indicateur.js';

/** What can be said of an action, and just as well of an objectif, an axe or a whole contract. */
export interface Rubriques {
  /** Why: what was found, what is at stake. */
  contexte?: string;
  /** What is done, and how. */
  description?: string;
  /** What it aims at, in words or as a tree. */
  objectifsVises?: ObjectifVise[];
  enjeux?: string[];
  effetsAttendus?: string[];
  themes?: string[];
  porteurs?: Partie[];
  maitresOuvrage?: Partie[];
  /** Who answers for it. */
  pilotes?: Partie[];
  copilotes?: Partie[];
  referentsElus?: Partie[];
  partenaires?: Partie[];
  /** Who carries it out, where that is not the pilote. */
  operateurs?: Partie[];
  /** For whom. */
  publics?: string[];
  lieux?: Lieu[];
  facilitateurs?: string[];
  freins?: string[];
  contraintes?: string[];
  pointsVigilance?: string[];
  statut?: Statut;
  priorite?: Priorite;
  cycle?: Cycle;
  participation?: Participation;
  calendrier?: Calendrier;
  /** Human and technical means, in words. */
  moyens?: string[];
  /** What it produces. */
  livrables?: string[];
  indicateurs?: Indicateur[];
  /** Ways of following the action told in words, where no indicator is named. */
  modalitesSuivi?: string;
  financements?: Financements;
  gouvernance?: Gouvernance;
  repondA?: Reponse[];
  articulations?: Articulation[];
  /** In a contract of several kinds: those under which this comes. */
  releveDe?: string[];
  /** The predecessor in an earlier contract. */
  reconduit?: ReferenceElement[];
  /** Kindred actions, here or in another contract. */
  actionsLiees?: ReferenceElement[];
  annexes?: string[];
  /** Rubriques of one's own. */
  rubriques?: { nom: string; textes: string[] }[];
}

/** What can be said of an element, with where it was found. */
export interface RubriquesSourcees extends Rubriques {
  /** Where the text comes from: report, page, paragraph, deliberation. */
  sources?: string[];
}

/** A text of the tree of aims: general aim, numbered aims, sub-aims. */
export interface ObjectifVise {
  /** The number that was written; the general aim has none. */
  numero?: string;
  /** True for the general aim. */
  general?: true;
  texte: string;
  objectifs?: ObjectifVise[];
}

/** A place: official code of a commune (INSEE), name of a declared actor, or words. */
export interface Lieu {
  code?: string;
  texte?: string;
}

/** How far inhabitants take part. */
export interface Participation {
  niveau?: NiveauParticipation;
  texte?: string;
}

/** What an element answers: besoins of the diagnostic or orientations, by number. */
export interface Reponse {
  a: 'besoins' | 'orientations' | 'axe' | 'objectif';
  numeros: string[];
  /** Identifier of the contract or démarche that holds them; this contract when absent. */
  de?: string;
  nonResolu?: true;
}

/** The tie to a wider document (projet régional de santé…). */
export interface Articulation {
  /** Identifier of a declared document, or its title when `libre`. */
  document: string;
  /** True when `document` is a title, not an identifier. */
  libre?: true;
  nonResolu?: true;
  textes?: string[];
}

/** An axe, objectif or action named from elsewhere. */
export interface ReferenceElement {
  niveau: 'axe' | 'objectif' | 'action' | 'sous-action';
  numero: string;
  /** Number of the axe that holds an objectif numbered from 1 in each axe. */
  deAxe?: string;
  /** Identifier of the contract; this one when absent. */
  de?: string;
  nonResolu?: true;
}
