// Bundles the server for the tests, as the command line and the extension do for people: `.cache/serveur.mjs`.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export default async function construire() {
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/main.ts'],
    outfile: '.cache/serveur.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    // A dependency written for CommonJS asks for Node's own modules by require.
    banner: {
      js: "import { createRequire as creerRequire } from 'node:module'; const require = creerRequire(import.meta.url);",
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
