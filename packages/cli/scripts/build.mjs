// Bundles the command line into dist/: paraphe.js, the chunks it loads when a sub-command needs them, and among them the
// code of the threads that read many texts (src/ouvrier.ts), beside the chunk that starts them.
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageDir = fileURLToPath(new URL('..', import.meta.url));
const dist = new URL('../dist/', import.meta.url);
const entry = new URL('paraphe.js', dist);

await rm(dist, { recursive: true, force: true });
await build({
  absWorkingDir: packageDir,
  entryPoints: { paraphe: 'src/main.ts', 'chunks/ouvrier': 'src/ouvrier.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The ES modules of a dependency first: they can be shaken, and its UMD build hides its requires.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  loader: { '.md': 'text' },
  logLevel: 'warning',
});

// A dependency written for CommonJS asks for Node's own modules by `require`, which an ES module has not.
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);\n`;
const chunks = new URL('chunks/', dist);
for (const nom of await readdir(chunks)) {
  const code = await readFile(new URL(nom, chunks), 'utf8');
  if (code.includes('Dynamic require of')) await writeFile(new URL(nom, chunks), REQUIRE + code);
}

// The shebang goes to the entry alone; a banner would go to every chunk.
await writeFile(entry, `#!/usr/bin/env node\n${await readFile(entry, 'utf8')}`);
await chmod(entry, 0o755);
