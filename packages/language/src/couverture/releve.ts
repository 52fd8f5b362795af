/** What one example holds: every element of its tree, by kind, with its line. */
import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { motsDe } from '../syntaxe/valeurs.js';
import type { Sorte } from './sortes.js';

/** An element of a text: what it says, in short, and where. */
export interface ElementReleve {
  texte: string;
  /** From 1. */
  ligne: number;
  /** Number of the fiche, objectif or axe that says it, where one does. */
  ou?: string;
  /** How deep it stands in the tree of the plan. */
  profondeur?: number;
  /** Dates that its line tells. */
  dates?: number;
}

export interface Releve {
  elements: Map<Sorte, ElementReleve[]>;
  /** The tree of the plan: contracts, axes, objectifs, fiches, in the order of the text. */
  arbre: ElementReleve[];
  /** Days and periods, wherever they stand. */
  nombreDeDates: number;
  /** Kinds of nodes that nothing here counts: none, unless the grammar has grown. */
  inconnus: Set<string>;
}

/** Rubriques of one word and texts, or of one word and parties, by the word as the parser joins it. */
const MOTS: Record<string, Sorte> = {
  contexte: 'prose',
  description: 'prose',
  enjeu: 'enjeux',
  effetattendu: 'effets',
  effetsattendu: 'effets',
  thème: 'themes',
  public: 'publics',
  facilitateur: 'facilitateurs',
  frein: 'freins',
  contrainte: 'vigilances',
  pointdevigilance: 'vigilances',
  pointsdevigilance: 'vigilances',
  moyen: 'moyens',
  livrable: 'moyens',
  annexe: 'sources',
  partenaire: 'partenaires',
};

/** Nodes of the plan: kind, words before the title. */
const ARBRE: Record<string, [Sorte, string]> = {
  Contrat: ['contrats', 'contrat'],
  Demarche: ['demarches', 'démarche'],
  Fiche: ['fiches', 'fiche'],
  Axe: ['axes', 'axe'],
  Objectif: ['objectifs', 'objectif'],
  Action: ['actions', 'action'],
  SousAction: ['sousActions', 'sous-action'],
};

/** Nodes that hold others, or details of one that is told already. */
const TRANSPARENTS = new Set<string>([
  'Texte',
  'Utilise',
  'Acteurs',
  'Acteur',
  'FaitActeur',
  'Generation',
  'Libelles',
  'Libelle',
  'FaitTerritoire',
  'Lieu',
  'Partie',
  'PartieSimple',
  'QueuePartie',
  'Mention',
  'ContenuEntree',
  'Quand',
  'Recurrence',
  'Indicateurs',
  'FaitIndicateur',
  'AnneeRelative',
  'Mesure',
  'Valeur',
  'QueueFinancement',
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
  'FaitInstance',
  'ActionLiee',
  'ReferenceElement',
  'SigneLe',
  'PeriodeContrat',
  'Modele',
]);

/** @param racine the tree of a text that reads without fault */
export function relever(racine: ast.Texte): Releve {
  const releve: Releve = { elements: new Map(), arbre: [], nombreDeDates: 0, inconnus: new Set() };
  const lecteur = new Lecteur(releve);
  for (const noeud of AstUtils.streamAst(racine)) lecteur.lire(noeud);
  return releve;
}

class Lecteur {
  constructor(private readonly releve: Releve) {}

  lire(noeud: AstNode): void {
    const branche = ARBRE[noeud.$type];
    if (branche) return this.lireBranche(noeud, ...branche);
    if (ast.isRubriqueTextes(noeud) || ast.isRubriqueParties(noeud)) {
      const mot = noeud.mot.replace(/[\s']/g, '').replace(/[sx]$/, '');
      const sorte = MOTS[mot] ?? 'responsables';
      if (ast.isRubriqueParties(noeud)) return this.parties(sorte, noeud.parties);
      return this.textes(sorte, noeud, 'textes', noeud.textes, sorte === 'prose' ? `${noeud.mot} : ` : '');
    }
    if (ast.isPeriode(noeud) || ast.isJour(noeud)) return this.lireDate(noeud);
    if (ast.isMontant(noeud)) return this.ajouter('montants', noeud, dire(noeud.$container ?? noeud));
    if (ast.isPhase(noeud)) {
      const quand = noeud.quand ? `${dire(noeud.quand)} : ` : '';
      return this.textes('phases', noeud, 'libelles', noeud.libelles, quand);
    }
    if (ast.isFaitPhase(noeud)) {
      this.parties('entendus', noeud.parties);
      return this.textes('prose', noeud, 'texte', noeud.texte ? [noeud.texte] : [], 'phase : ');
    }
    if (ast.isActeurDeclare(noeud))
      return this.ajouter('acteurs', noeud, noeud.nom ? `${noeud.name} : ${noeud.nom}` : noeud.name);
    if (ast.isTerritoire(noeud)) return this.lireTerritoire(noeud);
    if (ast.isSignataires(noeud)) return this.parties('signataires', noeud.parties);
    if (ast.isLieux(noeud)) {
      for (const lieu of noeud.lieux) this.ajouter('lieux', lieu, dire(lieu));
      return;
    }
    if (ast.isOrientation(noeud))
      return this.textes('orientations', noeud, 'texte', [noeud.texte], `${noeud.numero}. `);
    if (ast.isOrientations(noeud)) return this.textes('orientations', noeud, 'textes', noeud.textes);
    if (ast.isObjectifsVises(noeud)) return this.textes('objectifsVises', noeud, 'textes', noeud.textes);
    if (ast.isObjectifVise(noeud)) {
      const tete = noeud.general ? 'général : ' : noeud.numero ? `${noeud.numero}. ` : '';
      return this.ajouter('objectifsVises', noeud, tete + noeud.texte);
    }
    if (ast.isDiagnostic(noeud)) {
      if (noeud.faits.length) this.ajouter('diagnostics', noeud, `diagnostic ${dateDuDiagnostic(noeud)}`);
      return this.textes('diagnostics', noeud, 'textes', noeud.textes);
    }
    if (ast.isFaitDiagnostic(noeud)) {
      if (noeud.cle === 'besoin')
        return this.textes('besoins', noeud, 'textes', noeud.textes, `${noeud.numero}. `);
      return this.textes(
        noeud.cle === 'description' ? 'prose' : 'sources',
        noeud,
        'textes',
        noeud.textes,
        'diagnostic : ',
      );
    }
    if (ast.isDocumentCite(noeud))
      return this.ajouter('documents', noeud, `${noeud.name} : ${noeud.titre ?? ''}`);
    if (ast.isSourcesPlan(noeud)) return this.textes('sources', noeud, 'textes', noeud.textes);
    if (ast.isCommentaires(noeud)) return this.textes('commentaires', noeud, 'textes', noeud.textes);
    if (ast.isCommentaireSimple(noeud)) return this.ajouter('commentaires', noeud, noeud.texte);
    if (ast.isArticulation(noeud) || ast.isDocumentCite(noeud))
      return this.ajouter('articulations', noeud, dire(noeud));
    if (
      ast.isSInscritDans(noeud) ||
      ast.isFondeSur(noeud) ||
      ast.isRepondA(noeud) ||
      ast.isReleveDe(noeud) ||
      ast.isReconduit(noeud) ||
      ast.isActionsLiees(noeud)
    )
      return this.ajouter('liens', noeud, dire(noeud));
    if (ast.isRubriqueLibre(noeud)) {
      const points = noeud.textes.length > 1 ? ` (${noeud.textes.length} textes)` : '';
      return this.ajouter('rubriques', noeud, noeud.nom + points);
    }
    if (ast.isParticipation(noeud))
      return this.ajouter('participations', noeud, dire(noeud).replace(/^participation :? ?/, ''));
    if (ast.isRubriqueChoix(noeud)) return this.ajouter('etats', noeud, dire(noeud));
    if (ast.isCalendrier(noeud)) {
      if (noeud.quand) this.ajouter('calendrier', noeud, dire(noeud.quand));
      return;
    }
    if (ast.isEntreeCalendrier(noeud)) return this.ajouter('calendrier', noeud, dire(noeud));
    if (ast.isIndicateur(noeud)) {
      const faits = noeud.faits.map(dire).join(', ');
      return this.ajouter(
        'indicateurs',
        noeud,
        `${noeud.nature} : ${noeud.libelle}${faits ? ` (${faits})` : ''}`,
      );
    }
    if (ast.isReleve(noeud)) {
      // Money spent and comments are told as such.
      if (noeud.valeur) this.ajouter('releves', noeud, dire(noeud));
      else if (noeud.commentaire) this.ajouter('commentaires', noeud, noeud.commentaire);
      return;
    }
    if (ast.isSuivi(noeud)) {
      this.ajouter('suivis', noeud, `suivi ${dire(noeud.periode)} de ${noeud.plan?.$refText ?? ''}`);
      return this.brancher('suivis', 0);
    }
    if (ast.isAvenant(noeud)) {
      this.ajouter('avenants', noeud, `avenant ${noeud.numero} ${noeud.titre ?? ''}`);
      return this.brancher('avenants', 0);
    }
    if (ast.isFinancements(noeud)) {
      const lignes = noeud.lignes.map(dire).join(' ; ');
      return this.ajouter('financements', noeud, lignes || dire(noeud).replace(/^financements? /, ''));
    }
    if (ast.isGouvernance(noeud)) return this.textes('gouvernance', noeud, 'textes', noeud.textes);
    if (ast.isInstance(noeud)) return this.ajouter('gouvernance', noeud, `instance : ${noeud.titre}`);
    if (ast.isCoordination(noeud))
      return this.textes('gouvernance', noeud, 'textes', noeud.textes, 'coordination : ');
    if (ast.isPosteCoordination(noeud))
      return this.ajouter('gouvernance', noeud, `coordination : ${noeud.fonction ?? dire(noeud)}`);
    if (ast.isEvaluation(noeud))
      return this.textes('gouvernance', noeud, 'textes', noeud.textes, 'évaluation : ');
    if (ast.isFaitEvaluation(noeud))
      return this.ajouter('gouvernance', noeud, `évaluation : ${dire(noeud).replace(/^description /, '')}`);
    if (ast.isTextesContrat(noeud))
      return this.textes('prose', noeud, 'textes', noeud.textes, `${noeud.mot} : `);
    if (ast.isArticle(noeud))
      return this.ajouter('prose', noeud, `article ${noeud.numero} : ${noeud.titre ?? ''}`);
    if (!TRANSPARENTS.has(noeud.$type) && !/^(?:Suivi|Ajoute|Modifie|Retire|Proroge)/.test(noeud.$type))
      this.releve.inconnus.add(noeud.$type);
  }

  private lireBranche(noeud: AstNode, sorte: Sorte, mot: string): void {
    const { numero, titre, name } = noeud as AstNode & { numero?: string; titre?: string; name?: string };
    this.ajouter(sorte, noeud, `${mot} ${numero ?? ''} : ${titre ?? name ?? ''}`.replace('  ', ' '), false);
    let profondeur = 0;
    for (let ou = noeud.$container; ou; ou = ou.$container) if (ARBRE[ou.$type]) profondeur++;
    this.brancher(sorte, profondeur);
  }

  /** The element just added stands in the tree too. */
  private brancher(sorte: Sorte, profondeur: number): void {
    const dernier = this.releve.elements.get(sorte)?.at(-1);
    if (dernier) this.releve.arbre.push({ ...dernier, profondeur });
  }

  private lireDate(noeud: AstNode): void {
    this.releve.nombreDeDates++;
    for (let ou = noeud.$container; ou; ou = ou.$container) {
      if (ast.isEntreeCalendrier(ou) || ast.isCalendrier(ou) || ast.isPhase(ou) || ast.isSuivi(ou)) return;
      if (ast.isRecurrence(ou) || ast.isQuand(ou)) continue;
      const quoi = ast.isFaitDiagnostic(ou) ? 'diagnostic, ' : ast.isFaitEvaluation(ou) ? 'évaluation, ' : '';
      return this.ajouter('dates', noeud, quoi + dire(ou));
    }
  }

  private lireTerritoire(noeud: ast.Territoire): void {
    const dits = [noeud.type, noeud.siren ?? noeud.nom, ...noeud.faits.filter(bref).map(dire)];
    this.ajouter('territoires', noeud, dits.filter(Boolean).join(', '));
    for (const fait of noeud.faits.filter(({ cle }) => cle === 'description'))
      this.textes('prose', fait, 'textes', fait.textes, 'territoire : ');
  }

  private parties(sorte: Sorte, parties: readonly ast.Partie[]): void {
    for (const partie of parties) {
      const gens = partie.queues
        .filter(({ cle }) => cle === 'personne' || cle === 'service')
        .flatMap(({ textes }) => textes);
      const nom = partie.texte ?? partie.acteur?.$refText ?? '';
      this.ajouter(sorte, partie, gens.length ? `${nom} (${gens.join(', ')})` : nom);
    }
  }

  /** Each text of a list has its own line. */
  private textes(
    sorte: Sorte,
    noeud: AstNode,
    propriete: string,
    textes: readonly string[],
    tete = '',
  ): void {
    for (const [rang, texte] of textes.entries()) {
      const cst = GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang) ?? noeud.$cstNode;
      this.ajouter(sorte, noeud, tete + texte, true, cst);
      if (sorte !== 'orientations') continue;
      const points = texte.split('\n').flatMap((l) => /^\s*(?:[-*]|\d+\.) (.+)/.exec(l)?.[1] ?? []);
      for (const point of points) this.ajouter('points', noeud, point, true, cst);
    }
  }

  private ajouter(
    sorte: Sorte,
    noeud: AstNode,
    texte: string,
    situe = true,
    cst: CstNode | undefined = noeud.$cstNode,
  ): void {
    const element: ElementReleve = { texte, ligne: (cst?.range.start.line ?? 0) + 1 };
    const ou = situe ? numeroDuPorteur(noeud) : undefined;
    if (ou !== undefined) element.ou = ou;
    const elements = this.releve.elements.get(sorte) ?? [];
    elements.push(element);
    this.releve.elements.set(sorte, elements);
  }
}

function numeroDuPorteur(noeud: AstNode): string | undefined {
  for (let ou: AstNode | undefined = noeud; ou; ou = ou.$container)
    if (ast.isSousAction(ou) || ast.isAction(ou) || ast.isObjectif(ou) || ast.isAxe(ou)) return ou.numero;
  return undefined;
}

/** The words of a node as they were typed, its quotation marks and braces aside. */
function dire(noeud: AstNode): string {
  return (motsDe(noeud) ?? '')
    .replace(/["{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim();
}

function dateDuDiagnostic(noeud: ast.Diagnostic): string {
  const date = noeud.faits.find(({ date }) => date)?.date;
  return date ? `de ${dire(date)}` : 'sans date';
}

function bref({ cle }: ast.FaitTerritoire): boolean {
  return cle !== 'description';
}
