/** What is counted in an example: each kind with the words of its row and of its list, in the order of the page. */

interface Definition {
  /** As the row of a table, and the head of a list. */
  nom: string;
  /** Short items, told one after the other on a line; a list with a line each otherwise. */
  enLigne?: true;
  /** Told even where there is none. */
  toujours?: true;
}

export const SORTES = {
  contrats: { nom: 'Contrats', toujours: true },
  demarches: { nom: 'Démarches', toujours: true },
  fiches: { nom: 'Fiches sans contrat', toujours: true },
  avenants: { nom: 'Avenants' },
  suivis: { nom: 'Suivis' },
  modeles: { nom: 'Modèles' },
  axes: { nom: 'Axes', toujours: true },
  objectifs: { nom: 'Objectifs', toujours: true },
  actions: { nom: 'Fiches-actions', toujours: true },
  sousActions: { nom: 'Sous-actions', toujours: true },
  phases: { nom: 'Phases', toujours: true },
  entendus: { nom: 'Entendus', enLigne: true, toujours: true },
  acteurs: { nom: 'Acteurs déclarés', toujours: true },
  territoires: { nom: 'Territoires' },
  signataires: { nom: 'Signataires', enLigne: true },
  responsables: { nom: 'Pilotes, porteurs, opérateurs', enLigne: true },
  partenaires: { nom: 'Partenaires', enLigne: true },
  publics: { nom: 'Publics', enLigne: true },
  lieux: { nom: 'Lieux', enLigne: true },
  themes: { nom: 'Thèmes', enLigne: true },
  diagnostics: { nom: 'Diagnostics' },
  besoins: { nom: 'Besoins', toujours: true },
  enjeux: { nom: 'Enjeux', toujours: true },
  orientations: { nom: 'Orientations', toujours: true },
  points: { nom: 'Points sous une orientation' },
  objectifsVises: { nom: 'Objectifs visés' },
  effets: { nom: 'Effets attendus' },
  facilitateurs: { nom: 'Facilitateurs' },
  freins: { nom: 'Freins' },
  vigilances: { nom: 'Contraintes et points de vigilance' },
  moyens: { nom: 'Moyens et livrables' },
  participations: { nom: 'Participation des habitants' },
  etats: { nom: 'Statuts, priorités, cycles', enLigne: true },
  calendrier: { nom: 'Lignes de calendrier', toujours: true },
  dates: { nom: 'Autres dates' },
  indicateurs: { nom: 'Indicateurs', toujours: true },
  releves: { nom: "Relevés d'indicateurs" },
  financements: { nom: 'Plans de financement', toujours: true },
  montants: { nom: 'Montants', toujours: true },
  gouvernance: { nom: 'Gouvernance, coordination, évaluation' },
  articulations: { nom: 'Articulations' },
  documents: { nom: 'Documents déclarés' },
  liens: { nom: 'Liens entre contrats, démarches et fiches' },
  rubriques: { nom: 'Rubriques libres' },
  prose: { nom: 'Contextes et descriptions' },
  commentaires: { nom: 'Commentaires', toujours: true },
  sources: { nom: 'Sources' },
} as const satisfies Record<string, Definition>;

export type Sorte = keyof typeof SORTES;

export const NOMS_DES_SORTES = Object.keys(SORTES) as Sorte[];

export function definition(sorte: Sorte): Definition {
  return SORTES[sorte];
}
