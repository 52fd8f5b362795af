/** Where a line of the tree goes when it is dropped on another, or moved up or down. Knows no editor. */
import type { NoeudArbre, ParametresDeplacer } from '@paraphe/language-server';

type Destination = Omit<ParametresDeplacer, 'uri'>;

/** What may directly hold what. */
const TIENT: Partial<Record<NoeudArbre['niveau'], readonly NoeudArbre['niveau'][]>> = {
  contrat: ['axe', 'objectif', 'action'],
  démarche: ['axe', 'objectif', 'action'],
  axe: ['objectif', 'action'],
  objectif: ['action'],
  action: ['sous-action'],
  fiche: ['sous-action'],
};

/** The lines from a root down to this one, itself included; empty where it is not in the tree. */
export function chemin(racines: readonly NoeudArbre[], id: string): NoeudArbre[] {
  for (const noeud of racines) {
    if (noeud.id === id) return [noeud];
    const suite = chemin(noeud.enfants, id);
    if (suite.length > 0) return [noeud, ...suite];
  }
  return [];
}

/**
 * Dropped on a line of its own level, it takes its place; on one that can hold it, it goes to its end; elsewhere, the nearest
 * line above that will have it decides.
 * @returns nothing where it cannot go, or would stay where it is.
 */
export function deposer(racines: readonly NoeudArbre[], id: string, surId: string): Destination | undefined {
  const route = chemin(racines, id);
  const deplace = route.at(-1);
  const parent = route.at(-2);
  const cibles = chemin(racines, surId);
  if (!deplace || !parent || cibles.some((cible) => cible.id === id)) return undefined;
  for (let rang = cibles.length - 1; rang >= 0; rang--) {
    const cible = cibles[rang] as NoeudArbre;
    const sur = cibles[rang - 1];
    if (cible.niveau === deplace.niveau && sur) return aLaPlaceDe(cible, sur, deplace);
    if (TIENT[cible.niveau]?.includes(deplace.niveau)) {
      const dernier = cible.id === parent.id && cible.enfants.at(-1)?.id === id;
      return dernier ? undefined : { deplace: id, vers: cible.id };
    }
  }
  return undefined;
}

/** Coming from above, it goes after the other; from below or from elsewhere, before it: both ways the other gives way. */
function aLaPlaceDe(cible: NoeudArbre, vers: NoeudArbre, deplace: NoeudArbre): Destination {
  const [de, a] = [rangDe(vers, deplace.id), rangDe(vers, cible.id)];
  if (de < 0 || de > a) return { deplace: deplace.id, vers: vers.id, avant: cible.id };
  return { deplace: deplace.id, vers: vers.id, ...avant(vers.enfants[a + 1]) };
}

/** One place up (-1) or down (1) among its siblings; nothing at the end of the list. */
export function decaler(racines: readonly NoeudArbre[], id: string, sens: -1 | 1): Destination | undefined {
  const parent = chemin(racines, id).at(-2);
  if (!parent) return undefined;
  const voisin = parent.enfants[rangDe(parent, id) + sens];
  return voisin && deposer(racines, id, voisin.id);
}

const rangDe = (parent: NoeudArbre, id: string) => parent.enfants.findIndex((enfant) => enfant.id === id);
const avant = (noeud: NoeudArbre | undefined) => (noeud ? { avant: noeud.id } : {});

/** @returns the deepest line whose text holds this line of the document. */
export function sousCurseur(noeuds: readonly NoeudArbre[], ligne: number): NoeudArbre | undefined {
  for (const noeud of noeuds) {
    const { start, end } = noeud.etendue;
    if (ligne < start.line || ligne > end.line || (ligne === end.line && end.character === 0)) continue;
    return sousCurseur(noeud.enfants, ligne) ?? noeud;
  }
  return undefined;
}
