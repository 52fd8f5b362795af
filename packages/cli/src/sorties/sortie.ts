/** What an output format is: told of each input as it is read, then of the whole. */
import type { ConstatMontre } from '../constats.js';
import type { Faute } from '../fichiers/trouver.js';
import type { Compte } from '../textes.js';

export interface Sortie {
  /** @param nom how the input is named */
  fichier(nom: string, constats: ConstatMontre[]): void;
  /** @param fautes the files and folders that could not be read */
  finir(compte: Compte, fautes: readonly Faute[]): void | Promise<void>;
}

/** Where an output format writes: the standard output. */
export type Ecrire = (texte: string) => void;
