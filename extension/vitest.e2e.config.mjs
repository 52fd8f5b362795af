// The tests in a real VS Code: long, one after the other, each in an editor of its own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 400_000,
    reporters: ['default', ['json', { outputFile: '.cache/vitest-e2e.json' }]],
  },
});
