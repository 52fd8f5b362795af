/** What clients share with the server: its requests, beyond those of the Language Server Protocol. */
export * from './protocole.js';
