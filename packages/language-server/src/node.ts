/** The server on Node: a process of its own, or a thread of the command line, with the disk at hand. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Disque } from './fichiers/disque.js';
import { servir } from './serveur.js';

/** Serves the client that the arguments of the process name (`--stdio`, `--node-ipc`, `--socket=…`), until it goes away. */
export function demarrer(): void {
  servir(createConnection(ProposedFeatures.all), () => new Disque());
}
