/** All the features, each in its file. */
import type { Feature } from '../serveur.js';
import { diagnostics } from './diagnostics.js';

export const FEATURES: readonly Feature[] = [diagnostics];
