// Bundles the extension into dist/: the client for a window and for a browser, the server for each, the pages of the panels,
// the guide, the example and the schema that come with it.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ici = (/** @type {string} */ chemin) => new URL(chemin, import.meta.url);
const dist = ici('../dist/');

/** @type {import('esbuild').BuildOptions} */
const commun = {
  absWorkingDir: fileURLToPath(ici('..')),
  outdir: 'dist',
  bundle: true,
  minify: true,
  loader: { '.md': 'text' },
  // The ES modules of a dependency first: they can be shaken.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
};
/** @type {import('esbuild').BuildOptions} */
const bureau = { ...commun, platform: 'node', format: 'cjs', target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const navigateur = {
  ...commun,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  target: 'es2022',
};

await rm(dist, { recursive: true, force: true });
await Promise.all([
  build({ ...bureau, entryPoints: ['src/extension.ts'], external: ['vscode'] }),
  build({ ...bureau, entryPoints: ['src/serveur.ts'] }),
  build({ ...navigateur, entryPoints: ['src/extension-web.ts'], format: 'cjs', external: ['vscode'] }),
  build({
    ...navigateur,
    entryPoints: { 'serveur-web': '@paraphe/language-server/browser' },
    format: 'iife',
  }),
  build({
    ...navigateur,
    entryPoints: ['src/vues/pages/apercu.ts', 'src/vues/pages/tableau.ts'],
    outdir: 'dist/pages',
    format: 'iife',
  }),
  copier('docs/guide.md'),
  copier('docs/json.md'),
  copier('examples/premier-contrat/contrat.paraphe'),
  cp(ici('../../packages/model/paraphe.schema.json'), new URL('paraphe.schema.json', dist)),
  cp(ici('../../packages/language/paraphe.config.schema.json'), new URL('paraphe.config.schema.json', dist)),
  traduire(),
]);

/** Copies a file of the repository, at the same place in dist/ so that links between them hold. */
async function copier(/** @type {string} */ chemin) {
  await cp(ici(`../../${chemin}`), new URL(chemin, dist));
}

/** The French words of the extension: VS Code reads one file. */
async function traduire() {
  const parties = await Promise.all(
    ['../src/l10n.fr.json', '../src/vues/l10n.fr.json'].map(async (chemin) =>
      JSON.parse(await readFile(ici(chemin), 'utf8')),
    ),
  );
  await mkdir(new URL('l10n/', dist), { recursive: true });
  await writeFile(new URL('l10n/bundle.l10n.fr.json', dist), JSON.stringify(Object.assign({}, ...parties)));
}
