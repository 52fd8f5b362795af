/** What one example holds: every element of its tree, by kind, with its line. */
import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { motsDe } from '../syntaxe/valeurs.js';
import type { Sorte } from './sortes.js';

/** An element of a text: what it says, and where. */
export interface ElementReleve {
  texte: string;
  /** From 1. */
  ligne: number;
  /** Number of the fiche, objectif or axe that says it, where one does. */
  ou?: string;
}

/** A line of the tree of a plan. */
export interface Branche extends ElementReleve {
  profondeur: number;
}

export interface Releve {
  elements: Map<Sorte, ElementReleve[]>;
  /** The tree of the plans: contracts, axes, objectifs, fiches, in the order of the text. */
  arbre: Branche[];
  /** Days and periods, wherever they stand. */
  nombreDeDates: number;
  /** Kinds of nodes that nothing here reads: none, unless the grammar has grown. */
  inconnus: Set<string>;
}

/** @param racine the tree of a text that reads without fault */
export function relever(racine: ast.Texte): Releve {
  const lecteur = new Lecteur();
  for (const noeud of AstUtils.streamAst(racine)) {
    const lire = LECTURES[noeud.$type as keyof Noeuds] as Lecture<AstNode> | undefined;
    if (lire) lire(lecteur, noeud);
    else if (!TUS.has(noeud.$type)) lecteur.releve.inconnus.add(noeud.$type);
  }
  return lecteur.releve;
}

type Noeuds = ast.ParapheAstType;
type Lecture<N> = (lecteur: Lecteur, noeud: N) => void;

class Lecteur {
  readonly releve: Releve = { elements: new Map(), arbre: [], nombreDeDates: 0, inconnus: new Set() };

  ajouter(sorte: Sorte, noeud: AstNode, texte: string, cst = noeud.$cstNode, lignesPlusBas = 0): void {
    const element: ElementReleve = { texte, ligne: (cst?.range.start.line ?? 0) + 1 + lignesPlusBas };
    const ou = BRANCHES.has(sorte) ? undefined : numeroDuPorteur(noeud);
    if (ou !== undefined) element.ou = ou;
    this.releve.elements.set(sorte, [...(this.releve.elements.get(sorte) ?? []), element]);
    if (BRANCHES.has(sorte)) this.releve.arbre.push({ ...element, profondeur: profondeur(noeud) });
  }

  /** Each text of a list has its own line. */
  textes(
    sorte: Sorte,
    noeud: AstNode,
    textes: readonly (string | undefined)[],
    { tete = '', propriete = 'textes' } = {},
  ): void {
    for (const [rang, texte] of textes.entries()) {
      const cst = GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang);
      if (texte) this.ajouter(sorte, noeud, tete + texte, cst);
    }
  }

  /** What an orientation lists under it, in Markdown, is told apart. */
  orientations(noeud: AstNode, textes: readonly string[], { tete = '', propriete = 'textes' } = {}): void {
    for (const [rang, texte] of textes.entries()) {
      const cst = GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang);
      const [debut = '', ...points] = texte.split(POINT);
      this.ajouter('orientations', noeud, tete + debut.trim(), cst);
      const avant = (cst?.text ?? '').split(POINT);
      for (const [i, point] of points.entries())
        this.ajouter('points', noeud, point, cst, sauts(avant.slice(0, i + 1)) + i + 1);
    }
  }

  parties(sorte: Sorte, parties: readonly ast.Partie[]): void {
    for (const partie of parties) {
      const gens = partie.queues
        .filter(({ cle }) => cle === 'personne' || cle === 'service')
        .flatMap(({ textes }) => textes);
      const nom = partie.texte ?? partie.acteur?.$refText ?? '';
      this.ajouter(sorte, partie, gens.length ? `${nom} (${gens.join(', ')})` : nom);
    }
  }

  date(noeud: AstNode): void {
    this.releve.nombreDeDates++;
    for (let ou = noeud.$container; ou; ou = ou.$container) {
      if (ast.isEntreeCalendrier(ou) || ast.isCalendrier(ou) || ast.isPhase(ou) || ast.isSuivi(ou)) return;
      if (ast.isRecurrence(ou) || ast.isQuand(ou)) continue;
      const quoi = ast.isFaitDiagnostic(ou) ? 'diagnostic, ' : ast.isFaitEvaluation(ou) ? 'évaluation, ' : '';
      return this.ajouter('dates', noeud, quoi + dire(ou));
    }
  }

  branche(sorte: Sorte, noeud: AstNode, mot: string, titre = ''): void {
    this.ajouter(sorte, noeud, titre ? `${mot} : ${titre}` : mot);
  }
}

const LECTURES: { [N in keyof Noeuds]?: Lecture<Noeuds[N]> } = {
  Contrat: (l, n) => l.branche('contrats', n, `contrat ${n.name} (${n.types.join(' + ')})`, n.titre),
  Demarche: (l, n) => l.branche('demarches', n, `démarche ${n.name}`, n.titre),
  Fiche: (l, n) => l.branche('fiches', n, `fiche ${n.name}`, n.titre),
  Axe: (l, n) => l.branche('axes', n, `axe ${n.numero}`, n.titre),
  Objectif: (l, n) => l.branche('objectifs', n, `objectif ${n.numero}`, n.titre),
  Action: (l, n) => l.branche('actions', n, `action ${n.numero}`, n.titre),
  SousAction: (l, n) => l.branche('sousActions', n, `sous-action ${n.numero}`, n.titre),
  Avenant: (l, n) => l.branche('avenants', n, `avenant ${n.numero} à ${n.plan?.$refText}`, n.titre),
  Suivi: (l, n) => l.branche('suivis', n, `suivi ${dire(n.periode)} de ${n.plan?.$refText}`),
  Modele: (l, n) => l.branche('modeles', n, dire(n).split(' ').slice(0, 2).join(' ')),

  Phase: (l, n) => {
    const quand = n.quand ? `${dire(n.quand)} : ` : '';
    l.ajouter('phases', n, quand + n.libelles.join(', '));
  },
  FaitPhase: (l, n) => {
    l.parties('entendus', n.parties);
    l.textes('prose', n, [n.texte], { tete: 'phase : ', propriete: 'texte' });
  },
  ActeurDeclare: (l, n) => l.ajouter('acteurs', n, n.nom ? `${n.name} : ${n.nom}` : n.name),
  Territoire: (l, n) => {
    const faits = n.faits.filter(({ cle }) => cle !== 'description').map(dire);
    const dits = [n.type, n.siren ?? n.nom, ...faits].filter(Boolean);
    l.ajouter('territoires', n, dits.join(', '));
  },
  FaitTerritoire: (l, n) => {
    if (n.cle === 'description') l.textes('prose', n, n.textes, { tete: 'territoire : ' });
  },
  Signataires: (l, n) => l.parties('signataires', n.parties),
  RubriqueParties: (l, n) =>
    l.parties(n.mot.startsWith('partenaire') ? 'partenaires' : 'responsables', n.parties),
  RubriqueTextes: (l, n) => {
    const sorte = SORTE_DU_MOT.find(([debut]) => n.mot.startsWith(debut))?.[1] ?? 'prose';
    l.textes(sorte, n, n.textes, { tete: sorte === 'prose' ? `${n.mot} : ` : '' });
  },
  Lieux: (l, n) => {
    for (const lieu of n.lieux) l.ajouter('lieux', lieu, dire(lieu));
  },
  Diagnostic: (l, n) => {
    l.textes('diagnostics', n, n.textes);
    const date = n.faits.find((fait) => fait.date)?.date;
    if (n.faits.length) l.ajouter('diagnostics', n, date ? `diagnostic, ${dire(date)}` : 'diagnostic');
  },
  FaitDiagnostic: (l, n) => {
    if (n.cle === 'besoin') l.textes('besoins', n, n.textes, { tete: `${n.numero}. ` });
    else l.textes(n.cle === 'description' ? 'prose' : 'sources', n, n.textes, { tete: 'diagnostic : ' });
  },
  Orientation: (l, n) => {
    l.orientations(n, [n.texte], { tete: n.numero ? `${n.numero}. ` : '', propriete: 'texte' });
    l.textes('points', n, n.points, { propriete: 'points' });
  },
  FaitOrientation: (l, n) => {
    l.parties('responsables', n.parties);
    l.textes('sources', n, n.textes);
  },
  Orientations: (l, n) => l.orientations(n, n.textes),
  ObjectifsVises: (l, n) => l.textes('objectifsVises', n, n.textes),
  ObjectifVise: (l, n) =>
    l.ajouter('objectifsVises', n, (n.general ? 'général : ' : n.numero ? `${n.numero}. ` : '') + n.texte),
  Participation: (l, n) => l.ajouter('participations', n, dire(n).replace(/^participation :? ?/, '')),
  RubriqueChoix: (l, n) => l.ajouter('etats', n, dire(n)),

  Calendrier: (l, n) => {
    if (n.quand) l.ajouter('calendrier', n, dire(n.quand));
  },
  EntreeCalendrier: (l, n) => l.ajouter('calendrier', n, dire(n)),
  Periode: (l, n) => l.date(n),
  Jour: (l, n) => l.date(n),

  Indicateurs: (l, n) => l.textes('indicateurs', n, [n.texte], { propriete: 'texte' }),
  Indicateur: (l, n) => {
    const faits = n.faits.length ? ` (${n.faits.map(dire).join(', ')})` : '';
    l.ajouter('indicateurs', n, `${n.nature} : ${n.libelle}${faits}`);
  },
  FaitIndicateur: (l, n) => {
    if (!n.cle?.startsWith('relevé')) return;
    for (const mesure of n.mesures) l.ajouter('releves', mesure, dire(mesure));
  },
  Releve: (l, n) => {
    if (n.valeur) l.ajouter('releves', n, dire(n));
    else l.textes('commentaires', n, [n.commentaire], { propriete: 'commentaire' });
  },
  Financements: (l, n) =>
    l.ajouter(
      'financements',
      n,
      n.lignes.map(dire).join(' ; ') || dire(n).slice(n.mot.length).trim() || 'vide',
    ),
  Montant: (l, n) => l.ajouter('montants', n, dire(n.$container)),
  Gouvernance: (l, n) => l.textes('gouvernance', n, n.textes),
  Instance: (l, n) => l.ajouter('gouvernance', n, `instance : ${n.titre}`),
  Coordination: (l, n) => l.textes('gouvernance', n, n.textes, { tete: 'coordination : ' }),
  PosteCoordination: (l, n) =>
    l.ajouter('gouvernance', n, `coordination : ${dire(n).replace(/^description /, '')}`),
  Evaluation: (l, n) => l.textes('gouvernance', n, n.textes, { tete: 'évaluation : ' }),
  FaitEvaluation: (l, n) =>
    l.ajouter('gouvernance', n, `évaluation : ${dire(n).replace(/^description /, '')}`),
  TextesContrat: (l, n) => l.textes('prose', n, n.textes, { tete: `${n.mot} : ` }),
  Article: (l, n) => l.ajouter('prose', n, `article ${n.numero} : ${n.titre}`),

  DocumentCite: (l, n) => l.ajouter('documents', n, `${n.name} : ${n.titre}`),
  Articulation: (l, n) => l.ajouter('articulations', n, dire(n).replace(/^articulation avec /, '')),
  SInscritDans: (l, n) => l.ajouter('liens', n, dire(n)),
  FondeSur: (l, n) => l.ajouter('liens', n, dire(n)),
  SuccedeA: (l, n) => l.ajouter('liens', n, dire(n)),
  RepondA: (l, n) => l.ajouter('liens', n, dire(n)),
  ReleveDe: (l, n) => l.ajouter('liens', n, dire(n)),
  Reconduit: (l, n) => l.ajouter('liens', n, dire(n)),
  ActionsLiees: (l, n) => l.ajouter('liens', n, dire(n)),
  RubriqueLibre: (l, n) =>
    l.ajouter('rubriques', n, n.textes.length > 1 ? `${n.nom} (${n.textes.length} textes)` : n.nom),
  Commentaires: (l, n) => l.textes('commentaires', n, n.textes),
  CommentaireSimple: (l, n) => l.textes('commentaires', n, [n.texte], { propriete: 'texte' }),
  SourcesPlan: (l, n) => l.textes('sources', n, n.textes),
};

/** Rubriques of a word and texts, by what the word starts with. */
const SORTE_DU_MOT: readonly (readonly [string, Sorte])[] = [
  ['enjeu', 'enjeux'],
  ['effet', 'effets'],
  ['thème', 'themes'],
  ['public', 'publics'],
  ['facilitateur', 'facilitateurs'],
  ['frein', 'freins'],
  ['contrainte', 'vigilances'],
  ['point', 'vigilances'],
  ['moyen', 'moyens'],
  ['livrable', 'moyens'],
  ['annexe', 'sources'],
];

/** Nodes that hold others, or detail one that is told already. */
const TUS: ReadonlySet<string> = new Set<keyof Noeuds>([
  'Texte',
  'Utilise',
  'Acteurs',
  'Acteur',
  'FaitActeur',
  'FaitDocument',
  'Generation',
  'PeriodeContrat',
  'SigneLe',
  'Libelles',
  'Libelle',
  'Lieu',
  'Partie',
  'PartieSimple',
  'QueuePartie',
  'Mention',
  'ContenuEntree',
  'Quand',
  'Recurrence',
  'AnneeRelative',
  'Mesure',
  'Valeur',
  'Cout',
  'CoutAnnee',
  'Contribution',
  'Autofinancement',
  'ApportNature',
  'Poste',
  'Enveloppe',
  'SourcesFinancement',
  'MentionFinancement',
  'TextesFinancement',
  'QueueFinancement',
  'FaitInstance',
  'ActionLiee',
  'ReferenceElement',
  'SuiviAction',
  'Ajoute',
  'Modifie',
  'Retire',
  'Proroge',
]);

/** Kinds that make the tree of a plan. */
export const BRANCHES: ReadonlySet<Sorte> = new Set([
  'contrats',
  'demarches',
  'fiches',
  'avenants',
  'suivis',
  'modeles',
  'axes',
  'objectifs',
  'actions',
  'sousActions',
]);

/** The mark of a point of a Markdown list, with the line end before it. */
const POINT = /\n[ \t]*(?:[-*]|\d+\.) /;

function sauts(morceaux: readonly string[]): number {
  return morceaux.join('').split('\n').length - 1;
}

function numeroDuPorteur(noeud: AstNode): string | undefined {
  for (let ou: AstNode | undefined = noeud; ou; ou = ou.$container)
    if (ast.isSousAction(ou) || ast.isAction(ou) || ast.isObjectif(ou) || ast.isAxe(ou)) return ou.numero;
  return undefined;
}

function profondeur(noeud: AstNode): number {
  let nombre = -1;
  for (let ou: AstNode | undefined = noeud.$container; ou; ou = ou.$container) nombre++;
  return nombre;
}

/** The words of a node as they were typed, without quotation marks and braces. */
function dire(noeud: AstNode | undefined): string {
  return (motsDe(noeud) ?? '')
    .replace(/["{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim();
}
