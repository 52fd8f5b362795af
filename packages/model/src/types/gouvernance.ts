/** Who decides and follows. */
import type { Partie } from './acteur.js';
import type { Quand } from './calendrier.js';

/** Who decides and follows. */
export interface Gouvernance {
  textes?: string[];
  instances?: Instance[];
}

/** A body that meets: COPIL, COTECH, comité de suivi… */
export interface Instance {
  identifiant?: string;
  titre: string;
  /** Who chairs it. */
  presidee?: Partie[];
  /** Who sits on it. */
  reunit?: Partie[];
  /** When it meets, or how often. */
  rythme?: Quand;
  role?: string;
}
