/** The rules on publics and their participation. */
import type { Regle } from '../../regle.js';
import { participationAbsente } from './participation-absente.js';
import { publicManquant } from './public-manquant.js';

export const reglesPublics: readonly Regle[] = [publicManquant, participationAbsente];
