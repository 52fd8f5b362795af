/** All the rules, family by family. */
import type { Regle } from '../regle.js';
import { reglesCalendrier } from './calendrier/index.js';
import { reglesFinancements } from './financements/index.js';
import { reglesIndicateurs } from './indicateurs/index.js';
import { reglesPilotage } from './pilotage/index.js';
import { reglesPublics } from './publics/index.js';
import { reglesStructure } from './structure/index.js';

export const REGLES: readonly Regle[] = [
  ...reglesStructure,
  ...reglesPilotage,
  ...reglesIndicateurs,
  ...reglesFinancements,
  ...reglesCalendrier,
  ...reglesPublics,
];
