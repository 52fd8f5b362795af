// The vitest settings of every package: `.md` files as text, and a JSON report that `.ci/run` adds up.
import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** Loads a `.md` file as a module whose default export is its text, as esbuild does in the bundles. */
const markdownAsText = {
  name: 'markdown-as-text',
  enforce: 'pre',
  /** @param {string} id */
  async load(id) {
    if (!id.endsWith('.md')) return null;
    return {
      code: `export default ${JSON.stringify(await readFile(id, 'utf8'))};`,
      map: null,
      moduleType: 'js',
    };
  },
};

/** The long tests have a report of their own, beside that of the everyday ones. */
const longs = process.env.PARAPHE_ESSAIS !== undefined;

export default defineConfig({
  plugins: [markdownAsText],
  test: {
    passWithNoTests: true,
    // All packages test at once on two cores: a property that takes two seconds alone may take ten.
    testTimeout: 30_000,
    include: ['{src,test,scripts}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: `.cache/vitest${longs ? '-long' : ''}.json` }]],
  },
});
