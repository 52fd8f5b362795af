/** Which examples transcribe which of the five real documents, and which are fictitious. By hand. */

/** A real document that examples transcribe. */
export interface DocumentTranscrit {
  /** Name of its hand-written part: `docs/seeds/<cle>.md`. */
  cle: string;
  /** As the page calls it. */
  titre: string;
  /** Its column in the table of all the documents. */
  court: string;
  /** Folders of `examples/`. */
  dossiers: readonly string[];
  /** True for the document whose list of sigles the language knows. */
  sigles?: true;
}

export const DOCUMENTS: readonly DocumentTranscrit[] = [
  {
    cle: 'cls-terres-des-confluences',
    titre: 'Contrat local de santé des Terres des Confluences',
    court: 'CLS',
    dossiers: ['cls-terres-des-confluences'],
  },
  {
    cle: 'politique-sociale-intercommunale',
    titre: 'Politique sociale intercommunale : douze fiches synthèses',
    court: 'Douze fiches',
    dossiers: ['politique-sociale-intercommunale'],
  },
  {
    cle: 'rapport-igas',
    titre: "Rapport de l'IGAS 2024-074R, tome 1",
    court: 'IGAS',
    dossiers: ['igas-recommandations', 'plussf-chataigneraie', 'projets-igas'],
    sigles: true,
  },
  {
    cle: 'webrencontre-cohesion',
    titre: "Web'rencontre de l'AdCF « Cohésion et solidarités »",
    court: "Web'rencontre",
    dossiers: ['webrencontre-cohesion'],
  },
  {
    cle: 'focus-sante',
    titre: "Article sur le Focus « santé » d'Intercommunalités de France",
    court: 'Focus santé',
    dossiers: ['focus-sante'],
  },
];

/** Folders of `examples/` whose contracts do not exist: they come from no document. */
export const FICTIFS: readonly { dossier: string; titre: string }[] = [
  { dossier: 'premier-contrat', titre: 'un contrat local de santé court, à lire en premier' },
  { dossier: 'ctg-fictive', titre: 'une convention territoriale globale complète, à recopier' },
  { dossier: 'contrat-de-ville-fictif', titre: 'un contrat de ville complet, à recopier' },
];
