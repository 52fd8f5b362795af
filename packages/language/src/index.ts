/** From text to model to text: what the command line, the editor and the library use of the language. */
export { proches } from '@paraphe/model';
export { URI, UriUtils } from 'langium';
export type { Analyse, ConstatSitue, PlanLu } from './analyse/analyse.js';
export { Atelier, type Lire, type OptionsAtelier } from './analyse/atelier.js';
export {
  ecrireConstat,
  IDENTIFIANT_SCHEMA,
  positions,
  type Situer,
  situeur,
  versDocument,
} from './analyse/document.js';
export {
  FICHIER_CONFIGURATION,
  lireConfiguration,
  nomsReglables,
  SEVERITES_REGLEES,
} from './configuration/configuration.js';
export { Configurations, severiteReglee } from './configuration/dossiers.js';
export { formater } from './ecriture/formater.js';
export { imprimer } from './ecriture/imprimer.js';
export * as ast from './generated/ast.js';
export { choisirLangue, langueCourante } from './messages.js';
export { type Endroit, entete, Origines } from './modele/origines.js';
export {
  adresseIntegree,
  type ModelesConnus,
  SCHEMA_INTEGRE,
  texteIntegre,
} from './modeles/bibliotheque.js';
export { type GenreNom, type NoeudNomme, Portee } from './noms/portee.js';
export { ParapheScopeProvider } from './noms/scope-provider.js';
export { adresseUtilisee } from './noms/utilise.js';
export { page } from './regles/pages.js';
export { REGLES_LANGUE } from './regles/regles.js';
export { creerServices, type ServicesParaphe } from './services.js';
export { formeUnique, MOTS_RESERVES } from './syntaxe/mots.js';
