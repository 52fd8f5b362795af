/** What an actor is: as declared, or as its name tells where it is told in words. */
import type { Partie } from '@paraphe/model';
import { estDeType } from '@paraphe/referentiel';
import type { Contexte } from '../regle.js';

/** @returns true when a party is of a type, or of one that comes under it; a name in words is recognised when it says so */
export function partieEstDeType(partie: Partie, type: string, { acteur, simplifier }: Contexte): boolean {
  const connu = partie.acteur === undefined ? undefined : acteur(partie.acteur);
  if (connu?.type && estDeType(connu.type, type)) return true;
  const nom = simplifier(connu?.nom ?? partie.texte ?? partie.acteur ?? '');
  return DANS_LE_NOM.some(([motif, genre]) => motif.test(nom) && estDeType(genre, type));
}

const DANS_LE_NOM: readonly (readonly [RegExp, string])[] = [
  [/\bars\b|agence regionale de sante/, 'ars'],
  [/\bcaf\b|allocations? familiales?/, 'caf'],
  [/\bcpam\b|assurance maladie/, 'cpam'],
  [/\bmsa\b|mutualite sociale agricole/, 'msa'],
  [/\bcarsat\b/, 'carsat'],
  [/\bepci\b|communaute (?:de communes|d'agglomeration|urbaine)|\bmetropole\b|intercommunalite/, 'epci'],
  [/\bcommunes?\b(?! de communes)|\bville de\b|\bmairie\b/, 'commune'],
  [/\bdepartement\b|conseil departemental/, 'département'],
  [/\bregion\b|conseil regional/, 'région'],
  [/\betat\b|prefecture|prefet|\bddets(?:pp)?\b|\bdreets\b|\bdraaf\b/, 'état'],
];
