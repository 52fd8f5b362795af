/** Indicators in the tree of a text, for their fixes. */
import type { ast } from '@paraphe/language';
import { anneeDe, type Contrat } from '@paraphe/model';
import type { AstNode } from 'langium';
import { type Demande, noeudDe } from './correctif.js';
import { ascendants, motDe, signeDe } from './ecrit.js';
import { type Retouche, remplacer } from './retouches.js';

const estIndicateur = (noeud: AstNode | undefined): noeud is ast.Indicateur => noeud?.$type === 'Indicateur';

/** @returns the indicator of the tree that a constat is about */
export function indicateurDe(demande: Demande): ast.Indicateur | undefined {
  const noeud = noeudDe(demande);
  return estIndicateur(noeud) ? noeud : undefined;
}

/** @returns the blocks of indicators of an element, those with braces */
export function blocsDe(porteur: AstNode): ast.Indicateurs[] {
  return ((porteur as ast.Action).membres ?? []).filter(
    (membre): membre is ast.Indicateurs =>
      membre.$type === 'Indicateurs' && signeDe(membre, '{') !== undefined,
  );
}

/** @returns the last year of the contract that holds a node */
export function derniereAnnee({ analyse }: Demande, noeud: AstNode): number | undefined {
  const plan = analyse.contrats.find(({ plan }) =>
    [...ascendants(noeud)].includes(analyse.origines.noeud(plan) as AstNode),
  );
  const fin = (plan?.plan as Contrat | undefined)?.periode?.fin;
  return fin === undefined ? undefined : anneeDe(fin);
}

export function changerNature(indicateur: ast.Indicateur, nature: string): Retouche | undefined {
  const mot = motDe(indicateur, 'nature');
  return mot && remplacer(indicateur, mot, nature);
}
