/** The rules: pure functions from the model to constats. */
export * from './moteur.js';
export { pageDeRegle } from './pages.js';
export * from './regle.js';
export { type Bilan, bilanDe, contributionsVivantes, couvert } from './regles/financements/plans.js';
export { REGLES } from './regles/index.js';
