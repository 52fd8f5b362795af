// The settings are the same in every package: see vitest.shared.mjs at the root.
export { default } from '../../vitest.shared.mjs';
