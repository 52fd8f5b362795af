/** What a generated contract says: the facts that both writings, Paraphe and YAML, carry. */

export interface Acteur {
  identifiant: string;
  type: string;
  nom: string;
}

/** A declared actor, or words. */
export interface Partie {
  acteur?: string;
  texte?: string;
  chefDeFile?: true;
  pressenti?: true;
  services?: string[];
  pour?: string;
}

export interface Entree {
  quand?: string;
  nature?: 'etape' | 'jalon';
  numero?: number;
  libelles: string[];
}

export interface Mesure {
  nombre: number;
  pourcentage?: true;
  auMoins?: true;
  en: number;
}

export interface Indicateur {
  nature: 'processus' | 'resultat' | 'impact';
  libelle: string;
  etape?: number;
  unite?: string;
  reference?: Mesure;
  cibles?: Mesure[];
  source?: string;
  frequence?: 'trimestrielle' | 'semestrielle' | 'annuelle';
  responsable?: string;
  qualitatif?: true;
}

export interface Montant {
  euros: number;
  taxe?: 'HT' | 'TTC';
}

export interface Cout {
  montant: Montant;
  nature?: 'fonctionnement' | 'investissement';
  parAn?: true;
  ans?: number;
  parAnnee?: { annee: number; montant: Montant }[];
  pour?: string;
}

export interface Contribution {
  de: string;
  montant?: Montant;
  part?: number;
  statut: 'acquis' | 'demande' | 'en-instruction' | 'a-mobiliser';
  en?: number;
  auTitreDe?: string;
}

export interface Financements {
  etat?: 'sans-budget-dedie' | 'a-mobiliser';
  texte?: string;
  couts?: Cout[];
  contributions?: Contribution[];
  postes?: { etp: number; de: string; pour: string }[];
}

export interface Action {
  numero: string;
  titre: string;
  contexte: string;
  description: string;
  effetsAttendus?: string[];
  pilotes: Partie[];
  partenaires: Partie[];
  publics: string[];
  participation?: {
    niveau: 'information' | 'consultation' | 'concertation' | 'co-construction';
    texte: string;
  };
  facilitateurs: string[];
  freins: string[];
  calendrier: Entree[];
  indicateurs: Indicateur[];
  financements: Financements;
}

export interface Objectif {
  numero: string;
  titre: string;
  contexte: string;
  actions: Action[];
}

export interface Axe {
  numero: string;
  titre: string;
  objectifs: Objectif[];
}

export interface Contrat {
  identifiant: string;
  type: 'CLS' | 'CTG';
  titre: string;
  territoire: { nom: string; habitants: number; annee: number };
  periode: { debut: number; fin: number };
  signataires: Partie[];
  gouvernance: {
    identifiant: string;
    titre: string;
    presidee: string;
    reunit: string[];
    foisParAn: number;
  }[];
  axes: Axe[];
}

/** One file: its own actors, and the file that it uses for the others. */
export interface Fichier {
  utilise?: string[];
  acteurs: Acteur[];
  contrat: Contrat;
}
