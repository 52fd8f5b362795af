/** Who decides and follows. */
import type { Partie } from './acteur.js';
import type { Quand } from './calendrier.js';

export interface Gouvernance {
  textes?: string[];
  instances?: Instance[];
}

/** A body that meets: COPIL, COTECH, comité de suivi… */
export interface Instance {
  identifiant?: string;
  titre: string;
  presidee?: Partie[];
  reunit?: Partie[];
  rythme?: Quand;
  role?: string;
}
