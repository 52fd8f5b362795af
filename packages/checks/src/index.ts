/** The rules: pure functions from the model to constats. */
export * from './moteur.js';
export { pageDeRegle } from './pages.js';
export * from './regle.js';
export { REGLES } from './regles/index.js';
