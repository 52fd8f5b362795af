/** What `paraphe.config.json` decides, as the command line needs it. */
// biome-ignore lint/style/noRestrictedImports: to be imported from '@paraphe/language' once its index exports it.
export { lireConfiguration } from '../../language/src/configuration/configuration.js';
// biome-ignore lint/style/noRestrictedImports: to be imported from '@paraphe/language' once its index exports it.
export { Configurations, severiteReglee } from '../../language/src/configuration/dossiers.js';
