/**
 * What the server answers beyond the Language Server Protocol: names, parameters, answers. The editors' side uses this very
 * file. Positions are those of the protocol: lines and UTF-16 columns, from 0.
 */
import type { DocumentParaphe, Rubriques } from '@paraphe/model';
import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Name of the language, as editors know it. */
export const LANGUE_PARAPHE = 'paraphe';

/** Addresses of the pages of the rules, `paraphe-regle:/indicateurs/resultat-manquant.md`: a client shows their Markdown. */
export const SCHEMA_PAGE = 'paraphe-regle';

/**
 * Addresses of the built-in modèles, `paraphe:/modeles/cls.paraphe`: definitions and constats lead there. A client shows the
 * text that `paraphe/modeleIntegre` gives, and lets nobody change it.
 */
export const SCHEMA_MODELE = 'paraphe';

/** Settings, under `paraphe` in the editor's configuration. */
export interface Reglages {
  /** Language of the messages. */
  langue: 'fr' | 'en';
  /** Other severities, by name of rule; `inactive` turns it off. */
  regles: Record<string, 'erreur' | 'avertissement' | 'information' | 'inactive'>;
  reperes: {
    /** A line above each fiche: rubriques filled, indicators, cost. */
    fiches: boolean;
    /** Expansions of sigles, totals and shares, in grey in the text. */
    precisions: boolean;
  };
}

/** What a client may say when it starts the server. */
export interface OptionsInitiales {
  /** `push`: constats are sent as soon as they are known, even to a client that could ask for them. */
  diagnostics?: 'push';
  /** Severities and language known at once, without asking for the configuration. */
  reglages?: Partial<Reglages>;
  /** True when the client answers `paraphe/lire` and `paraphe/lister`: a server without a file system then asks it for the files in use. */
  fichiers?: boolean;
  /** ISO day on which contracts are read; today by default. */
  aujourdhui?: string;
  /**
   * True when the client is the extension: it registers `paraphe.apercu` and `paraphe.prochainManque`, which lenses then run, opens
   * the pages of the rules, and listens to `paraphe/completude`.
   */
  commandes?: boolean;
}

interface Texte {
  uri: string;
}

/** The JSON document of a text, as `paraphe compile` writes it. */
export interface ReponseModele {
  document: DocumentParaphe;
  /** The same, indented. */
  json: string;
}

/** A rubrique that is missing, in words and as a key. */
export interface Manque {
  rubrique: keyof Rubriques;
  message: string;
  regle: string;
}

export type EtatFiche = 'complete' | 'incomplete' | 'erreur';

/** A fiche's state, counted the same way everywhere: lens, tree, preview, dashboard, status bar. */
export interface Completude {
  etat: EtatFiche;
  /** How many of the watched rubriques are filled, of how many. */
  remplies: number;
  attendues: number;
  manques: Manque[];
}

/** A line of the contract's tree. */
export interface NoeudArbre {
  /** Unique in the text, and the same from one answer to the next while numbers stay the same. */
  id: string;
  niveau: 'contrat' | 'démarche' | 'axe' | 'objectif' | 'action' | 'sous-action' | 'fiche';
  /** Absent for a contract and a stand-alone fiche. */
  numero?: string;
  titre: string;
  /** In words: `12 000 €`; absent when nothing is planned. */
  cout?: string;
  statut?: string;
  /** Of the fiche itself, or of all the fiches below. */
  completude: Completude;
  pilotes: string[];
  financeurs: string[];
  /** The whole block, and its heading. */
  etendue: Range;
  entete: Range;
  enfants: NoeudArbre[];
}

export interface ReponseArbre {
  racines: NoeudArbre[];
}

/** A piece of text in a preview; Markdown is in `texte`. */
export interface LigneApercu {
  /** Bold words before the text (a date, a nature, a financer). */
  tete?: string;
  texte: string;
  /** Smaller words after it (a target, a state). */
  note?: string;
  /** Where it was written. */
  place?: Range;
}

/** A row of the paper table. */
export interface RangeeApercu {
  cle: keyof Rubriques | 'titre' | 'objectif' | 'axe' | 'sousActions';
  libelle: string;
  lignes: LigneApercu[];
  /** What is missing there, in words. */
  manques: string[];
  place?: Range;
}

/** The fiche at a place of the text, as the table that partners know from paper. */
export interface ReponseApercu {
  contrat: string;
  axe?: string;
  objectif?: string;
  numero?: string;
  titre: string;
  completude: Completude;
  rangees: RangeeApercu[];
  etendue: Range;
  /** Fiches before and after it, in the order of the text. */
  precedente?: Position;
  suivante?: Position;
}

/** Amounts are integer cents. */
export interface ReponseTableau {
  titre: string;
  fiches: { total: number; completes: number; incompletes: number; erreurs: number };
  /** How many fiches miss each rubrique, most missed first. */
  manques: {
    rubrique: string;
    libelle: string;
    fiches: number;
    /** Which ones. */
    ou?: { fiche: string; titre: string; place: Position }[];
  }[];
  financement: {
    cout: number;
    couvert: number;
    /** Tax mode of these amounts, where texts say one; those of the other mode are among what is left out. */
    taxe?: 'HT' | 'TTC';
    /** In words, what could not be added up. */
    laisses: string[];
    financeurs: { nom: string; montant: number; acquis: number }[];
    annees: { annee: number; montant: number }[];
  };
  calendrier: {
    debut?: string;
    fin?: string;
    aujourdhui: string;
    barres: { fiche: string; titre: string; libelle: string; debut: string; fin: string; place: Position }[];
    /** Fiches without any date. */
    sansDate: { fiche: string; titre: string; place: Position }[];
  };
  indicateursSansCible: { fiche: string; libelle: string; place: Position }[];
  pilotes: { nom: string; fiches: { fiche: string; titre: string; place: Position }[] }[];
}

/** After each analysis, for the status bar. */
export interface AvisCompletude extends Texte {
  contrats: { titre: string; fiches: number; completes: number }[];
}

/** Where to move an action; `avant` is the id of the node it goes before, absent for the end. */
export interface ParametresDeplacer extends Texte {
  /** Ids of nodes of the tree (`NoeudArbre.id`). */
  deplace: string;
  vers: string;
  avant?: string;
}

export interface TerritoireTrouve {
  siren: string;
  nom: string;
  /** CC, CA, CU, MET… in words. */
  nature: string;
  habitants: number;
  departements: string[];
}

/** A kind of contract that a new contract may be of. */
export interface GenrePropose {
  nom: string;
  titre: string;
  /** Where its modèle comes from: law, report, deliberation. */
  source?: string;
  /** A file of the folder holds its modèle: the new contract is to use it. */
  fichier?: string;
}

export interface ParametresNouveauContrat {
  /** CLS, CTG, PAT…; several for a contract of several kinds. */
  types: string[];
  titre?: string;
  siren?: string;
  /** Years, both included. */
  debut?: number;
  fin?: number;
  axes: string[];
  /** Files of the folder that hold the modèles of these kinds (`GenrePropose.fichier`). */
  utilise?: string[];
}

/** Requests: the name on the wire, then the types. */
export const REQUETES = {
  modele: 'paraphe/modele',
  arbre: 'paraphe/arbre',
  apercu: 'paraphe/apercu',
  tableau: 'paraphe/tableau',
  prochainManque: 'paraphe/prochainManque',
  deplacer: 'paraphe/deplacer',
  territoires: 'paraphe/territoires',
  nouveauContrat: 'paraphe/nouveauContrat',
  nouvelleFiche: 'paraphe/nouvelleFiche',
  page: 'paraphe/page',
  genres: 'paraphe/genres',
  modeleIntegre: 'paraphe/modeleIntegre',
  /** From the server to the client: the text of a file, or null. */
  lire: 'paraphe/lire',
  /** From the server to the client: the addresses of the texts of the folders that it has open. */
  lister: 'paraphe/lister',
} as const;

export const AVIS = { completude: 'paraphe/completude' } as const;

export interface Requetes {
  [REQUETES.modele]: { params: Texte; reponse: ReponseModele | null };
  [REQUETES.arbre]: { params: Texte; reponse: ReponseArbre | null };
  [REQUETES.apercu]: { params: Texte & { position: Position }; reponse: ReponseApercu | null };
  [REQUETES.tableau]: { params: Texte; reponse: ReponseTableau | null };
  /** The next place, after a position, where something is missing; the first one when there is none after. */
  [REQUETES.prochainManque]: {
    params: Texte & { position: Position };
    reponse: (Location & { message: string }) | null;
  };
  [REQUETES.deplacer]: { params: ParametresDeplacer; reponse: WorkspaceEdit | null };
  [REQUETES.territoires]: { params: { recherche: string }; reponse: TerritoireTrouve[] };
  /** The text of a new contract, with tab stops as in a snippet. */
  [REQUETES.nouveauContrat]: { params: ParametresNouveauContrat; reponse: { extrait: string } };
  /** Where to insert a new fiche, after the one at the position, and its text with tab stops. */
  [REQUETES.nouvelleFiche]: {
    params: Texte & { position: Position };
    reponse: { position: Position; extrait: string } | null;
  };
  /** The kinds of contract that have a modèle: the built-in ones, and those of the folder. */
  [REQUETES.genres]: { params: Record<string, never>; reponse: GenrePropose[] };
  /** The text of a built-in modèle, at an address that the server gave. */
  [REQUETES.modeleIntegre]: { params: Texte; reponse: string | null };
  /** The page of a rule, in Markdown. */
  [REQUETES.page]: { params: { regle: string }; reponse: string | null };
}
