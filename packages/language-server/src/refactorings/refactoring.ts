/** What a change that one asks for is: named at once, worked out when it is chosen. */
import type { Vue } from '../bureau.js';
import type { Changement } from '../correctifs/changement.js';
import type { Serveur } from '../serveur.js';

export interface Refactoring<P = unknown> {
  nom: string;
  /** Kind of the action, as editors group them. */
  genre: string;
  /** It writes new files: not for a client that cannot. */
  creeDesFichiers?: boolean;
  /** Fast: asked each time the cursor moves. @returns what may be done at an offset */
  proposer(vue: Vue, offset: number): { titre: string; parametres: P }[];
  /** @returns undefined when there is nothing to do any more */
  faire(vue: Vue, serveur: Serveur, parametres: P): Changement | undefined | Promise<Changement | undefined>;
}

/** Declares a refactoring, whose parameters travel through the client. */
export function refactoring<P>(definition: Refactoring<P>): Refactoring {
  return definition as Refactoring;
}
