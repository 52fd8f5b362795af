/** The closed vocabularies: the value in the JSON (no accent) and the words in the text. */

export const STATUTS = {
  'a-venir': 'à venir',
  'a-discuter': 'à discuter',
  'en-cours': 'en cours',
  realisee: 'réalisée',
  'en-pause': 'en pause',
  bloquee: 'bloquée',
  reportee: 'reportée',
  abandonnee: 'abandonnée',
} as const;
/** Where an action or a step stands. « En retard » is computed, never typed. */
export type Statut = keyof typeof STATUTS;

export const PRIORITES = { elevee: 'élevée', moyenne: 'moyenne', basse: 'basse' } as const;
/** How urgent an action is. */
export type Priorite = keyof typeof PRIORITES;

export const PARTICIPATIONS = {
  aucune: 'aucune',
  information: 'information',
  consultation: 'consultation',
  concertation: 'concertation',
  'co-construction': 'co-construction',
} as const;
/** How far inhabitants take part, from nothing to building together. */
export type NiveauParticipation = keyof typeof PARTICIPATIONS;

export const CYCLES = {
  prefiguration: 'préfiguration',
  experimentation: 'expérimentation',
  'mise-en-oeuvre': 'mise en œuvre',
  evaluation: 'évaluation',
  perennisation: 'pérennisation',
  abandon: 'abandon',
} as const;
/** Where a project stands in its life cycle. */
export type Cycle = keyof typeof CYCLES;

export const STATUTS_FINANCEMENT = {
  'a-definir': 'à définir',
  'a-mobiliser': 'à mobiliser',
  'a-arbitrer': 'à arbitrer',
  demande: 'demandé',
  'en-instruction': 'en instruction',
  acquis: 'acquis',
  refuse: 'refusé',
  verse: 'versé',
} as const;
/** How sure a contribution is. */
export type StatutFinancement = keyof typeof STATUTS_FINANCEMENT;

export const ETATS_FINANCEMENTS = {
  'sans-budget-dedie': 'sans budget dédié',
  'a-mobiliser': 'à mobiliser',
  'a-definir': 'à définir',
  'a-arbitrer': 'à arbitrer',
} as const;
/** Where the whole plan of a fiche stands when it has no line yet. */
export type EtatFinancements = keyof typeof ETATS_FINANCEMENTS;

export const NATURES_INDICATEUR = { processus: 'processus', resultat: 'résultat', impact: 'impact' } as const;
/** IATI 2.03: processus is type 1 (output), résultat 2 (outcome), impact 3. */
export type NatureIndicateur = keyof typeof NATURES_INDICATEUR;

export const NATURES_ETAPE = { etape: 'étape', jalon: 'jalon', phase: 'phase' } as const;
/** What a line of the calendar is. */
export type NatureEtape = keyof typeof NATURES_ETAPE;

export const UNITES_TEMPS = {
  jour: 'jour',
  semaine: 'semaine',
  mois: 'mois',
  trimestre: 'trimestre',
  semestre: 'semestre',
  an: 'an',
} as const;
/** A unit of time, as in « 3 fois par an ». */
export type UniteTemps = keyof typeof UNITES_TEMPS;

export const FREQUENCES = {
  ponctuelle: 'ponctuelle',
  continue: 'continue',
  mensuelle: 'mensuelle',
  trimestrielle: 'trimestrielle',
  semestrielle: 'semestrielle',
  annuelle: 'annuelle',
} as const;
/** How often an indicator is measured. */
export type Frequence = keyof typeof FREQUENCES;

export const NATURES_DEPENSE = {
  fonctionnement: 'fonctionnement',
  investissement: 'investissement',
} as const;
/** Running costs, or investment. */
export type NatureDepense = keyof typeof NATURES_DEPENSE;
