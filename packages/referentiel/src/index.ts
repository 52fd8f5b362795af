/** What stands in the language undeclared: institutions, sigles, official geography. */
export * from './chercher-institutions.js';
export * from './communes.js';
export * from './genres.js';
export * from './geographie.js';
export * from './institutions.js';
export * from './modeles.js';
export * from './sigles.js';
export * from './territoires.js';
