/** How one knows that an action was done, and that it changed something. After the result model of IATI 2.03. */
import type { Periode } from '../periode.js';
import type { Partie } from './acteur.js';
import type { Frequence, NatureIndicateur, UniteTemps } from './enumerations.js';

/** How one knows that an action was done, and that it changed something. After the result model of IATI 2.03. */
export interface Indicateur {
  /** Optional: the label names it where it is unique. */
  identifiant?: string;
  /** Absent when the text did not say. */
  nature?: NatureIndicateur;
  libelle: string;
  /** Number of the calendar's step at which it is read. */
  etape?: number;
  unite?: string;
  /** Where one starts from (baseline). */
  reference?: Mesure;
  /** Values to reach. */
  cibles?: Mesure[];
  /** Values that were measured (actual). */
  releves?: Mesure[];
  /** Where the figures come from. */
  source?: string;
  frequence?: Frequence | { texte: string };
  /** Years after the start at which it is measured: [0, 2, 4] for N, N+2, N+4. */
  mesureEn?: number[];
  /** Who measures it. */
  responsable?: Partie;
  /** Wanted direction; upwards when absent. */
  sens?: 'hausse' | 'baisse';
  /** True when values add up from one period to the next. */
  cumulatif?: boolean;
  /** A questionnaire, a decision: no figure is expected. */
  qualitatif?: true;
}

/** A value: a figure (or a range), a percentage, or words. Exactly one of `nombre` and `texte` is there. */
export interface Valeur {
  nombre?: number;
  /** Upper end of a range. */
  nombreMax?: number;
  borne?: 'au-moins' | 'au-plus';
  /** True for a figure that is said to be about right (`environ`). */
  approximatif?: true;
  pourcentage?: true;
  unite?: string;
  par?: UniteTemps;
  texte?: string;
}

/** A value at a moment. */
export interface Mesure extends Valeur {
  en?: Periode;
  /** What has to be known to read it. */
  note?: string;
}
