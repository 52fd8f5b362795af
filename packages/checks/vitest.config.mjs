// The settings are those of every package (vitest.shared.mjs at the root). The rules are pure: their many small files share
// workers.
import { mergeConfig } from 'vitest/config';
import partages from '../../vitest.shared.mjs';

export default mergeConfig(partages, { test: { isolate: false } });
