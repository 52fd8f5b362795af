/** A contract, its axes, objectifs and actions; what stands around the fiches. */
import type { DateISO, Periode } from '../periode.js';
import type { Acteur, Partie } from './acteur.js';
import type { EntreeCalendrier } from './calendrier.js';
import type { TotauxPlan } from './financement.js';
import type { Lieu, RubriquesSourcees } from './rubriques.js';

/** A fiche-action of a contract. */
export interface Action extends RubriquesSourcees {
  /** `1.4.2`, or `7` where a plan numbers its fiches flat. Unique within the contract. */
  numero: string;
  titre: string;
  sousActions?: SousAction[];
}

/** A part of an action, with the same rubriques. */
export interface SousAction extends RubriquesSourcees {
  /** `1.4.2.a` */
  numero: string;
  titre: string;
}

/** An aim that several actions serve, second level of the tree. */
export interface Objectif extends RubriquesSourcees {
  /** `1.4` */
  numero: string;
  titre: string;
  actions: Action[];
  totaux?: TotauxPlan;
}

/** A line of work of a plan, first level of its tree. */
export interface Axe extends RubriquesSourcees {
  numero: string;
  titre: string;
  /** Orientations of a démarche's axe. */
  orientations?: Orientation[];
  objectifs: Objectif[];
  /** Actions directly under the axe. */
  actions: Action[];
  totaux?: TotauxPlan;
}

/** What contracts and démarches share: a name, a title, a territory, axes. */
export interface Plan extends RubriquesSourcees {
  identifiant: string;
  titre?: string;
  territoire?: Territoire;
  periode?: Periode;
  orientations?: Orientation[];
  diagnostic?: Diagnostic;
  documents?: DocumentCite[];
  commentaires?: string[];
  /** The démarches or contracts that it stands on (`fondé sur`). */
  fondeSur?: Lien[];
  /** Wider contracts that it is part of (`s'inscrit dans`). */
  sInscritDans?: Lien[];
  evaluation?: Evaluation;
  /** Actors that it names, and those declared beside it. */
  acteurs: Acteur[];
  axes: Axe[];
  /** Objectifs directly under the plan, where it has no axes. */
  objectifs?: Objectif[];
  /** Actions directly under the plan. */
  actions: Action[];
  totaux?: TotauxPlan;
}

/** A contract, or a convention: who signs it, for how long, what it commits to. */
export interface Contrat extends Plan {
  /** Kinds: CLS, CTG… Several in one contract for a PLUSSF. */
  types: string[];
  generation?: number;
  /** The contracts that it renews (`succède à`). */
  succedeA?: Lien[];
  signataires?: Partie[];
  signeLe?: DateISO;
  visas?: string[];
  preambule?: string;
  coordination?: Coordination;
  articles?: Article[];
  /** Its own names for the levels. */
  libelles?: { axe?: string; objectif?: string; action?: string };
}

/** Facts of a démarche without a contract yet. */
export interface Demarche extends Plan {
  /** Its kinds, whose modèles it follows: `politique-sociale-intercommunale`. */
  genres?: string[];
  phases?: Phase[];
}

/** A dated step of a démarche, with those who were heard. */
export interface Phase extends EntreeCalendrier {
  entendus?: Partie[];
  /** Those who took part. */
  participants?: Partie[];
  /** Those who spoke. */
  intervenants?: Partie[];
  description?: string;
}

/** A fiche without a contract (a project). */
export interface Fiche extends RubriquesSourcees {
  identifiant: string;
  /** Its kinds, whose modèles it follows: `projet`, `appel-à-projets`. */
  genres?: string[];
  titre: string;
  territoire?: Territoire;
  periode?: Periode;
  orientations?: Orientation[];
  diagnostic?: Diagnostic;
  documents?: DocumentCite[];
  commentaires?: string[];
  fondeSur?: Lien[];
  sInscritDans?: Lien[];
  evaluation?: Evaluation;
  acteurs: Acteur[];
  sousActions?: SousAction[];
}

/** A tie to another plan, by its identifier. */
export interface Lien {
  identifiant: string;
  nonResolu?: true;
}

/** Where a plan applies. */
export interface Territoire {
  /** epci, commune, département, pays, bassin de vie… */
  type?: string;
  siren?: string;
  nom?: string;
  /** `approximatif` when the number is said to be about right (`environ`). */
  habitants?: { nombre: number; annee?: number; approximatif?: true };
  /** Year of its creation, where the day is not said. */
  creeEn?: number;
  /** Day of its creation. */
  creeLe?: DateISO;
  /** What it was made of, by a merger most often. */
  issuDe?: string[];
  /** Where its seat is. */
  siege?: Lieu;
  nombreCommunes?: number;
  /** Year in which it had that number of communes. */
  nombreCommunesEn?: number;
  departements?: string[];
  communes?: Lieu[];
  description?: string;
}

/** A choice made ahead of the actions, which axes and actions answer. */
export interface Orientation {
  numero?: string;
  texte: string;
  /** What it comes to, point by point. */
  points?: string[];
  /** Who is to carry it. */
  porteurs?: Partie[];
  /** Where it comes from: paragraph, page. */
  sources?: string[];
}

/** What was found before acting: texts, sources, numbered needs. */
export interface Diagnostic {
  textes?: string[];
  date?: Periode;
  sources?: string[];
  /** What it found. */
  constats?: string[];
  besoins?: { numero: string; texte: string }[];
}

/** A document declared once, cited by articulations. */
export interface DocumentCite {
  identifiant: string;
  titre: string;
  site?: string;
  /** When it was published, or signed. */
  date?: Periode;
  /** Those who wrote or published it. */
  auteurs?: string[];
}

/** Who runs the contract from day to day: posts and full-time equivalents. */
export interface Coordination {
  textes?: string[];
  postes?: { etp?: number; fonction?: string; de?: Partie; nom?: string }[];
}

/** When the contract is evaluated, and by whom. */
export interface Evaluation {
  /** True when the text says that there is none. */
  aucune?: true;
  textes?: string[];
  quand?: Periode[];
  par?: Partie[];
}

/** An article of the convention's own prose. */
export interface Article {
  numero: string;
  titre: string;
  texte: string;
}
