/** The kinds of contract that one contract gathers. */
import type { Contrat } from '@paraphe/model';
import type { Contexte } from '../../regle.js';

/** A PLUSSF is a CLS and a CTG in one contract (IGAS, rapport 2024-074R, tome 1, [154]). */
const PLUSSF = /^plusse?f?$/;

/** @returns the kinds that a fiche may come under, as they are written in the contract: `CLS + CTG` and `PLUSSF` both give CLS and CTG. */
export function genresDe({ types }: Contrat, { mots }: Contexte): string[] {
  const genres = types.flatMap((type) => (PLUSSF.test(mots(type)) ? ['CLS', 'CTG'] : [type]));
  return genres.filter((genre, rang) => genres.findIndex((autre) => mots(autre) === mots(genre)) === rang);
}

/** True for a kind that the contract has: `CLS` for one of kind `CLS-Occitanie` too, and `PLUSSF` for all that it gathers. */
export function estDuContrat(nom: string, contrat: Contrat, contexte: Contexte): boolean {
  const cherche = contexte.mots(nom);
  return [...contrat.types, ...genresDe(contrat, contexte)].some((type) => {
    const genre = contexte.mots(type);
    return genre === cherche || genre.startsWith(`${cherche} `) || cherche.startsWith(`${genre} `);
  });
}
