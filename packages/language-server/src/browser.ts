/** The server in a worker of the browser: no disk, the client reads the files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { FichiersDuClient } from './fichiers/client.js';
import { servir } from './serveur.js';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

servir(
  createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  (connexion) => new FichiersDuClient(connexion),
);
