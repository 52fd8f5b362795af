/** What words are, beyond what their letters tell: names that are known, numbers and titles of headings, amounts, choices. */
import { ast } from '@paraphe/language';
import { type AstNode, type CstNode, GrammarUtils, isAstNode } from 'langium';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-protocol';
import type { Bureau, Vue } from '../bureau.js';
import { type Mention, mentionsDe } from '../mentions/mentions.js';

/**
 * - `variable`: an actor that somebody declared; one that nobody knows has no colour, and is underlined;
 * - `class`: the name of a contract, a démarche, a stand-alone fiche, a document;
 * - `type`: the number of an axe, an objectif, an action, an orientation, a besoin;
 * - `property`: the identifier of an indicator;
 * - `string`, `titre`: the title of a heading;
 * - `number`: an amount;
 * - `enumMember`: a word chosen in a list: a statut, a priorité, a state of financing.
 */
export const TYPES = [
  SemanticTokenTypes.variable,
  SemanticTokenTypes.class,
  SemanticTokenTypes.type,
  SemanticTokenTypes.property,
  SemanticTokenTypes.string,
  SemanticTokenTypes.number,
  SemanticTokenTypes.enumMember,
] as const;

/** `titre` is ours: a client that knows it shows titles as headings. */
export const MODIFICATEURS = [SemanticTokenModifiers.declaration, 'titre'] as const;

export interface Couleur {
  debut: number;
  fin: number;
  type: (typeof TYPES)[number];
  modificateurs: (typeof MODIFICATEURS)[number][];
}

/** Properties that hold a word chosen in a list, by kind of node. */
const CHOIX: Partial<Record<string, readonly string[]>> = {
  RubriqueChoix: ['valeur'],
  Participation: ['niveau'],
  ContenuEntree: ['statut'],
  Phase: ['statut'],
  QueueFinancement: ['statut', 'nature'],
  Financements: ['etat'],
  FaitIndicateur: ['frequence', 'sens'],
  SuiviAction: ['statut'],
};

const TITRES = new Set([
  'Contrat',
  'Demarche',
  'Axe',
  'Objectif',
  'Action',
  'SousAction',
  'Fiche',
  'Avenant',
  'Modele',
]);

/** @param debut offsets of what is asked for @returns in the order of the text, none over another */
export function couleursDe(vue: Vue, bureau: Bureau, debut: number, fin: number): Couleur[] {
  const couleurs: Couleur[] = [];
  for (const mention of mentionsDe(vue.analyse, bureau.atelier.services).toutes) {
    const type = mention.fin >= debut && mention.debut <= fin ? typeDe(mention) : undefined;
    if (!type) continue;
    const modificateurs: Couleur['modificateurs'] = mention.declaration
      ? [SemanticTokenModifiers.declaration]
      : [];
    couleurs.push({ debut: mention.debut, fin: mention.fin, type, modificateurs });
  }
  const noter = (
    cst: CstNode | undefined,
    type: Couleur['type'],
    ...modificateurs: Couleur['modificateurs']
  ) => {
    if (cst && cst.end > cst.offset) couleurs.push({ debut: cst.offset, fin: cst.end, type, modificateurs });
  };
  visiter(vue.analyse.document.parseResult.value, debut, fin, (noeud) => {
    if (ast.isMontant(noeud)) noter(noeud.$cstNode, SemanticTokenTypes.number);
    else if (TITRES.has(noeud.$type)) noter(propriete(noeud, 'titre'), SemanticTokenTypes.string, 'titre');
    for (const cle of CHOIX[noeud.$type] ?? [])
      if ((noeud as unknown as Record<string, unknown>)[cle])
        noter(propriete(noeud, cle), SemanticTokenTypes.enumMember);
  });
  return sansRecouvrement(couleurs.filter((couleur) => couleur.fin >= debut && couleur.debut <= fin));
}

const propriete = (noeud: AstNode, cle: string) => GrammarUtils.findNodeForProperty(noeud.$cstNode, cle);

/** Walks through the tree, without what lies out of the range: Langium's streams cost three times as much on a whole text. */
function visiter(noeud: AstNode, debut: number, fin: number, regarder: (noeud: AstNode) => void): void {
  const cst = noeud.$cstNode;
  if (cst && (cst.offset > fin || cst.end < debut)) return;
  regarder(noeud);
  for (const cle in noeud) {
    if (cle.startsWith('$')) continue;
    const valeur: unknown = noeud[cle as keyof AstNode];
    if (Array.isArray(valeur)) {
      for (const un of valeur) if (isAstNode(un)) visiter(un, debut, fin, regarder);
    } else if (isAstNode(valeur)) visiter(valeur, debut, fin, regarder);
  }
}

function typeDe({ cible, par }: Mention): Couleur['type'] | undefined {
  if (par === 'libelle' || par === 'chemin' || !cible.noeud) return undefined;
  switch (cible.genre) {
    case 'acteur':
      return SemanticTokenTypes.variable;
    case 'plan':
    case 'document':
      return SemanticTokenTypes.class;
    case 'element':
    case 'etape':
      return SemanticTokenTypes.type;
    case 'indicateur':
      return SemanticTokenTypes.property;
    default:
      return undefined;
  }
}

function sansRecouvrement(couleurs: Couleur[]): Couleur[] {
  let fin = -1;
  return couleurs
    .sort((a, b) => a.debut - b.debut)
    .filter((couleur) => {
      if (couleur.debut < fin) return false;
      fin = couleur.fin;
      return true;
    });
}
