/** What a modèle may ask for: the words for it, where it can be asked, how it is found in a contract. One table for all. */
import {
  type Action,
  type Contrat,
  type Contribution,
  type Demarche,
  type Etape,
  type Indicateur,
  type Partie,
  type Phase,
  RUBRIQUES,
  type Rubriques,
  sansAccents,
} from '@paraphe/model';
import { estDeType } from '@paraphe/referentiel';
import type { Contexte } from '../regle.js';

/** Where a demand applies. A demand outside of any `chaque` is one on the contract. */
export type NiveauDemande =
  | 'contrat'
  | 'axe'
  | 'objectif'
  | 'action'
  | 'sous-action'
  | 'indicateur'
  | 'financement';

export interface Chose {
  /** Its name in the JSON of an element, where it has one; else a word of its own. */
  cle: string;
  /** The ways of naming it, singular first; without accents. */
  mots: readonly string[];
  /** What is said when there is none: `aucun pilote`. */
  aucun: { fr: string; en: string };
  /** After a number: `7 indicateurs`. */
  plusieurs: { fr: string; en: string };
  /** An example of what to type. */
  exemple: string;
  /** Where it can be asked for, and how it is found there. */
  niveaux: Partial<Record<NiveauDemande, (etape: Etape, contexte: Contexte) => readonly unknown[]>>;
  /** Only one of it can be there. */
  unique?: true;
  /** The types that can be asked for: fixed ones, or those of actors. */
  types?: readonly string[] | 'acteurs';
  estDeType?(element: unknown, type: string, contexte: Contexte): boolean;
  /** The title of one of them, where one can be asked for by its title. */
  titre?(element: unknown): string | undefined;
}

/** What is found by counting years or digits, not elements. */
export const DUREES = ['ans', 'mois'] as const;
export const NUMEROTATION = 'numerotation';

const choses: Chose[] = [];
const parMot = new Map<string, Chose>();

function ajouter(chose: Chose): void {
  choses.push(chose);
  for (const mot of chose.mots) parMot.set(mot, chose);
}

/** @returns what a word of a modèle names, whatever its case, its accents, its number */
export function choseDe(mot: string): Chose | undefined {
  return parMot.get(simple(mot));
}

/** @returns all that can be asked for at a level, in the order of the paper */
export function chosesDe(niveau: NiveauDemande): readonly Chose[] {
  return choses.filter((chose) => chose.niveaux[niveau]);
}

function simple(mot: string): string {
  return sansAccents(mot.replace(/’/g, "'").replace(/\s+/g, ' ').trim());
}

// — Rubriques of an element —

/** How a missing rubrique is told, where « aucun » or « aucune » goes before its name. */
const FEMININES: ReadonlySet<string> = new Set([
  'description',
  'contraintes',
  'annexes',
  'priorite',
  'participation',
  'gouvernance',
  'articulations',
  'rubriques',
  'actionsLiees',
]);
const ANGLAIS: Partial<Record<keyof Rubriques, [string, string]>> = {
  contexte: ['context', 'contexts'],
  enjeux: ['issue at stake', 'issues at stake'],
  description: ['description', 'descriptions'],
  objectifsVises: ['aim', 'aims'],
  effetsAttendus: ['expected effect', 'expected effects'],
  themes: ['theme', 'themes'],
  porteurs: ['project owner', 'project owners'],
  maitresOuvrage: ['contracting authority', 'contracting authorities'],
  pilotes: ['lead', 'leads'],
  copilotes: ['co-lead', 'co-leads'],
  referentsElus: ['elected referent', 'elected referents'],
  partenaires: ['partner', 'partners'],
  operateurs: ['operator', 'operators'],
  publics: ['public', 'publics'],
  lieux: ['place', 'places'],
  facilitateurs: ['enabling factor', 'enabling factors'],
  freins: ['obstacle', 'obstacles'],
  contraintes: ['constraint', 'constraints'],
  pointsVigilance: ['point to watch', 'points to watch'],
  statut: ['status', 'statuses'],
  priorite: ['priority', 'priorities'],
  cycle: ['stage of the cycle', 'stages of the cycle'],
  participation: ['participation of inhabitants', 'forms of participation'],
  calendrier: ['calendar', 'calendars'],
  moyens: ['means', 'means'],
  livrables: ['deliverable', 'deliverables'],
  indicateurs: ['indicator', 'indicators'],
  financements: ['plan of financing', 'plans of financing'],
  gouvernance: ['governance', 'governances'],
  repondA: ['tie to a besoin or an orientation', 'ties to besoins or orientations'],
  articulations: ['tie to a wider document', 'ties to wider documents'],
  releveDe: ['mention of the contract it comes under', 'mentions of contracts'],
  annexes: ['annex', 'annexes'],
  rubriques: ['rubrique of its own', 'rubriques of its own'],
};

const EXEMPLES: Partial<Record<keyof Rubriques, string>> = {
  calendrier: 'calendrier 2026',
  indicateurs: 'indicateurs { résultat "Ce qui doit avoir changé" }',
  financements: 'financements { coût 18 000 € }',
  statut: 'statut à venir',
  priorite: 'priorité moyenne',
  cycle: 'cycle mise en œuvre',
  participation: 'participation consultation : "Comment les habitants sont associés"',
  gouvernance: 'gouvernance { instance COPIL "Comité de pilotage" { 2 fois par an } }',
  repondA: 'répond à besoins 1',
  articulations: 'articulation avec "Titre du document" : "Ce qui les relie"',
  releveDe: 'relève de CLS',
  lieux: 'communes "Nom de la commune"',
  rubriques: 'rubrique "Nom" « Texte »',
};

/** Said of an element where its axe or its objectif says it for all that they hold. */
function heritees(etape: Etape, cle: keyof Rubriques): readonly unknown[] {
  for (let ici: Etape | undefined = etape; ici && ici.niveau !== 'plan'; ici = ici.parent) {
    const dits = valeurs(ici.element[cle]);
    if (dits.length) return dits;
  }
  const { sousActions = [] } = etape.element as Action;
  return sousActions.flatMap((sousAction) => valeurs(sousAction[cle]));
}

function valeurs(valeur: unknown): readonly unknown[] {
  if (valeur === undefined || valeur === '') return [];
  return Array.isArray(valeur) ? valeur : [valeur];
}

/** Said anywhere in the contract. */
function partout(cle: keyof Rubriques) {
  return (_: Etape, { etapes }: Contexte) => etapes.flatMap(({ element }) => valeurs(element[cle]));
}

const ici = (cle: keyof Rubriques) => (etape: Etape) => valeurs(etape.element[cle]);

for (const { cle, mots, forme } of RUBRIQUES) {
  if (cle === 'modalitesSuivi' || cle === 'reconduit' || cle === 'actionsLiees') continue;
  const [mot, pluriel] = mots as [string, string?];
  const genre = FEMININES.has(cle) ? 'aucune' : 'aucun';
  const [en, ens] = ANGLAIS[cle] ?? [mot, pluriel ?? mot];
  const aucun =
    cle === 'repondA' || cle === 'releveDe'
      ? `rien après « ${mot} »`
      : cle === 'articulations'
        ? 'aucune articulation avec un document plus large'
        : `${genre} ${mot}`;
  const chose: Chose = {
    cle,
    mots: [
      ...new Set(
        [
          ...mots,
          ...(cle === 'articulations' ? ['articulation', 'articulations'] : []),
          ...(cle === 'rubriques' ? ['rubriques'] : []),
          ...(cle === 'lieux' ? ['commune', 'communes'] : []),
        ].map(simple),
      ),
    ],
    aucun: { fr: aucun, en: `no ${en}` },
    plusieurs: { fr: pluriel ?? mot, en: ens },
    exemple: EXEMPLES[cle] ?? (forme === 'texte' ? `${mot} « Texte »` : `${mot} "Texte"`),
    niveaux: {
      contrat: partout(cle),
      axe: ici(cle),
      objectif: (etape) => heritees(etape, cle),
      action: (etape) => heritees(etape, cle),
      'sous-action': ici(cle),
    },
  };
  if (
    forme === 'texte' ||
    forme === 'choix' ||
    ['calendrier', 'financements', 'participation', 'gouvernance'].includes(cle)
  )
    chose.unique = true;
  if (forme === 'parties') {
    chose.types = 'acteurs';
    chose.estDeType = (partie, type, contexte) => partieEstDeType(partie as Partie, type, contexte);
    chose.titre = (partie) => (partie as Partie).texte ?? (partie as Partie).acteur;
  }
  if (forme === 'textes') chose.titre = (texte) => texte as string;
  if (cle === 'rubriques') chose.titre = (rubrique) => (rubrique as { nom: string }).nom;
  if (cle === 'articulations') chose.titre = (lien) => (lien as { document: string }).document;
  ajouter(chose);
}

/** Follow-up told in words stands for indicators, unless some type of them is asked for. */
const indicateurs = choseDe('indicateurs') as Chose;
indicateurs.types = ['processus', 'résultat', 'impact'];
indicateurs.estDeType = (indicateur, type) => {
  const { nature } = indicateur as Indicateur;
  return nature === sansAccents(type) || (type === 'résultat' && nature === 'impact');
};
indicateurs.niveaux.action = (etape) => indicateursDe(etape);
indicateurs.niveaux.objectif = (etape) => indicateursDe(etape);

function indicateursDe(etape: Etape): readonly unknown[] {
  const { indicateurs: siens = [], sousActions = [], modalitesSuivi } = etape.element as Action;
  const tous = [...siens, ...sousActions.flatMap((s) => s.indicateurs ?? [])];
  return tous.length || !modalitesSuivi ? tous : [modalitesSuivi];
}

// — What only a contract has —

const contrat = (de: (contrat: Contrat) => unknown) => (etape: Etape) =>
  valeurs(de(etape.element as Contrat));

interface Faits {
  cle: string;
  mots: string[];
  aucun: [fr: string, en: string];
  plusieurs?: [fr: string, en: string];
  exemple: string;
  niveaux: Chose['niveaux'];
  suite?: Partial<Chose>;
}

function faits({ cle, mots, aucun, plusieurs, exemple, niveaux, suite }: Faits): void {
  const [fr, en] = aucun;
  const [plurielFr, plurielEn] = plusieurs ?? [mots.at(-1) as string, cle];
  ajouter({
    cle,
    mots: mots.map(simple),
    aucun: { fr, en },
    plusieurs: { fr: plurielFr, en: plurielEn },
    exemple,
    niveaux,
    ...suite,
  });
}

const UNIQUE = { unique: true } as const;
const typesDActeurs: Partial<Chose> = {
  types: 'acteurs',
  estDeType: (partie, type, contexte) => partieEstDeType(partie as Partie, type, contexte),
  titre: (partie) => (partie as Partie).texte ?? (partie as Partie).acteur,
};

faits({
  cle: 'signataires',
  mots: ['signataire', 'signataires'],
  aucun: ['aucun signataire', 'no signatory'],
  exemple: 'signataires CCTC, ARS-Occitanie',
  niveaux: { contrat: contrat((c) => c.signataires) },
  suite: typesDActeurs,
});
faits({
  cle: 'periode',
  mots: ['période', 'périodes'],
  aucun: ['aucune période', 'no period'],
  exemple: 'période 2026 à 2030',
  niveaux: { contrat: contrat((c) => c.periode) },
  suite: UNIQUE,
});
faits({
  cle: 'generation',
  mots: ['génération'],
  aucun: ['aucune génération', 'no generation'],
  exemple: 'génération 2',
  niveaux: { contrat: contrat((c) => c.generation) },
  suite: UNIQUE,
});
faits({
  cle: 'territoire',
  mots: ['territoire'],
  aucun: ['aucun territoire', 'no territory'],
  exemple: 'territoire epci 200066322',
  niveaux: { contrat: contrat((c) => c.territoire) },
  suite: UNIQUE,
});
faits({
  cle: 'diagnostic',
  mots: ['diagnostic'],
  aucun: ['aucun diagnostic', 'no diagnostic'],
  exemple: 'diagnostic { date 2025  besoin 1 "Ce qui manque" }',
  niveaux: { contrat: contrat((c) => c.diagnostic) },
  suite: UNIQUE,
});
faits({
  cle: 'besoins',
  mots: ['besoin', 'besoins'],
  aucun: ['aucun besoin', 'no besoin'],
  plusieurs: ['besoins', 'besoins'],
  exemple: 'diagnostic { besoin 1 "Ce qui manque" }',
  niveaux: { contrat: contrat((c) => c.diagnostic?.besoins) },
  suite: { titre: (besoin) => (besoin as { texte: string }).texte },
});
faits({
  cle: 'orientations',
  mots: ['orientation', 'orientations'],
  aucun: ['aucune orientation', 'no orientation'],
  exemple: 'orientation 1 "Ce vers quoi aller"',
  niveaux: {
    contrat: (etape, contexte) =>
      contexte.etapes.flatMap(({ element }) => valeurs((element as Contrat).orientations)),
    axe: (etape) => valeurs((etape.element as { orientations?: unknown }).orientations),
  },
  suite: { titre: (orientation) => (orientation as { texte: string }).texte },
});
faits({
  cle: 'coordination',
  mots: ['coordination'],
  aucun: ['aucune coordination', 'no coordination'],
  exemple: 'coordination { poste "Chargée de coopération" 1 ETP }',
  niveaux: { contrat: contrat((c) => c.coordination) },
  suite: UNIQUE,
});
faits({
  cle: 'postes',
  mots: ['poste', 'postes'],
  aucun: ['aucun poste de coordination', 'no coordination post'],
  plusieurs: ['postes de coordination', 'coordination posts'],
  exemple: 'coordination { poste "Chargée de coopération" 1 ETP }',
  niveaux: { contrat: contrat((c) => c.coordination?.postes) },
  suite: { titre: (poste) => (poste as { fonction?: string }).fonction },
});
faits({
  cle: 'evaluation',
  mots: ['évaluation', 'évaluations'],
  aucun: ['aucune évaluation', 'no evaluation'],
  exemple: 'évaluation { quand fin 2028  par "Cabinet d\'études" }',
  niveaux: { contrat: contrat((c) => c.evaluation) },
  suite: UNIQUE,
});
faits({
  cle: 'preambule',
  mots: ['préambule'],
  aucun: ['aucun préambule', 'no preamble'],
  exemple: 'préambule « Texte »',
  niveaux: { contrat: contrat((c) => c.preambule) },
  suite: UNIQUE,
});
faits({
  cle: 'visas',
  mots: ['visa', 'visas'],
  aucun: ['aucun visa', 'no visa'],
  exemple: 'visas "Vu le code de la santé publique"',
  niveaux: { contrat: contrat((c) => c.visas) },
  suite: { titre: (visa) => visa as string },
});
faits({
  cle: 'articles',
  mots: ['article', 'articles'],
  aucun: ['aucun article', 'no article'],
  exemple: 'article 4 "Durée, suivi et révision" « Texte »',
  niveaux: { contrat: contrat((c) => c.articles) },
  suite: { titre: (article) => (article as { titre: string }).titre },
});
faits({
  cle: 'sInscritDans',
  mots: ["s'inscrit dans"],
  aucun: ["rien après « s'inscrit dans »", 'nothing after "s\'inscrit dans"'],
  exemple: "s'inscrit dans crte-du-territoire",
  niveaux: { contrat: contrat((c) => c.sInscritDans) },
});
faits({
  cle: 'fondeSur',
  mots: ['fondé sur', 'fondée sur'],
  aucun: ['rien après « fondé sur »', 'nothing after "fondé sur"'],
  exemple: 'fondé sur demarche-du-territoire',
  niveaux: { contrat: contrat((c) => c.fondeSur) },
});
faits({
  cle: 'instances',
  mots: ['instance', 'instances'],
  aucun: ['aucune instance', 'no instance'],
  exemple: 'gouvernance { instance COPIL "Comité de pilotage" { 2 fois par an } }',
  niveaux: {
    contrat: (_, { etapes }) => etapes.flatMap(({ element }) => valeurs(element.gouvernance?.instances)),
    axe: (etape) => valeurs(etape.element.gouvernance?.instances),
    action: (etape) => valeurs(etape.element.gouvernance?.instances),
  },
  suite: {
    titre: (i) => [(i as { titre: string }).titre, (i as { identifiant?: string }).identifiant].join(' '),
  },
});
faits({
  cle: 'phases',
  mots: ['phase', 'phases'],
  aucun: ['aucune phase', 'no phase'],
  exemple: '28/03/2026 : phase "Présentation aux élus"',
  niveaux: { contrat: (etape) => valeurs((etape.element as Demarche).phases) },
  suite: { titre: (phase) => (phase as { libelles: string[] }).libelles.join(' ') },
});
faits({
  cle: 'entendus',
  mots: ['entendu', 'entendus'],
  aucun: ['personne entendu', 'nobody heard'],
  plusieurs: ['acteurs entendus', 'actors heard'],
  exemple: '27/11/2026 : phase "Soirée de témoignages" { entendus "Mission locale" }',
  niveaux: {
    contrat: (etape) =>
      valeurs((etape.element as Demarche).phases).flatMap((p) => (p as Phase).entendus ?? []),
  },
  suite: typesDActeurs,
});
faits({
  cle: 'documents',
  mots: ['document', 'documents'],
  aucun: ['aucun document cité', 'no document cited'],
  plusieurs: ['documents cités', 'documents cited'],
  exemple: 'document prs-occitanie "Projet régional de santé"',
  niveaux: { contrat: contrat((c) => c.documents) },
  suite: { titre: (document) => (document as { titre: string }).titre },
});

const duNiveau =
  (niveau: string) =>
  (etape: Etape, { etapes }: Contexte) =>
    etapes.filter((autre) => autre.niveau === niveau && (etape.niveau === 'plan' || dedans(autre, etape)));

function dedans(autre: Etape, etape: Etape): boolean {
  for (let haut = autre.parent; haut; haut = haut.parent) if (haut.element === etape.element) return true;
  return false;
}

const titreDEtape = { titre: (etape: unknown) => ((etape as Etape).element as Action).titre };
faits({
  cle: 'axes',
  mots: ['axe', 'axes'],
  aucun: ['aucun axe', 'no axe'],
  exemple: 'axe 1 "Titre" { … }',
  niveaux: { contrat: duNiveau('axe') },
  suite: titreDEtape,
});
faits({
  cle: 'objectifs',
  mots: ['objectif', 'objectifs'],
  aucun: ['aucun objectif', 'no objectif'],
  exemple: 'objectif 1.1 "Titre" { … }',
  niveaux: { contrat: duNiveau('objectif'), axe: duNiveau('objectif') },
  suite: titreDEtape,
});
faits({
  cle: 'actions',
  mots: ['action', 'actions', 'fiche', 'fiches'],
  aucun: ['aucune action', 'no action'],
  plusieurs: ['actions', 'actions'],
  exemple: 'action 1.1.1 "Titre" { … }',
  niveaux: { contrat: duNiveau('action'), axe: duNiveau('action'), objectif: duNiveau('action') },
  suite: titreDEtape,
});
faits({
  cle: 'sousActions',
  mots: ['sous-action', 'sous-actions'],
  aucun: ['aucune sous-action', 'no sub-action'],
  exemple: 'sous-action 1.1.1.a "Titre" { … }',
  niveaux: { contrat: duNiveau('sous-action'), action: duNiveau('sous-action') },
  suite: titreDEtape,
});
const couts = ({ element }: Etape) => [
  ...valeurs(element.financements?.couts),
  ...((element as Action).sousActions ?? []).flatMap((s) => valeurs(s.financements?.couts)),
];
faits({
  cle: 'couts',
  mots: ['coût', 'coûts'],
  aucun: ['aucun coût', 'no cost'],
  exemple: 'financements { coût 18 000 € }',
  niveaux: { action: couts, 'sous-action': couts },
});
const financeurs = ({ element }: Etape) => [
  ...valeurs(element.financements?.contributions),
  ...valeurs(element.financements?.enveloppes),
  ...valeurs(element.financements?.sources),
  ...((element as Action).sousActions ?? []).flatMap((s) => valeurs(s.financements?.contributions)),
];
faits({
  cle: 'financeurs',
  mots: ['financeur', 'financeurs'],
  aucun: ['aucun financeur', 'no financer'],
  exemple: 'financements { CCTC 12 000 € (acquis) }',
  niveaux: {
    action: financeurs,
    'sous-action': financeurs,
    financement: (etape) => valeurs((etape.element as Contribution).de),
  },
  suite: {
    types: 'acteurs',
    estDeType: (ligne, type, contexte) => {
      const { de } = ligne as Contribution;
      return partieEstDeType(de ?? (ligne as Partie), type, contexte);
    },
  },
});

// — What an indicator or a contribution has —

const indicateur = (de: (indicateur: Indicateur) => unknown): Chose['niveaux'] => ({
  indicateur: (etape) => valeurs(de(etape.element as unknown as Indicateur)),
});
const contribution = (de: (contribution: Contribution) => unknown): Chose['niveaux'] => ({
  financement: (etape) => valeurs(de(etape.element as unknown as Contribution)),
});
const fait = (
  cle: string,
  mots: string[],
  aucun: [string, string],
  exemple: string,
  niveaux: Chose['niveaux'],
): void => faits({ cle, mots, aucun, exemple, niveaux });

fait(
  'cibles',
  ['cible', 'cibles'],
  ['aucune cible', 'no target'],
  '{ cible 25 en 2027 }',
  indicateur((i) => (i.qualitatif ? true : i.cibles)),
);
fait(
  'reference',
  ['référence', 'références'],
  ['aucune référence', 'no baseline'],
  '{ référence 12 en 2022 }',
  indicateur((i) => (i.qualitatif ? true : i.reference)),
);
fait(
  'unite',
  ['unité', 'unités'],
  ['aucune unité', 'no unit'],
  '{ unité "élus" }',
  indicateur((i) =>
    i.qualitatif ? true : (i.unite ?? i.cibles?.some((c) => c.pourcentage || c.unite)) || undefined,
  ),
);
fait(
  'source',
  ['source', 'sources'],
  ['aucune source', 'no source'],
  '{ source "Bilan annuel" }',
  indicateur((i) => i.source),
);
fait(
  'frequence',
  ['fréquence', 'fréquences'],
  ['aucune fréquence', 'no frequency'],
  '{ fréquence annuelle }',
  indicateur((i) => i.frequence ?? i.mesureEn),
);
fait(
  'responsable',
  ['responsable', 'responsables'],
  ['aucun responsable', 'nobody in charge'],
  '{ responsable CCTC }',
  indicateur((i) => i.responsable),
);
fait(
  'nature',
  ['nature', 'natures'],
  ['aucune nature (processus, résultat)', 'no kind (process, result)'],
  'résultat "…"',
  indicateur((i) => i.nature),
);
fait(
  'montant',
  ['montant', 'montants'],
  ['aucun montant', 'no amount'],
  'CCTC 12 000 €',
  contribution((c) => c.montant ?? c.part ?? c.etp),
);
fait(
  'annee',
  ['année', 'années', 'date', 'dates'],
  ['aucune année', 'no year'],
  'CCTC 12 000 € en 2026',
  contribution((c) => c.en),
);
fait(
  'dispositif',
  ['dispositif', 'dispositifs'],
  ['aucun dispositif', 'no scheme'],
  'ARS-Occitanie 6 000 € au titre du "FIR"',
  contribution((c) => c.auTitreDe),
);
(choseDe('statut') as Chose).niveaux.financement = (etape) =>
  valeurs((etape.element as unknown as Contribution).statut);

faits({
  cle: NUMEROTATION,
  mots: ['numérotation'],
  aucun: ['aucune numérotation', 'no numbering'],
  exemple: 'action 1.1.1 "Titre" { … }',
  niveaux: { contrat: duNiveau('action') },
  suite: { titre: () => undefined, unique: true },
});
for (const unite of DUREES)
  faits({
    cle: unite,
    mots: unite === 'ans' ? ['an', 'ans', 'année de contrat', 'années de contrat'] : ['mois'],
    aucun: ['aucune durée', 'no duration'],
    plusieurs: unite === 'ans' ? ['ans', 'years'] : ['mois', 'months'],
    exemple: 'période 2026 à 2030',
    niveaux: { contrat: contrat((c) => c.periode) },
  });

/** What a name says of its type, where the actor is told in words or not declared. */
function partieEstDeType(partie: Partie, type: string, { acteur, simplifier }: Contexte): boolean {
  const connu = partie.acteur === undefined ? undefined : acteur(partie.acteur);
  if (connu?.type && estDeType(connu.type, type)) return true;
  const nom = simplifier(connu?.nom ?? partie.texte ?? partie.acteur ?? '');
  return DANS_LE_NOM.some(([motif, genre]) => motif.test(nom) && estDeType(genre, type));
}

const DANS_LE_NOM: readonly (readonly [RegExp, string])[] = [
  [/\bars\b|agence regionale de sante/, 'ars'],
  [/\bcaf\b|allocations? familiales?/, 'caf'],
  [/\bcpam\b|assurance maladie/, 'cpam'],
  [/\bmsa\b|mutualite sociale agricole/, 'msa'],
  [/\bcarsat\b/, 'carsat'],
  [/\bepci\b|communaute (?:de communes|d'agglomeration|urbaine)|\bmetropole\b|intercommunalite/, 'epci'],
  [/\bcommunes?\b(?! de communes)|\bville de\b|\bmairie\b/, 'commune'],
  [/\bdepartement\b|conseil departemental/, 'département'],
  [/\bregion\b|conseil regional/, 'région'],
  [/\betat\b|prefecture|prefet|\bddets(?:pp)?\b|\bdreets\b|\bdraaf\b/, 'état'],
];
