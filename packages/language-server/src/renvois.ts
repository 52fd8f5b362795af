/** What the numbers of a line name: `répond à orientations 2, 5`, `actions liées 1.2.1`, `objectif 1 de l'axe 2`. */
import { ast } from '@paraphe/language';
import type { AstNode } from 'langium';
import { type Cible, cibleDeclaree, ciblePlan, type NoeudNumerote } from './mentions/cibles.js';
import type { Mentions } from './mentions/mentions.js';

export interface Renvoi {
  sorte: string;
  numero: string;
  /** Title of what it names; absent when nothing has that number. */
  titre?: string;
}

/** @param noeud what holds the numbers, in the tree */
export function renvoisDe(noeud: AstNode, { plans }: Mentions): Renvoi[] {
  const lire = (
    plan: Cible | undefined,
    sorte: string,
    numeros: readonly (string | undefined)[],
    axe?: string,
  ) =>
    numeros.flatMap((numero): Renvoi[] => {
      if (!numero) return [];
      const element = plan && plans.get(plan.cle)?.trouver(sorte, numero, axe);
      return [element ? { sorte, numero, titre: titreDe(element.noeud) } : { sorte, numero }];
    });
  if (ast.isRepondA(noeud)) {
    // `orientations 2,5` is read as one number: two orientations are meant.
    const numeros = noeud.numeros.flatMap((lu) => lu?.split(',') ?? []);
    return lire(planDe(noeud, noeud.plan), (noeud.sorte ?? '').replace(/s$/, ''), numeros);
  }
  if (ast.isActionLiee(noeud)) return lire(planDe(noeud, noeud.plan), 'action', [noeud.numero]);
  if (ast.isReferenceElement(noeud))
    return lire(planDe(noeud, noeud.plan), noeud.niveau, [noeud.numero], noeud.axe);
  return [];
}

/** @returns the title of an element, the words of an orientation or a besoin */
export function titreDe(noeud: NoeudNumerote): string {
  if (ast.isOrientation(noeud)) return noeud.texte ?? '';
  return (ast.isFaitDiagnostic(noeud) ? noeud.textes[0] : noeud.titre) ?? '';
}

/** The plan that is named, else the one that holds the line. */
function planDe(noeud: AstNode, nomme?: ast.ReferenceElement['plan']): Cible | undefined {
  if (nomme) return ciblePlan(nomme);
  for (let ici: AstNode | undefined = noeud; ici; ici = ici.$container) {
    if (ast.isContrat(ici) || ast.isDemarche(ici) || ast.isFiche(ici)) return cibleDeclaree('plan', ici);
    if (ast.isAvenant(ici) || ast.isSuivi(ici)) return ici.plan && ciblePlan(ici.plan);
  }
  return undefined;
}
