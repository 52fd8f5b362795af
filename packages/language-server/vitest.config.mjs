// The settings of every package (vitest.shared.mjs at the root), and the server built once before the tests talk to it.
import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.mjs';

export default mergeConfig(shared, {
  test: { globalSetup: ['./scripts/construire.mjs'], testTimeout: 30_000 },
});
