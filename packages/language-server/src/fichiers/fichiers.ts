/** Where the server finds the texts that no editor has open: the disk, or the client itself. */
import type { Lire, URI } from '@paraphe/language';
import type { CancellationToken } from 'vscode-languageserver-protocol';

export interface Fichiers {
  /** Reads now what a text uses. What is not at hand yet is `absent`; `arrive` tells when it is. */
  lire: Lire;
  /** @returns the addresses of the texts of these folders, links not followed, hidden and dependency folders left out */
  lister(dossiers: readonly URI[], jeton: CancellationToken): Promise<URI[]>;
  /** @returns a text for the index of the folder; undefined when it cannot be read */
  texte(uri: URI): Promise<string | undefined>;
  /** Forgets what was kept of a file that has changed. */
  oublier(uri: URI): void;
  /** Called with the address of a file that was asked for and has come. */
  surArrivee(appeler: (uri: URI) => void): void;
}

/** Extension of the texts. */
export const EXTENSION = '.paraphe';

/** No folder has so many contracts; past it the rest of the folder is not looked at. */
export const FICHIERS_MAX = 20_000;
