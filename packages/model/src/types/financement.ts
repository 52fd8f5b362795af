/** The plan of financing of a fiche, as far as it is known. */
import type { Montant } from '../montant.js';
import type { DateISO, Periode } from '../periode.js';
import type { Partie } from './acteur.js';
import type { EtatFinancements, NatureDepense, StatutFinancement } from './enumerations.js';

/** The plan of financing of a fiche, as far as it is known. */
export interface Financements {
  etat?: EtatFinancements;
  /** Who decides, when the state is « à arbitrer ». */
  arbitrePar?: Partie;
  /** The plan told in words. */
  texte?: string;
  couts?: Cout[];
  /** What is paid by whom. */
  contributions?: Contribution[];
  /** Budgets that exist already, drawn on without an amount being set apart. */
  enveloppes?: Enveloppe[];
  /** Possible financers, without an amount. */
  sources?: Partie[];
  /** True when other financers may still come. */
  cofinancementsPossibles?: true;
  /** True when a part of the money is still to be found. */
  resteAMobiliser?: true;
  /** What the cost leaves out. */
  hors?: string[];
  /** What has no figure yet. */
  nonChiffre?: string[];
  /** What else has to be known, in words. */
  precisions?: string[];
  /** Computed; never typed. */
  totaux?: TotauxPlan;
}

/** A cost. Without `parAn`, or with a duration, it can be added up; a range or a yearly cost without duration can not. */
export interface Cout {
  montant: Montant;
  /** Upper end of a range: `entre 100 000 € et 200 000 €`. */
  montantMax?: Montant;
  nature?: NatureDepense;
  /** True when `montant` is that of one year. */
  parAn?: true;
  /** Number of years that the cost covers. */
  ans?: number;
  /** When it is spent. */
  en?: Periode;
  /** The cost, year by year. */
  parAnnee?: { periode: Periode; montant: Montant }[];
  pour?: string;
  /** True for a part of the cost above it (`dont 80 000 €`), which is not added again. */
  dont?: true;
}

/** What one financer brings: an amount, a share of the cost, a post, something in kind. */
export interface Contribution {
  type: 'financement' | 'autofinancement' | 'nature' | 'poste';
  de?: Partie;
  montant?: Montant;
  /** True when `montant` is that of one year. */
  parAn?: true;
  /** Number of years that it covers. */
  ans?: number;
  /** Share of the cost, in percent. */
  part?: number;
  /** Full-time equivalents, for a post. */
  etp?: number;
  statut?: StatutFinancement;
  /** Day of that state. */
  statutLe?: DateISO;
  en?: Periode;
  /** Fund or scheme: FIR, DETR… */
  auTitreDe?: string;
  pour?: string;
}

/** A budget that exists already, drawn on without an amount being set apart. */
export interface Enveloppe {
  libelle: string;
  de?: Partie;
  montant?: Montant;
}

/** Sums in euros, HT, TTC and unsaid kept apart. A key is absent when nothing was counted under it. */
export interface ParTaxe {
  HT?: number;
  TTC?: number;
  nonPrecise?: number;
}

/** Totals of a plan, or of the plans of a whole axe or contract. */
export interface TotauxPlan {
  cout?: ParTaxe;
  contributions?: ParTaxe;
  /** Contributions by financer (identifier or words). */
  parFinanceur?: { financeur: string; montant: ParTaxe }[];
  /** Costs by calendar year, where the text dates them. */
  coutParAnnee?: { annee: number; montant: ParTaxe }[];
  contributionsParAnnee?: { annee: number; montant: ParTaxe }[];
  /** Full-time equivalents. */
  etp?: number;
  /** What could not be added up, in words. */
  nonComptes?: string[];
}
