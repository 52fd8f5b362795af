/** What a rule is: data (name, severity, messages) and a pure function from the model to constats. */
import type {
  Acteur,
  Action,
  Contrat,
  DateISO,
  Etape,
  Fiche,
  Modele,
  Plan,
  Rubriques,
  Suivi,
} from '@paraphe/model';
import type { ModelesApplicables, TrouverModele } from './modeles/applicables.js';

export type Severite = 'erreur' | 'avertissement' | 'information';
export type Langue = 'fr' | 'en';

/** The families, in the order of the documentation. */
export const FAMILLES = [
  'structure',
  'pilotage',
  'indicateurs',
  'financements',
  'calendrier',
  'publics',
  'gouvernance',
  'strategie',
  'territoire',
  'suivi',
  'modele',
] as const;
export type Famille = (typeof FAMILLES)[number];

/** A message in both languages; `{nom}` is replaced by the value of that name. `aide` tells what to type. */
export interface ModeleMessage {
  fr: string;
  en: string;
  aide?: { fr: string; en: string };
}

/** What a rule sees. A stand-alone fiche is seen as a plan of one action, without a contract. */
export interface Contexte {
  /** The contract or démarche; absent for a stand-alone fiche. */
  plan?: Plan;
  /** The same, when it is a contract. */
  contrat?: Contrat;
  /** Every element, in the order of the text, the plan first. */
  etapes: readonly Etape[];
  /** The fiches: actions of the plan, or the stand-alone fiche; without the sub-actions. */
  fiches: readonly Etape<Action | Fiche>[];
  /** The declared actor of that identifier, if any. */
  acteur(identifiant: string): Acteur | undefined;
  /** The text in lower case, without accents, with straight apostrophes and single spaces. Each text is worked out once. */
  simplifier(texte: string): string;
  /** The words alone of a text, without accents, case or punctuation. Each text is worked out once. */
  mots(texte: string): string;
  /** What the modèles of its kinds ask for; absent where none is known. */
  modeles?: ModelesApplicables;
  /** The modèle that is read, where a modèle itself is checked; there is no plan then. */
  modele?: ModeleLu;
  /** The suivi that is read, where a suivi is checked; there is no plan of its own then. */
  suivi?: SuiviLu;
  /** What the rules that run watch for, in the words of `Regle.surveille`. */
  veilles?: ReadonlySet<string>;
  /** True for an actor that another plan of the same text names. */
  nommeAilleurs?(identifiant: string): boolean;
  /** Another plan, that of a file that the text uses, by its identifier. */
  autrePlan?(identifiant: string): Plan | undefined;
  /** The day on which the contract is read. */
  aujourdhui: DateISO;
}

/** A suivi under check, and the contract that it reports on. */
export interface SuiviLu {
  suivi: Suivi;
  plan: Plan;
}

/** A modèle under check, and how it finds those that it extends. */
export interface ModeleLu {
  modele: Modele;
  trouver: TrouverModele;
}

/** Another place that helps to understand a constat. */
export interface LienConstat {
  cible: object;
  propriete?: string;
  message: string;
}

/** What a rule found. `cible` is a node of the model, `propriete` the key of it that is at fault. */
export interface Constat {
  regle: string;
  severite: Severite;
  /** Which of the rule's messages this is. */
  cle: string;
  message: string;
  aide?: string;
  /** What was put in the message. */
  valeurs?: Record<string, string | number>;
  /** The rubrique that a fiche (`cible`) has not, when that is what is said. */
  manque?: keyof Rubriques;
  /** Names of the modèles that set its severity. */
  modeles?: string[];
  cible: object;
  /** Absent: the heading of `cible`. */
  propriete?: string;
  /** The element it is about, in words: `action 1.4.2`. */
  element?: string;
  liens?: LienConstat[];
}

/** Another place, with its message still to be said in a language. */
export interface Lien {
  cible: object;
  propriete?: string;
  message: ModeleMessage;
  valeurs?: Record<string, string | number>;
}

/** Where and with which values a message is to be said. */
export interface Signalement {
  cible: object;
  propriete?: string;
  /** The element of the plan that holds `cible`: names it in the constat, and fills `{element}` in the message. */
  etape?: Etape;
  valeurs?: Record<string, string | number>;
  /** The rubrique that is missed, where the rule does not always miss the same one. */
  manque?: keyof Rubriques;
  liens?: Lien[];
}

export interface Regle<Cle extends string = string> {
  /** `famille/nom-lisible`, as it is silenced, configured and explained. */
  nom: `${Famille}/${string}`;
  severite: Severite;
  messages: Record<Cle, ModeleMessage>;
  /** The rubrique whose absence from a fiche the rule tells: what makes a fiche complete is what no rule misses in it. */
  manque?: keyof Rubriques;
  /**
   * Demands of modèles that it watches for, as `niveau/chose` or `niveau/chose/type`: where a modèle makes one, the rule tells
   * the hole alone, with the severity and the source of the modèle.
   */
  surveille?: readonly string[];
  /**
   * Demands of modèles before which it gives way, in the same words: where a modèle makes one, the modèle tells each hole and
   * the rule is silent.
   */
  cede?: readonly string[];
  /** Pure: reads the context, says what it found. Never throws on a model that lacks parts. */
  verifier(contexte: Contexte, signaler: (cle: Cle, signalement: Signalement) => void): void;
}

/** Declares a rule. */
export function regle<Cle extends string>(definition: Regle<Cle>): Regle<Cle> {
  return definition;
}
