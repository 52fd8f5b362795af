/** What a fix is: a title that says what it will do, and the changes that do it. */
import type { Analyse, ConstatSitue, ServicesParaphe, URI } from '@paraphe/language';
import type { AstNode } from 'langium';
import type { Vue } from '../bureau.js';
import type { Dossier } from '../dossier.js';
import type { Porteur } from './places.js';
import type { Retouche } from './retouches.js';

/** What a fix is worked out from. */
export interface Demande {
  readonly analyse: Analyse;
  readonly texte: Vue['texte'];
  readonly constat: ConstatSitue;
  readonly services: ServicesParaphe;
  readonly dossier: Dossier;
  /** ISO day on which contracts are read. */
  readonly aujourdhui: string;
}

export interface Creation {
  uri: URI;
  texte: string;
}

export interface Correctif {
  /** Which of the fixes of its rule this is: the same from one constat to the next. */
  genre: string;
  titre: string;
  retouches: readonly Retouche[];
  creations?: readonly Creation[];
  /** What most people want. */
  prefere?: boolean;
  /** It only writes better what was meant: it may be applied to a whole file without being looked at. */
  sur?: boolean;
}

/** Works out the fixes of a constat. Never slow: it is asked each time the cursor moves. */
export type Fabrique = (demande: Demande) => readonly Correctif[] | Promise<readonly Correctif[]>;

/** What stands where only the author can write: the rules see that it waits. */
export const A_ECRIRE = '"À compléter"';
/** A second one, where two texts may not be the same. */
export const A_ECRIRE_AUSSI = '"À préciser"';

/** @returns a fix, or nothing when there is nothing to change */
export function correctif(
  genre: string,
  titre: string,
  retouches: readonly (Retouche | undefined)[],
  options: Pick<Correctif, 'prefere' | 'sur' | 'creations'> = {},
): Correctif[] {
  const faites = retouches.filter((retouche) => retouche !== undefined);
  if (faites.length < retouches.length || (faites.length === 0 && !options.creations)) return [];
  return [{ genre, titre, retouches: faites, ...options }];
}

/** @returns the node of the tree that a constat is about */
export function noeudDe({ analyse, constat }: Demande): AstNode | undefined {
  return constat.cible && analyse.origines.noeud(constat.cible);
}

const PORTEURS = new Set(['Contrat', 'Demarche', 'Fiche', 'Axe', 'Objectif', 'Action', 'SousAction']);

export function estPorteur(noeud: AstNode | undefined): noeud is Porteur {
  return noeud !== undefined && PORTEURS.has(noeud.$type);
}

/** @returns a value of the message, as words */
export function valeur({ constat }: Demande, nom: string): string {
  return String(constat.valeurs?.[nom] ?? '');
}

/** @returns a text short enough for a title */
export function court(texte: string, longueur = 40): string {
  const net = texte.replace(/\s+/g, ' ').trim();
  return net.length > longueur ? `${net.slice(0, longueur - 1).trimEnd()}…` : net;
}

/** Puts together the fixes of several makers. */
export const ensemble =
  (...fabriques: Fabrique[]): Fabrique =>
  async (demande) => {
    const listes: (readonly Correctif[])[] = [];
    for (const fabrique of fabriques) listes.push(await fabrique(demande));
    return listes.flat();
  };
