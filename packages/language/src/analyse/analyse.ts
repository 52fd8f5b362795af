/** What is known of a text once read: its model, and every constat with its place. */
import type { Severite } from '@paraphe/checks';
import type { Acteur, Avenant, Contrat, Demarche, Fiche, Modele, Rubriques, Suivi } from '@paraphe/model';
import type { LangiumDocument, URI } from 'langium';
import type { Endroit, Origines } from '../modele/origines.js';
import type { ModelesConnus } from '../modeles/bibliotheque.js';

/** A constat with its place in a file. */
export interface ConstatSitue {
  regle: string;
  severite: Severite;
  /** Which of the messages of its rule this is; absent for a fault of syntax. */
  cle?: string;
  message: string;
  /** What was put in the message. */
  valeurs?: Record<string, string | number>;
  /** The node of the model it is about, and the key of it at fault; absent for what the text itself has wrong. */
  cible?: object;
  propriete?: string;
  /** The rubrique that `cible`, a fiche, has not, when that is what is said. */
  manque?: keyof Rubriques;
  /** Names of the modèles that set its severity. */
  modeles?: string[];
  /** What to do, or to type. */
  aide?: string;
  endroit: Endroit;
  /** The element it is about, in words: `action 1.4.2`. */
  element?: string;
  liens?: { endroit: Endroit; message: string }[];
}

/** A contract as built from its text, with the identifiers of the actors that it names. */
export interface PlanLu<P> {
  plan: P;
  acteursNommes: ReadonlySet<string>;
}

export interface Analyse {
  uri: URI;
  document: LangiumDocument;
  /** True when the text does not parse: what could be read is here all the same. */
  fautive: boolean;
  contrats: PlanLu<Contrat>[];
  demarches: PlanLu<Demarche>[];
  fiches: PlanLu<Fiche>[];
  modeles: Modele[];
  avenants: PlanLu<Avenant>[];
  suivis: Suivi[];
  /** Actors declared in the text itself. */
  acteurs: Acteur[];
  constats: ConstatSitue[];
  /** The addresses of the files that it uses, directly or through others, found or not. */
  utilises: URI[];
  origines: Origines;
  /** The modèles that it can name, and what those of a kind of contract ask for. */
  modelesConnus: ModelesConnus;
  /** True when only the fiche that changed was read anew. */
  retouchee: boolean;
}
