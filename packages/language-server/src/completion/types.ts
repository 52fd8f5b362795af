/** What the sources of completion share: what they are given, what they propose. */
import type { Analyse } from '@paraphe/language';
import type { CompletionItemKind, TextEdit } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bureau } from '../bureau.js';
import type { Dossier } from '../dossier.js';
import type { Automate } from './automate.js';
import type { Situation } from './situation.js';

export interface Contexte {
  situation: Situation;
  automate: Automate;
  document: TextDocument;
  /** The last one that is known: its model is of use, its offsets may be those of an older text. */
  analyse: Analyse | undefined;
  bureau: Bureau;
  dossier: Dossier;
  /** ISO day. */
  aujourdhui: string;
}

/** What an item is about, for its documentation. */
export type Sujet =
  | { genre: 'mot'; mot: string; bloc: string }
  | { genre: 'acteur'; uri: string; nom: string }
  | { genre: 'institution'; nom: string }
  | { genre: 'regle'; nom: string }
  | { genre: 'modele'; nom: string }
  | { genre: 'territoire'; siren: string };

export interface Proposition {
  libelle: string;
  kind: CompletionItemKind;
  /** Place in the list: the group first, then the order in it. */
  groupe: number;
  /** What is written, with its tab stops (see taquets.ts); the label unless told. */
  ecrit?: string;
  /** Words right after the label, and at the end of its line. */
  detail?: string;
  note?: string;
  /** Other words by which it is found. */
  recherche?: readonly string[];
  /** Words to find it by, that the typed ones need not match: already filtered. */
  trouve?: boolean;
  /** UTF-16 offsets of what it replaces; the word at the cursor unless told. */
  debut?: number;
  fin?: number;
  /** Written elsewhere in the text at the same time. */
  ajouts?: TextEdit[];
  sujet?: Sujet;
}

/** Groups, in their order. */
export const GROUPES = {
  /** What the modèles of the contract require, then what they recommend. */
  exige: -2,
  recommande: -1,
  manqueSurveille: 0,
  manque: 1,
  valeur: 2,
  declare: 3,
  institution: 4,
  structure: 5,
  autre: 6,
  declarer: 8,
} as const;
