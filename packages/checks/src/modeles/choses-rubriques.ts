/** What a modèle may ask for in a fiche: its rubriques. */
import {
  type Action,
  type Contribution,
  type DefinitionRubrique,
  type Etape,
  type Indicateur,
  RUBRIQUES,
  type Rubriques,
  sansAccents,
} from '@paraphe/model';
import type { Contexte } from '../regle.js';
import { type Chose, simple, typesDActeurs, valeurs } from './chose.js';

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

/** Said anywhere in the contract. */
function partout(cle: keyof Rubriques) {
  return (_: Etape, { etapes }: Contexte) => etapes.flatMap(({ element }) => valeurs(element[cle]));
}

const ici = (cle: keyof Rubriques) => (etape: Etape) => valeurs(etape.element[cle]);

/** What is told rather than counted. */
const SANS_NOMBRE: ReadonlyMap<string, string> = new Map([
  ['repondA', "de ce à quoi l'action répond"],
  ['releveDe', "du contrat dont l'action relève"],
  ['moyens', 'des moyens'],
  ['financements', 'du financement'],
  ['gouvernance', 'de la gouvernance'],
  ['participation', 'de la participation'],
]);

/** Told elsewhere, or of no use in a demand. */
const ECARTEES: ReadonlySet<string> = new Set(['modalitesSuivi', 'reconduit', 'actionsLiees']);

/** The rubriques, in the order of the paper fiche. */
export const CHOSES_RUBRIQUES: readonly Chose[] = RUBRIQUES.filter(({ cle }) => !ECARTEES.has(cle)).map(
  definirRubrique,
);

function definirRubrique({ cle, mots, forme }: DefinitionRubrique): Chose {
  const [mot, pluriel] = mots as [string, string?];
  const genre = FEMININES.has(cle) ? 'aucune' : 'aucun';
  const [en, ens] = ANGLAIS[cle] ?? [mot, pluriel ?? mot];
  const aucun = SANS_NOMBRE.has(cle)
    ? `rien n'est dit ${SANS_NOMBRE.get(cle)}`
    : cle === 'articulations'
      ? 'aucune articulation avec un document plus large'
      : `${genre} ${mot}`;
  const chose: Chose = {
    nom: mot,
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
    Object.assign(chose, typesDActeurs);
  }
  if (forme === 'textes') chose.titre = (texte) => texte as string;
  if (cle === 'rubriques') chose.titre = (rubrique) => (rubrique as { nom: string }).nom;
  if (cle === 'articulations') chose.titre = (lien) => (lien as { document: string }).document;
  if (cle === 'indicateurs') return avecIndicateurs(chose);
  if (cle === 'statut')
    chose.niveaux.financement = (etape) => valeurs((etape.element as unknown as Contribution).statut);
  return chose;
}

/** Follow-up told in words stands for indicators, unless some type of them is asked for. */
function avecIndicateurs(chose: Chose): Chose {
  return {
    ...chose,
    types: ['processus', 'résultat', 'impact'],
    estDeType: (indicateur, type) => {
      const { nature } = indicateur as Indicateur;
      return nature === sansAccents(type) || (type === 'résultat' && nature === 'impact');
    },
    niveaux: { ...chose.niveaux, action: indicateursDe, objectif: indicateursDe },
  };
}

function indicateursDe(etape: Etape): readonly unknown[] {
  const { indicateurs: siens = [], sousActions = [], modalitesSuivi } = etape.element as Action;
  const tous = [...siens, ...sousActions.flatMap((s) => s.indicateurs ?? [])];
  return tous.length || !modalitesSuivi ? tous : [modalitesSuivi];
}
