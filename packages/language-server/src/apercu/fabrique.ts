/** What the lines of a preview are made with: the places of a text, its actors by name. */
import type { Acteur, Partie } from '@paraphe/model';
import type { AstNode } from 'langium';
import { mentions } from '../affichage/valeurs.js';
import type { LigneApercu } from '../protocole.js';
import type { Renvoi } from '../renvois.js';
import type { Places } from './places.js';

export interface Fabrique {
  places: Places;
  acteurs: ReadonlyMap<string, Acteur>;
  /** What the numbers of a node of the tree name. */
  renvois(noeud: AstNode): Renvoi[];
}

export function ligne(dite: LigneApercu, place: LigneApercu['place']): LigneApercu {
  const { tete, texte, note } = dite;
  return { ...(tete && { tete }), texte, ...(note && { note }), ...(place && { place }) };
}

/** @returns the full name of a party, and what is said of it */
export function lignePartie(partie: Partie, { acteurs, places }: Fabrique): LigneApercu {
  const connu = partie.acteur === undefined ? undefined : acteurs.get(partie.acteur);
  const texte = connu?.nom ?? partie.acteur ?? partie.texte ?? '';
  return ligne({ texte, note: mentions(partie) }, places.de(partie));
}
