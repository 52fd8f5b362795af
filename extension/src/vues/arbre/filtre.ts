/** Which fiches the tree shows: the incomplete ones, those of some pilotes, those of some financeurs. Knows no editor. */
import type { NoeudArbre } from '@paraphe/language-server';
import { estComplete, estFiche, fichesDe } from './elements.js';

/** Within a list, one match is enough; an empty list asks nothing. */
export interface Filtre {
  incompletes: boolean;
  pilotes: readonly string[];
  financeurs: readonly string[];
}

export const SANS_FILTRE: Filtre = { incompletes: false, pilotes: [], financeurs: [] };

export const estVide = (filtre: Filtre): boolean =>
  !filtre.incompletes && filtre.pilotes.length === 0 && filtre.financeurs.length === 0;

function retient(filtre: Filtre, fiche: NoeudArbre): boolean {
  return (
    (!filtre.incompletes || !estComplete(fiche)) &&
    parmi(filtre.pilotes, fiche.pilotes) &&
    parmi(filtre.financeurs, fiche.financeurs)
  );
}

const parmi = (voulus: readonly string[], noms: readonly string[]) =>
  voulus.length === 0 || voulus.some((nom) => noms.includes(nom));

/** @returns the lines that lead to a fiche the filter keeps; a fiche keeps its sub-actions. */
export function filtrer(noeuds: readonly NoeudArbre[], filtre: Filtre): NoeudArbre[] {
  if (estVide(filtre)) return [...noeuds];
  return noeuds.flatMap((noeud) => {
    if (estFiche(noeud)) return retient(filtre, noeud) ? [noeud] : [];
    const enfants = filtrer(noeud.enfants, filtre);
    return enfants.length > 0 ? [{ ...noeud, enfants }] : [];
  });
}

/** @returns the names in use in a contract, in the order of a French dictionary, with how many fiches each has. */
export function nomsDe(
  racines: readonly NoeudArbre[],
  liste: 'pilotes' | 'financeurs',
): { nom: string; fiches: number }[] {
  const comptes = new Map<string, number>();
  for (const fiche of fichesDe(racines))
    for (const nom of new Set(fiche[liste])) comptes.set(nom, (comptes.get(nom) ?? 0) + 1);
  return [...comptes]
    .map(([nom, fiches]) => ({ nom, fiches }))
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
