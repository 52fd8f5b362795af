// The tests in a real VS Code: long, one after the other, each in an editor of its own. One that fails is tried again, twice at
// most: a page that a busy machine is slow to draw is no fault of what is tested.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['./e2e/installer.mjs'],
    fileParallelism: false,
    retry: 2,
    testTimeout: 180_000,
    hookTimeout: 400_000,
    reporters: ['default', ['json', { outputFile: '.cache/vitest-e2e.json' }]],
  },
});
