/** Everything that the words of a text name, each at its place; worked out once for an analysis. */
import type { Analyse, ParapheScopeProvider, ServicesParaphe } from '@paraphe/language';
import type { AstNode } from 'langium';
import type { Position } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { offsetDe } from '../positions.js';
import type { Serveur } from '../serveur.js';
import type { Cible, Plan } from './cibles.js';
import { Releve } from './releve.js';

/** Words that name a thing. */
export interface Mention {
  readonly cible: Cible;
  /** UTF-16 offsets of the name alone, without the marks of a text. */
  readonly debut: number;
  readonly fin: number;
  readonly declaration: boolean;
  /** How it is named here: an indicator has a title, and may have an identifier. */
  readonly par: 'nom' | 'numero' | 'libelle' | 'chemin';
  /** The fiche, the axe, the contract, the avenant… that says it. */
  readonly porteur: AstNode | undefined;
}

export interface Mentions {
  /** In the order of the text. */
  readonly toutes: readonly Mention[];
  readonly parCle: ReadonlyMap<string, readonly Mention[]>;
  readonly plans: ReadonlyMap<string, Plan>;
}

const connues = new WeakMap<Analyse, Mentions>();

export function mentionsDe(analyse: Analyse, services: ServicesParaphe): Mentions {
  let mentions = connues.get(analyse);
  if (!mentions) {
    const scopes = services.paraphe.references.ScopeProvider as ParapheScopeProvider;
    mentions = new Releve(analyse, scopes.portee(analyse.document)).lire();
    connues.set(analyse, mentions);
  }
  return mentions;
}

/** @returns what is named at an offset; the cursor right after a word is on it */
export function mentionA({ toutes }: Mentions, offset: number): Mention | undefined {
  let bas = 0;
  let haut = toutes.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((toutes[milieu] as Mention).debut <= offset) bas = milieu + 1;
    else haut = milieu;
  }
  const mention = toutes[bas - 1];
  return mention && offset <= mention.fin ? mention : undefined;
}

/** @returns what is named at a place of a text */
export function mentionSous(
  { bureau }: Pick<Serveur, 'bureau'>,
  vue: Vue,
  position: Position,
): Mention | undefined {
  return mentionA(mentionsDe(vue.analyse, bureau.atelier.services), offsetDe(vue, position));
}
