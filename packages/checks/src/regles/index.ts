/** All the rules, family by family. */
import type { Regle } from '../regle.js';
import { reglesCalendrier } from './calendrier/index.js';
import { reglesFinancements } from './financements/index.js';
import { reglesGouvernance } from './gouvernance/index.js';
import { reglesIndicateurs } from './indicateurs/index.js';
import { reglesModele } from './modele/index.js';
import { reglesPilotage } from './pilotage/index.js';
import { reglesPublics } from './publics/index.js';
import { reglesStrategie } from './strategie/index.js';
import { reglesStructure } from './structure/index.js';
import { reglesSuivi } from './suivi/index.js';
import { reglesTerritoire } from './territoire/index.js';

export const REGLES: readonly Regle[] = [
  ...reglesStructure,
  ...reglesPilotage,
  ...reglesIndicateurs,
  ...reglesFinancements,
  ...reglesCalendrier,
  ...reglesPublics,
  ...reglesGouvernance,
  ...reglesStrategie,
  ...reglesTerritoire,
  ...reglesSuivi,
  ...reglesModele,
];
