/** The server on Node: a process of its own, or a sub-command, with the disk at hand. */
import type { Langue } from '@paraphe/checks';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Disque } from './fichiers/disque.js';
import { serrerMemoire } from './memoire.js';
import { servir } from './serveur.js';

/** Serves the client that the arguments of the process name (`--stdio`, `--node-ipc`, `--socket=…`), until it goes away. */
export function demarrer(): void {
  serrerMemoire();
  servir(createConnection(ProposedFeatures.all), () => new Disque());
}

/**
 * Serves the client at the other end of the standard input and output, until it goes away.
 * @param langue of the messages, unless the client's settings say otherwise
 */
export function demarrerSurStdio(langue: Langue): void {
  serrerMemoire();
  servir(createConnection(ProposedFeatures.all, process.stdin, process.stdout), () => new Disque(), langue);
}
