/** What a modèle may ask for in a contract, besides its rubriques. */
import type { Action, Contrat, Contribution, Demarche, Etape, Partie, Phase } from '@paraphe/model';
import type { Contexte } from '../regle.js';
import { type Chose, definir, NUMEROTATION, typesDActeurs, UNIQUE, valeurs } from './chose.js';
import { partieEstDeType } from './types-de-parties.js';

const contrat = (de: (contrat: Contrat) => unknown) => (etape: Etape) =>
  valeurs(de(etape.element as Contrat));

const duNiveau =
  (niveau: string) =>
  (etape: Etape, { etapes }: Contexte) =>
    etapes.filter((autre) => autre.niveau === niveau && (etape.niveau === 'plan' || dedans(autre, etape)));

function dedans(autre: Etape, etape: Etape): boolean {
  for (let haut = autre.parent; haut; haut = haut.parent) if (haut.element === etape.element) return true;
  return false;
}

const titreDEtape = { titre: (etape: unknown) => ((etape as Etape).element as Action).titre };

const couts = ({ element }: Etape) => [
  ...valeurs(element.financements?.couts),
  ...((element as Action).sousActions ?? []).flatMap((s) => valeurs(s.financements?.couts)),
];

const financeurs = ({ element }: Etape) => [
  ...valeurs(element.financements?.contributions),
  ...valeurs(element.financements?.enveloppes),
  ...valeurs(element.financements?.sources),
  ...((element as Action).sousActions ?? []).flatMap((s) => valeurs(s.financements?.contributions)),
];

/** In the order of the paper. */
export const CHOSES_CONTRAT: readonly Chose[] = [
  definir({
    cle: 'signataires',
    mots: ['signataire', 'signataires'],
    aucun: ['aucun signataire', 'no signatory'],
    exemple: 'signataires CCTC, ARS-Occitanie',
    niveaux: { contrat: contrat((c) => c.signataires) },
    suite: { ...typesDActeurs, sauf: ['démarche', 'fiche'] },
  }),
  definir({
    cle: 'periode',
    mots: ['période', 'périodes', 'durée'],
    aucun: ['aucune période', 'no period'],
    exemple: 'période 2026 à 2030',
    niveaux: { contrat: contrat((c) => c.periode) },
    suite: UNIQUE,
  }),
  definir({
    cle: 'generation',
    mots: ['génération'],
    aucun: ['aucune génération', 'no generation'],
    exemple: 'génération 2',
    niveaux: { contrat: contrat((c) => c.generation) },
    suite: { ...UNIQUE, sauf: ['démarche', 'fiche'] },
  }),
  definir({
    cle: 'territoire',
    mots: ['territoire'],
    aucun: ['aucun territoire', 'no territory'],
    exemple: 'territoire epci 200066322',
    niveaux: { contrat: contrat((c) => c.territoire) },
    suite: UNIQUE,
  }),
  definir({
    cle: 'diagnostic',
    mots: ['diagnostic'],
    aucun: ['aucun diagnostic', 'no diagnostic'],
    exemple: 'diagnostic { date 2025  besoin 1 "Ce qui manque" }',
    niveaux: { contrat: contrat((c) => c.diagnostic) },
    suite: UNIQUE,
  }),
  definir({
    cle: 'besoins',
    mots: ['besoin', 'besoins'],
    aucun: ['aucun besoin', 'no besoin'],
    plusieurs: ['besoins', 'besoins'],
    exemple: 'diagnostic { besoin 1 "Ce qui manque" }',
    niveaux: { contrat: contrat((c) => c.diagnostic?.besoins) },
    suite: { dans: 'diagnostic', titre: (besoin) => (besoin as { texte: string }).texte },
  }),
  definir({
    cle: 'orientations',
    mots: ['orientation', 'orientations'],
    aucun: ['aucune orientation', 'no orientation'],
    exemple: 'orientation 1 "Ce vers quoi aller"',
    niveaux: {
      contrat: (_, contexte) =>
        contexte.etapes.flatMap(({ element }) => valeurs((element as Contrat).orientations)),
      axe: (etape) => valeurs((etape.element as { orientations?: unknown }).orientations),
    },
    suite: { titre: (orientation) => (orientation as { texte: string }).texte },
  }),
  definir({
    cle: 'coordination',
    mots: ['coordination'],
    aucun: ['aucune coordination', 'no coordination'],
    exemple: 'coordination { poste "Chargée de coopération" 1 ETP }',
    niveaux: { contrat: contrat((c) => c.coordination) },
    suite: { ...UNIQUE, sauf: ['démarche', 'fiche'] },
  }),
  definir({
    cle: 'postes',
    mots: ['poste', 'postes'],
    aucun: ['aucun poste de coordination', 'no coordination post'],
    plusieurs: ['postes de coordination', 'coordination posts'],
    exemple: 'coordination { poste "Chargée de coopération" 1 ETP }',
    niveaux: { contrat: contrat((c) => c.coordination?.postes) },
    suite: {
      sauf: ['démarche', 'fiche'],
      dans: 'coordination',
      titre: (poste) => (poste as { fonction?: string }).fonction,
    },
  }),
  definir({
    cle: 'evaluation',
    mots: ['évaluation', 'évaluations'],
    aucun: ['aucune évaluation', 'no evaluation'],
    exemple: 'évaluation { quand fin 2028  par "Cabinet d\'études" }',
    niveaux: { contrat: contrat((c) => c.evaluation) },
    suite: UNIQUE,
  }),
  definir({
    cle: 'preambule',
    mots: ['préambule'],
    aucun: ['aucun préambule', 'no preamble'],
    exemple: 'préambule « Texte »',
    niveaux: { contrat: contrat((c) => c.preambule) },
    suite: { ...UNIQUE, sauf: ['démarche', 'fiche'] },
  }),
  definir({
    cle: 'visas',
    mots: ['visa', 'visas'],
    aucun: ['aucun visa', 'no visa'],
    exemple: 'visas "Vu le code de la santé publique"',
    niveaux: { contrat: contrat((c) => c.visas) },
    suite: { sauf: ['démarche', 'fiche'], titre: (visa) => visa as string },
  }),
  definir({
    cle: 'articles',
    mots: ['article', 'articles'],
    aucun: ['aucun article', 'no article'],
    exemple: 'article 4 "Durée, suivi et révision" « Texte »',
    niveaux: { contrat: contrat((c) => c.articles) },
    suite: { sauf: ['démarche', 'fiche'], titre: (article) => (article as { titre: string }).titre },
  }),
  definir({
    cle: 'sInscritDans',
    mots: ["s'inscrit dans"],
    aucun: ["rien après « s'inscrit dans »", 'nothing after "s\'inscrit dans"'],
    exemple: "s'inscrit dans crte-du-territoire",
    niveaux: { contrat: contrat((c) => c.sInscritDans) },
  }),
  definir({
    cle: 'fondeSur',
    mots: ['fondé sur', 'fondée sur'],
    aucun: ['rien après « fondé sur »', 'nothing after "fondé sur"'],
    exemple: 'fondé sur demarche-du-territoire',
    niveaux: { contrat: contrat((c) => c.fondeSur) },
  }),
  definir({
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
  }),
  definir({
    cle: 'phases',
    mots: ['phase', 'phases'],
    aucun: ['aucune phase', 'no phase'],
    exemple: '28/03/2026 : phase "Présentation aux élus"',
    niveaux: { contrat: (etape) => valeurs((etape.element as Demarche).phases) },
    suite: {
      sauf: ['contrat', 'fiche'],
      titre: (phase) => (phase as { libelles: string[] }).libelles.join(' '),
    },
  }),
  definir({
    cle: 'entendus',
    mots: ['entendu', 'entendus'],
    aucun: ['aucun acteur entendu', 'nobody heard'],
    plusieurs: ['acteurs entendus', 'actors heard'],
    exemple: '27/11/2026 : phase "Soirée de témoignages" { entendus "Mission locale" }',
    niveaux: {
      contrat: (etape) =>
        valeurs((etape.element as Demarche).phases).flatMap((p) => (p as Phase).entendus ?? []),
    },
    suite: { ...typesDActeurs, sauf: ['contrat', 'fiche'] },
  }),
  definir({
    cle: 'documents',
    mots: ['document', 'documents'],
    aucun: ['aucun document cité', 'no document cited'],
    plusieurs: ['documents cités', 'documents cited'],
    exemple: 'document prs-occitanie "Projet régional de santé"',
    niveaux: { contrat: contrat((c) => c.documents) },
    suite: { titre: (document) => (document as { titre: string }).titre },
  }),

  definir({
    cle: 'axes',
    mots: ['axe', 'axes'],
    aucun: ['aucun axe', 'no axe'],
    exemple: 'axe 1 "Titre" { … }',
    niveaux: { contrat: duNiveau('axe') },
    suite: { ...titreDEtape, sauf: ['fiche'] },
  }),
  definir({
    cle: 'objectifs',
    mots: ['objectif', 'objectifs'],
    aucun: ['aucun objectif', 'no objectif'],
    exemple: 'objectif 1.1 "Titre" { … }',
    niveaux: { contrat: duNiveau('objectif'), axe: duNiveau('objectif') },
    suite: { ...titreDEtape, sauf: ['fiche'] },
  }),
  definir({
    cle: 'actions',
    mots: ['action', 'actions', 'fiche', 'fiches'],
    aucun: ['aucune action', 'no action'],
    plusieurs: ['actions', 'actions'],
    exemple: 'action 1.1.1 "Titre" { … }',
    niveaux: { contrat: duNiveau('action'), axe: duNiveau('action'), objectif: duNiveau('action') },
    suite: { ...titreDEtape, sauf: ['fiche'] },
  }),
  definir({
    cle: 'sousActions',
    mots: ['sous-action', 'sous-actions'],
    aucun: ['aucune sous-action', 'no sub-action'],
    exemple: 'sous-action 1.1.1.a "Titre" { … }',
    niveaux: { contrat: duNiveau('sous-action'), action: duNiveau('sous-action') },
    suite: titreDEtape,
  }),
  definir({
    cle: 'couts',
    mots: ['coût', 'coûts'],
    aucun: ['aucun coût', 'no cost'],
    exemple: 'financements { coût 18 000 € }',
    niveaux: { action: couts, 'sous-action': couts },
    suite: { dans: 'financements' },
  }),
  definir({
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
      dans: 'financements',
      types: 'acteurs',
      estDeType: (ligne, type, contexte) => {
        const { de } = ligne as Contribution;
        return partieEstDeType(de ?? (ligne as Partie), type, contexte);
      },
    },
  }),

  definir({
    cle: NUMEROTATION,
    mots: ['numérotation'],
    aucun: ['aucune numérotation', 'no numbering'],
    exemple: 'action 1.1.1 "Titre" { … }',
    niveaux: { contrat: duNiveau('action') },
    suite: { sauf: ['fiche'], titre: () => undefined, unique: true },
  }),
  definir({
    cle: 'ans',
    mots: ['an', 'ans'],
    aucun: ['aucune durée', 'no duration'],
    plusieurs: ['ans', 'years'],
    exemple: 'période 2026 à 2030',
    niveaux: { contrat: contrat((c) => c.periode) },
  }),
  definir({
    cle: 'mois',
    mots: ['mois'],
    aucun: ['aucune durée', 'no duration'],
    plusieurs: ['mois', 'months'],
    exemple: 'période 2026 à 2030',
    niveaux: { contrat: contrat((c) => c.periode) },
  }),
];
