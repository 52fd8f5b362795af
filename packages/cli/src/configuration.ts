/** What `paraphe.config.json` decides, as the command line needs it. */
// biome-ignore-all lint/style/noRestrictedImports: to be imported from '@paraphe/language' once its index exports it.
export {
  FICHIER_CONFIGURATION,
  lireConfiguration,
  nomsReglables,
  SEVERITES_REGLEES,
} from '../../language/src/configuration/configuration.js';
export { Configurations, severiteReglee } from '../../language/src/configuration/dossiers.js';
