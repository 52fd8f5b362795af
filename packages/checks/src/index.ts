/** The rules: pure functions from the model to constats. */
export {
  assembler,
  type DemandeUnitaire,
  type GenreDeContrat,
  lignee,
  type ModelesApplicables,
  poids,
  type TrouverModele,
} from './modeles/applicables.js';
export type { Chose, NiveauDemande } from './modeles/chose.js';
export { choseDe, chosesDe } from './modeles/choses.js';
export { niveauxDe, quiDemande, releveDe, vaut } from './modeles/manques.js';
export * from './moteur.js';
export { pageDeRegle } from './pages.js';
export * from './regle.js';
export { type Bilan, bilanDe, contributionsVivantes, couvert } from './regles/financements/plans.js';
export { REGLES } from './regles/index.js';
