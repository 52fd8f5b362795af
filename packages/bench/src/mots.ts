/** The words of the generated contracts. Everything is fictitious: places, bodies, figures. */
import type { Acteur } from './formes.ts';

export const LIEUX = [
  "l'Aubépine",
  'la Sauge',
  'la Bruyère',
  'la Fougère',
  "l'Ajonc",
  'la Garance',
  'le Sureau',
  'la Ronce',
  "l'Églantier",
  'la Luzerne',
  'la Centaurée',
  'le Genêt',
  'la Mélisse',
  "l'Alisier",
  'la Prêle',
  'le Cornouiller',
];

export const ENSEMBLES = ['Vallées de', 'Coteaux de', 'Plateau de', 'Rives de', 'Collines de', 'Hauts de'];

/** Actors whom every contract of a folder names. */
export const ACTEURS_COMMUNS: Acteur[] = [
  { identifiant: 'ARS-Bocage', type: 'ars', nom: 'Agence régionale de santé du Bocage' },
  { identifiant: 'Conseil-départemental', type: 'département', nom: 'Conseil départemental du Bocage' },
  { identifiant: 'Conseil-régional', type: 'région', nom: 'Conseil régional des Bocages' },
  { identifiant: 'Préfecture-Bocage', type: 'préfecture', nom: 'Préfecture du Bocage' },
  { identifiant: 'CAF-Bocage', type: 'caf', nom: "Caisse d'allocations familiales du Bocage" },
  { identifiant: 'CPAM-Bocage', type: 'caisse', nom: "Caisse primaire d'assurance maladie du Bocage" },
  { identifiant: 'MSA-Bocages', type: 'caisse', nom: 'Mutualité sociale agricole des Bocages' },
  { identifiant: 'URPS-médecins', type: 'urps', nom: 'Union régionale des médecins libéraux des Bocages' },
  { identifiant: 'Ordre-infirmiers', type: 'ordre', nom: 'Ordre départemental des infirmiers' },
  { identifiant: 'Hôpital-Bocage', type: 'hôpital', nom: 'Centre hospitalier du Bocage' },
  { identifiant: 'GHT-Bocages', type: 'ght', nom: 'Groupement hospitalier des Bocages' },
  { identifiant: 'EPSM-Bocage', type: 'hôpital', nom: 'Établissement public de santé mentale du Bocage' },
  { identifiant: 'Promotion-santé', type: 'association', nom: 'Promotion santé des Bocages' },
  { identifiant: 'Mutualité-bocagère', type: 'mutuelle', nom: 'Mutualité bocagère' },
  { identifiant: 'Mission-locale', type: 'association', nom: 'Mission locale du Bocage' },
  { identifiant: 'Maison-adolescents', type: 'association', nom: 'Maison des adolescents du Bocage' },
  { identifiant: 'Addictions-Bocage', type: 'association', nom: "Centre d'accompagnement des addictions" },
  { identifiant: 'Habitat-Bocage', type: 'organisme', nom: 'Habitat du Bocage' },
  { identifiant: 'Mobilités-Bocage', type: 'organisme', nom: 'Syndicat des mobilités du Bocage' },
  { identifiant: 'Académie-Bocages', type: 'organisme', nom: 'Direction académique du Bocage' },
];

export const THEMES_AXES = [
  'Rapprocher les soins des habitants',
  'Prévenir dès le plus jeune âge',
  'Prendre soin de la santé mentale',
  'Bien vieillir sur le territoire',
  'Agir sur le cadre de vie',
  "Lever les freins de l'accès aux droits",
  'Soutenir les aidants et les proches',
  'Coordonner ceux qui accompagnent',
  'Réduire les addictions',
  'Nourrir mieux, bouger davantage',
];

export const VERBES_OBJECTIF = [
  'Faciliter',
  'Organiser',
  'Développer',
  'Consolider',
  'Faire connaître',
  'Rendre plus lisible',
  'Étendre',
  'Renforcer',
];

export const SUJETS = [
  "l'accueil des internes en médecine",
  'les consultations avancées dans les villages',
  'le repérage des fragilités à domicile',
  "l'accompagnement des jeunes parents",
  'la prévention du mal-être chez les collégiens',
  'le transport vers les soins',
  "l'annuaire des professionnels de santé",
  'les ateliers de cuisine pour tous',
  "l'activité physique sur ordonnance",
  'la formation aux premiers secours en santé mentale',
  'le dépistage organisé des cancers',
  'le relais des aidants',
  "la qualité de l'air dans les écoles",
  'la médiation en santé',
  'les permanences sociales itinérantes',
  'la télémédecine en maison France services',
  'la santé bucco-dentaire des enfants',
  'les rencontres entre soignants et élus',
  'la lutte contre la solitude des aînés',
  "l'installation de jeunes praticiens",
  'la santé des femmes en milieu rural',
  "le conseil en économie d'énergie et en habitat sain",
  'la prévention des chutes',
  "l'aller-vers dans les quartiers",
];

export const VERBES_ACTION = [
  'Déployer',
  'Préparer',
  'Expérimenter',
  'Animer',
  'Structurer',
  'Relancer',
  'Mutualiser',
  'Ouvrir',
];

export const PARTENAIRES_LIBRES = [
  'Élus de la commission santé',
  'Partenaires du secteur',
  'Médecins généralistes',
  'Écoles et collèges',
  'Associations locales',
  'Clubs sportifs',
  "Services d'aide à domicile",
  "Pharmacies d'officine",
  'Centres communaux',
  'Habitants relais',
];

export const PUBLICS = [
  'Habitants sans médecin traitant',
  'Personnes de plus de 65 ans',
  "Familles d'enfants de 3 à 10 ans",
  'Jeunes de 16 à 25 ans',
  'Aidants familiaux',
  'Professionnels de santé du territoire',
  'Élus communautaires',
  'Personnes en situation de handicap',
  'Demandeurs d’emploi',
  'Collégiens et leurs parents',
];

export const SERVICES = ['Santé', 'Action sociale', 'Petite enfance', 'Communication', 'Mobilité'];

export const FACILITATEURS = [
  'Réseau de partenaires déjà actif',
  'Locaux mis à disposition par les communes',
  'Élus référents volontaires',
  'Première expérience menée sur le canton voisin',
  'Diagnostic partagé avec les habitants',
  'Coordinatrice en poste depuis deux ans',
  'Outils de communication existants',
];

export const FREINS = [
  'Temps disponible des professionnels',
  'Budget à confirmer chaque année',
  'Éloignement des communes les unes des autres',
  'Turn-over dans les structures partenaires',
  'Public difficile à mobiliser',
  'Délais des appels à projets',
  'Peu de transports en commun',
];

export const EFFETS = [
  'Moins de renoncements aux soins',
  'Des parcours plus lisibles pour les habitants',
  'Des professionnels qui se connaissent',
  'Un repérage plus précoce',
  'Une offre mieux répartie entre les communes',
];

export const ETAPES = [
  'Mise en place du groupe de travail',
  'Diagnostic auprès des communes',
  'Choix du prestataire',
  'Rédaction du cahier des charges',
  'Première session',
  'Bilan intermédiaire avec les partenaires',
  'Déploiement dans les bassins de vie',
  'Ouverture au public',
  "Diffusion de l'annuaire",
  'Évaluation et suites à donner',
];

export const RENDEZ_VOUS = [
  'Réunion du comité de suivi',
  'Session de formation',
  'Permanence',
  'Point avec les partenaires',
  'Atelier',
];

export const PROCESSUS = [
  ['Ateliers tenus', 'ateliers'],
  ['Permanences assurées', 'permanences'],
  ['Professionnels formés', 'professionnels'],
  ['Communes couvertes', 'communes'],
  ['Supports diffusés', 'supports'],
  ['Visites à domicile', 'visites'],
] as const;

export const RESULTATS = [
  ['Patients qui ont retrouvé un médecin traitant', 'patients'],
  ['Personnes suivies encore six mois après', 'personnes'],
  ['Jeunes orientés vers une aide adaptée', 'jeunes'],
  ['Aidants qui ont pris un temps de répit', 'aidants'],
  ['Praticiens installés', 'praticiens'],
  ['Foyers dont le logement a été assaini', 'foyers'],
] as const;

export const TAUX = [
  'Habitants qui savent où faire leurs dépistages',
  'Participants satisfaits du service',
  'Enfants vus par un dentiste dans l’année',
  'Aînés qui sortent chaque semaine',
  'Collégiens qui connaissent un lieu d’écoute',
];

export const SOURCES = [
  'Feuilles d’émargement',
  "Rapport d'activité",
  'Fichier de la maison de santé',
  'Questionnaire aux participants',
  'Tableau de bord',
];

export const DISPOSITIFS = [
  'FIR',
  'DETR',
  'Appel à projets régional',
  'Conférence des financeurs',
  'Fonds publics et territoires',
];

export const PARTICIPATIONS = [
  'Un groupe d’habitants choisit les lieux et les heures',
  'Les usagers relisent les supports avant leur diffusion',
  'Réunions publiques dans quatre communes',
  'Les jeunes composent le programme avec les animateurs',
];
