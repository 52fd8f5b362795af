/** Where the JSON of a compilation goes. */
import type { Lu } from '../chantier.js';

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

export interface Destination {
  /**
   * Takes an input; nothing of it is held afterwards but its JSON.
   * @returns what could not be written, in words for people
   * @throws FauteEcriture when nothing more can be written
   */
  recevoir(lu: Lu): string | undefined;
  /**
   * @returns what was written, in words for people; undefined when there is nothing to say
   * @throws FauteEcriture
   */
  finir(): string | undefined;
  /** Leaves nothing half-written. */
  abandonner(): void;
}
