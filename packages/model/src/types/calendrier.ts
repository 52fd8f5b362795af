/** When an action takes place. */
import type { Periode } from '../periode.js';
import type { NatureEtape, Statut, UniteTemps } from './enumerations.js';

/** The calendar of a fiche: one moment (words, a period, a recurrence, « en continu »), or dated entries. */
export interface Calendrier extends Quand {
  entrees?: EntreeCalendrier[];
  /** The calendar starts again every year. */
  renouvele?: true;
}

/** A line of the calendar: when, what, where it stands. */
export interface EntreeCalendrier {
  /** Absent when the step is not dated yet. */
  quand?: Quand;
  nature?: NatureEtape;
  /** Number of the step, cited by indicators (`à l'étape 2`). */
  numero?: number;
  libelles: string[];
  statut?: Statut;
}

/** A moment: one of a period, a recurrence, « en continu », words. */
export interface Quand {
  periode?: Periode;
  recurrence?: Recurrence;
  continu?: true;
  texte?: string;
}

/** How often: `3 fois par an en mars, juin, octobre`. */
export interface Recurrence {
  nombre: number;
  /** Upper end of a range: 3 in `2 à 3 fois par an`. */
  nombreMax?: number;
  borne?: 'au-moins' | 'au-plus';
  par: UniteTemps;
  /** Months, from 1. */
  mois?: number[];
  periode?: Periode;
}
