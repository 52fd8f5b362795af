/** Where the JSON of a compilation goes. */
import type { Lecture } from '../lecture.js';
import type { Section } from './sections.js';

/** How the JSON is made. */
export interface Forme {
  /** Indented. */
  aere: boolean;
  /** With the constats. */
  constats: boolean;
  /** With the places in the text. */
  positions: boolean;
  /** Faulty texts are taken too. */
  partiel: boolean;
}

/** JSON of one input, in the parts of which one document for all is made. */
export interface Morceaux {
  partiel: boolean;
  /** Each element of each list. */
  sections: [section: Section, elements: string[]][];
  constats: string[];
  /** By JSON pointer, in the document of this input alone. */
  positions: [pointeur: string, place: string][];
}

export interface Destination {
  /** What it needs of an input. */
  readonly genre: 'dossier' | 'unique';

  /**
   * Takes an input; nothing of it is held afterwards but its JSON.
   * @returns what could not be written, in words for people
   * @throws FauteEcriture when nothing more can be written
   */
  recevoir(lecture: Lecture): string | undefined;
  /**
   * @returns what was written, in words for people; undefined when there is nothing to say
   * @throws FauteEcriture
   */
  finir(): string | undefined;
  /** Leaves nothing half-written. */
  abandonner(): void;
}
