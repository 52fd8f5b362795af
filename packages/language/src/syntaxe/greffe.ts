/** A fiche read by itself, put in its place in the tree of the whole text: what a fault in it costs, it costs alone. */
import type { IRecognitionException, IToken } from 'chevrotain';
import {
  type AstNode,
  type CompositeCstNode,
  CompositeCstNodeImpl,
  type CstNode,
  LeafCstNodeImpl,
  type Mutable,
  type ParseResult,
} from 'langium';
import {
  type Action,
  isAction,
  isAxe,
  isContrat,
  isDemarche,
  isObjectif,
  type Texte,
} from '../generated/ast.js';

/** How far positions move: those of the line `surLigne` also in their column. Offsets in UTF-16 units, lines from 0. */
export interface Pas {
  offset: number;
  ligne: number;
  surLigne: number;
  colonne: number;
}

/** @returns the action whose block a place lies in */
export function actionAutour(racine: Texte, contient: (cst: CstNode) => boolean): Action | undefined {
  let membres: readonly AstNode[] = racine.elements;
  for (;;) {
    const autour = membres.find((membre) => membre?.$cstNode && contient(membre.$cstNode));
    if (!autour) return undefined;
    if (isAction(autour)) return autour;
    if (!(isContrat(autour) || isDemarche(autour) || isAxe(autour) || isObjectif(autour))) return undefined;
    membres = autour.membres;
  }
}

/** True when nothing in a block reaches out of it, or into it: its quotation marks and its comments are whole. */
export function tientSeul(bloc: string): boolean {
  if (!bloc.endsWith('}') || bloc.includes('\\')) return false;
  let profondeur = 0;
  const marques = /[«»]|\/\*|\*\//g;
  for (let lu = marques.exec(bloc); lu; lu = marques.exec(bloc)) {
    if (lu[0].length === 2) return false;
    profondeur += lu[0] === '«' ? 1 : -1;
    if (profondeur < 0) return false;
  }
  return profondeur === 0;
}

/** A level of the plan inside an action tells of a forgotten brace: how that is read depends on what surrounds it. */
const NIVEAUX = new Set([
  'axe',
  'objectif',
  'action',
  'contrat',
  'convention',
  'démarche',
  'fiche',
  'avenant',
  'suivi',
  'modèle',
]);

/**
 * @param debut rank of the word `action`
 * @returns the rank of the brace that closes that action; undefined when it has none of its own
 */
export function finDuBloc(tokens: readonly IToken[], debut: number): number | undefined {
  let profondeur = 0;
  for (let rang = debut; rang < tokens.length; rang += 1) {
    const type = (tokens[rang] as IToken).tokenType.name;
    if (type === '{') profondeur += 1;
    else if (type === '}') {
      profondeur -= 1;
      if (profondeur <= 0) return profondeur === 0 ? rang : undefined;
    } else if (rang > debut && NIVEAUX.has(type) && tokens[rang + 2]?.tokenType.name === 'TEXTE')
      return undefined;
  }
  return undefined;
}

/** Puts an action that was read by itself in the place of another. Its positions are moved first, by `pas`. */
export function greffer(
  ancienne: Action,
  lu: ParseResult<Action>,
  pas: Pas,
): IRecognitionException[] | undefined {
  const { $cstNode: cst } = ancienne;
  const nouvelle = lu.value;
  const racine = nouvelle.$cstNode;
  if (!(cst instanceof CompositeCstNodeImpl) || !(racine instanceof CompositeCstNodeImpl)) return undefined;
  deplacerCst(racine.content, pas);
  cst.content = [...racine.content];
  for (const enfant of cst.content) (enfant as Mutable<CstNode>).container = cst;
  cst.astNode = nouvelle;
  oublierPlages(cst);
  const parent = ancienne.$container as AstNode & { membres: AstNode[] };
  parent.membres[ancienne.$containerIndex as number] = nouvelle;
  Object.assign(nouvelle as Mutable<AstNode>, {
    $cstNode: cst,
    $container: parent,
    $containerProperty: ancienne.$containerProperty,
    $containerIndex: ancienne.$containerIndex,
  });
  return deplacerFautes(lu.parserErrors, 0, pas);
}

/** Ranges are worked out once and kept: those of what holds a change are so no more. */
function oublierPlages(cst: CompositeCstNode): void {
  for (let ici: CompositeCstNode | undefined = cst; ici; ici = ici.container)
    (ici as unknown as { _rangeCache: unknown })._rangeCache = undefined;
}

/** Moves all that comes after a node in its tree. */
export function deplacerSuite(cst: CstNode, pas: Pas): void {
  for (let ici = cst; ici.container; ici = ici.container) {
    const { content } = ici.container;
    deplacerCst(content, pas, content.indexOf(ici) + 1);
  }
}

interface PositionsFeuille {
  _offset: number;
  _startLine: number;
  _startColumn: number;
  _endLine: number;
  _endColumn: number;
}

function deplacerCst(content: readonly CstNode[], pas: Pas, depuis = 0): void {
  for (let i = depuis; i < content.length; i += 1) {
    const noeud = content[i];
    if (noeud instanceof LeafCstNodeImpl) {
      const feuille = noeud as unknown as PositionsFeuille;
      feuille._offset += pas.offset;
      if (feuille._startLine === pas.surLigne) feuille._startColumn += pas.colonne;
      if (feuille._endLine === pas.surLigne) feuille._endColumn += pas.colonne;
      feuille._startLine += pas.ligne;
      feuille._endLine += pas.ligne;
    } else if (noeud instanceof CompositeCstNodeImpl) {
      (noeud as unknown as { _rangeCache: unknown })._rangeCache = undefined;
      deplacerCst(noeud.content, pas);
    }
  }
}

/** @returns the faults, those from `depuis` on moved; lines of their words count from 1 */
export function deplacerFautes(
  fautes: readonly IRecognitionException[],
  depuis: number,
  pas: Pas,
): IRecognitionException[] {
  const deplacer = <T extends IToken | undefined>(token: T): T => {
    if (!token || !(token.startOffset >= depuis)) return token;
    const { startOffset, endOffset, startLine, endLine } = token;
    return {
      ...token,
      startOffset: startOffset + pas.offset,
      endOffset: endOffset === undefined ? endOffset : endOffset + pas.offset,
      startLine: startLine === undefined ? startLine : startLine + pas.ligne,
      endLine: endLine === undefined ? endLine : endLine + pas.ligne,
    };
  };
  return fautes.map((faute) => {
    const copie = Object.create(faute) as IRecognitionException & { previousToken?: IToken };
    copie.token = deplacer(faute.token);
    if ('previousToken' in faute) copie.previousToken = deplacer(faute.previousToken as IToken);
    return copie;
  });
}

/** @returns the faults in the order of the text; those that stand at its end last */
export function trierFautes(fautes: IRecognitionException[]): IRecognitionException[] {
  const rang = ({ token }: IRecognitionException) =>
    token.startOffset >= 0 ? token.startOffset : Number.MAX_SAFE_INTEGER;
  return fautes.sort((a, b) => rang(a) - rang(b));
}
