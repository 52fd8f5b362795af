/** Every text of a contract with where it stands, gathered in one walk for the rules that read them all. */
import type { Acteur, Etape } from '@paraphe/model';
import { parContexte } from './par-contexte.js';

export interface TexteSitue {
  texte: string;
  cible: object;
  propriete: string;
  /** The element of the plan that holds it. */
  etape: Etape;
  /** True in the declaration of an actor, false where an actor is at most named. */
  declaration: boolean;
}

/** What an element holds that is an element too: each is a step of its own. */
const ELEMENTS: ReadonlySet<string> = new Set(['axes', 'objectifs', 'actions', 'sousActions']);

/** Amounts, periods and sums: written by the language, never by the author. */
const CALCULES: ReadonlySet<string> = new Set(['totaux', 'montant', 'montantMax', 'periode', 'en']);

/** @returns the texts in the order of the contract; those of actors that come from other files are left out. */
export const textesDe = parContexte(({ etapes }): readonly TexteSitue[] => {
  const textes: TexteSitue[] = [];
  for (const etape of etapes) {
    const element = etape.element as object as Record<string, unknown>;
    for (const cle in element) {
      if (cle === 'acteurs') {
        for (const acteur of element.acteurs as Acteur[])
          if (!acteur.importe) recueillir(acteur, etape, true, textes);
      } else if (!ELEMENTS.has(cle)) ajouter(element, cle, element[cle], etape, false, textes);
    }
  }
  return textes;
});

function recueillir(noeud: object, etape: Etape, declaration: boolean, textes: TexteSitue[]): void {
  for (const cle in noeud) {
    ajouter(noeud, cle, (noeud as Record<string, unknown>)[cle], etape, declaration, textes);
  }
}

function ajouter(
  cible: object,
  propriete: string,
  valeur: unknown,
  etape: Etape,
  declaration: boolean,
  textes: TexteSitue[],
): void {
  if (typeof valeur === 'string') textes.push({ texte: valeur, cible, propriete, etape, declaration });
  else if (typeof valeur !== 'object' || valeur === null || CALCULES.has(propriete)) return;
  else if (!Array.isArray(valeur)) recueillir(valeur, etape, declaration, textes);
  else for (const v of valeur) ajouter(cible, propriete, v, etape, declaration, textes);
}
