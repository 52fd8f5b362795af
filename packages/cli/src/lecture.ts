/** What one input gives, as plain data: it is made in one thread, and may be used in another. */
import type { DateISO, Position } from '@paraphe/model';
import type { ConstatMontre } from './constats.js';
import type { Forme, Morceaux } from './destinations/destination.js';
import type { Entree, Faute } from './fichiers/trouver.js';

/** A constat of an input. */
export interface ConstatLu {
  /** Names the constat when it lies in another file, which several inputs may use. */
  ailleurs?: string;
  montre: ConstatMontre;
}

/** The name of a contract, where the text gives it. */
export interface NomLu {
  identifiant: string;
  place: Position;
  /** The line of the text where it starts. */
  ligne: string;
}

export interface Lecture {
  entree: Entree;
  /** True when the text does not parse. */
  fautive: boolean;
  /** True when nothing is to be written of it, according to what was asked for. */
  refusee: boolean;
  erreurs: number;
  constats: ConstatLu[];
  /** Names of contracts, when they were asked for. */
  noms: NomLu[];
  /** JSON of each document by its name, when files of a folder were asked for. */
  documents: [nom: string, json: string][];
  /** Parts of the one document that was asked for. */
  morceaux?: Morceaux;
}

/** The fault of a file that could not be read or analysed, and its trace for whoever asks for it. */
export interface Echec {
  faute: Faute;
  trace?: string;
}

export type Issue = Lecture | Echec;

/** What is to be drawn from each input. */
export type Demande =
  | { pour: 'check' }
  | { pour: 'dossier' | 'unique'; forme: Forme /** Texts with errors are refused. */; strict: boolean };

/** The same for all inputs of a run, whatever the thread that reads them. */
export interface Consigne {
  demande: Demande;
  /** ISO day on which the contracts are read. */
  aujourdhui: DateISO;
}
