/** The fixes of a constat, of all those of one kind, of all that only write better what was meant. */
import type { ConstatSitue } from '@paraphe/language';
import type { Vue } from '../bureau.js';
import type { Serveur } from '../serveur.js';
import type { Correctif, Demande } from './correctif.js';
import { type Retouche, seHeurtent } from './retouches.js';
import { CORRECTIFS } from './table.js';

export function demandeDe(
  { analyse, texte }: Vue,
  { bureau, dossier, aujourdhui }: Pick<Serveur, 'bureau' | 'dossier' | 'aujourdhui'>,
  constat: ConstatSitue,
): Demande {
  return { analyse, texte, constat, services: bureau.atelier.services, dossier, aujourdhui: aujourdhui() };
}

/** @returns the fixes of a constat; none where its maker fails, which is told to the log */
export async function correctifsDe(
  demande: Demande,
  { connexion }: Pick<Serveur, 'connexion'>,
): Promise<readonly Correctif[]> {
  const fabrique = Object.hasOwn(CORRECTIFS, demande.constat.regle) && CORRECTIFS[demande.constat.regle];
  if (!fabrique) return [];
  try {
    return await fabrique(demande);
  } catch (faute) {
    connexion.console.error(`${demande.constat.regle} : ${faute instanceof Error ? faute.stack : faute}`);
    return [];
  }
}

/** Constats of a text that are fixed together at most: one more pass does the rest. */
const ENSEMBLE_MAX = 500;

const FAUTES_MAX = 5;

/** @returns the constats that lie in a text itself */
export function constatsDuTexte({ analyse, uri }: Vue): ConstatSitue[] {
  const ici = uri.toString();
  return analyse.constats.filter(({ endroit }) => endroit.uri.toString() === ici);
}

/**
 * @param choisir which fix of each constat to take
 * @returns the changes that do not touch the same words, and how many constats they fix
 */
export async function corrigerEnsemble(
  vue: Vue,
  serveur: Serveur,
  constats: readonly ConstatSitue[],
  choisir: (correctif: Correctif) => boolean,
): Promise<{ retouches: Retouche[]; combien: number; titres: Set<string> }> {
  const retouches: Retouche[] = [];
  const titres = new Set<string>();
  let combien = 0;
  let fautes = 0;
  for (const constat of constats.slice(0, ENSEMBLE_MAX)) {
    // Each fault of syntax may hide others: those that are told first are put right first.
    if (constat.regle === 'syntaxe' && ++fautes > FAUTES_MAX) continue;
    const trouves = await correctifsDe(demandeDe(vue, serveur, constat), serveur);
    const choisi = trouves.find((correctif) => choisir(correctif) && !correctif.creations);
    if (!choisi || seHeurtent(choisi.retouches, retouches)) continue;
    retouches.push(...choisi.retouches);
    titres.add(choisi.titre);
    combien += 1;
  }
  return { retouches, combien, titres };
}
