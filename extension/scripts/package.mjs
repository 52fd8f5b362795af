// Makes paraphe.vsix, and fails when something is in it that nobody needs, when something lacks, or when it is too heavy.
import { copyFile, readFile, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { lireNoms } from './zip.mjs';

const ici = (/** @type {string} */ chemin) => new URL(chemin, import.meta.url);
const paquet = fileURLToPath(ici('../paraphe.vsix'));
const POIDS_MAX = 3_000_000;

/** Every file of the package; a pattern stands for files of one sort. */
const ATTENDUS = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.fr.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/language-configuration.json',
  'extension/grammars/paraphe.tmLanguage.json',
  'extension/snippets/paraphe.json',
  'extension/images/icone.png',
  'extension/images/vue.svg',
  'extension/images/fichier-clair.svg',
  'extension/images/fichier-sombre.svg',
  'extension/dist/extension.js',
  'extension/dist/extension-web.js',
  'extension/dist/serveur.js',
  'extension/dist/serveur-web.js',
  'extension/dist/pages/apercu.js',
  'extension/dist/pages/apercu.css',
  'extension/dist/pages/tableau.js',
  'extension/dist/pages/tableau.css',
  'extension/dist/l10n/bundle.l10n.fr.json',
  'extension/dist/paraphe.schema.json',
  'extension/dist/paraphe.config.schema.json',
  'extension/dist/docs/guide.md',
  'extension/dist/docs/json.md',
  'extension/dist/examples/premier-contrat/contrat.paraphe',
  ...['contrat', 'fiche', 'manques', 'apercu', 'json'].flatMap((etape) => [
    `extension/media/${etape}.md`,
    `extension/media/${etape}.nls.fr.md`,
  ]),
];
/** The pictures of the page in the marketplace. */
const IMAGES = /^extension\/images\/(?:redaction|apercu|tableau|contrat)\.png$/;

await rm(paquet, { force: true });
await copyFile(ici('../../LICENSE'), ici('../LICENSE'));
await copyFile(ici('../../CHANGELOG.md'), ici('../CHANGELOG.md'));
await createVSIX({
  cwd: fileURLToPath(ici('..')),
  packagePath: paquet,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = await stat(paquet);
const noms = lireNoms(await readFile(paquet));
const fautes = [
  ...noms.filter((nom) => !ATTENDUS.includes(nom) && !IMAGES.test(nom)).map((nom) => `unexpected: ${nom}`),
  ...ATTENDUS.filter((nom) => !noms.includes(nom)).map((nom) => `missing: ${nom}`),
  ...(size > POIDS_MAX ? [`too heavy: ${size} bytes, more than ${POIDS_MAX}`] : []),
];
if (fautes.length) {
  await rm(paquet, { force: true });
  throw new Error(`paraphe.vsix:\n${fautes.join('\n')}`);
}
console.log(`${noms.length} files, ${(size / 1e6).toFixed(2)} MB`);
