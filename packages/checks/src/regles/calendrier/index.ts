/** The rules on calendars. */
import type { Regle } from '../../regle.js';
import { calendrierManquant } from './calendrier-manquant.js';
import { calendrierVague } from './calendrier-vague.js';
import { dateDeTableur } from './date-de-tableur.js';
import { debordePeriode } from './deborde-periode.js';
import { etapeDouble } from './etape-double.js';
import { etapeManquante } from './etape-manquante.js';
import { finAvantDebut } from './fin-avant-debut.js';
import { horsPeriode } from './hors-periode.js';
import { jalonDepasse } from './jalon-depasse.js';
import { ordreDesEtapes } from './ordre-des-etapes.js';

export const reglesCalendrier: readonly Regle[] = [
  calendrierManquant,
  calendrierVague,
  finAvantDebut,
  horsPeriode,
  debordePeriode,
  jalonDepasse,
  etapeDouble,
  etapeManquante,
  ordreDesEtapes,
  dateDeTableur,
];
