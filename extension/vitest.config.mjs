// The settings of every package (vitest.shared.mjs at the root), and the same budget of time for all.
import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.mjs';

export default mergeConfig(shared, { test: { testTimeout: 30_000 } });
