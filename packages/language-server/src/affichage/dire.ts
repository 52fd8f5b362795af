/** How the server speaks: the language that was chosen, numbers that agree, French typography. */
import { langueCourante } from '@paraphe/language';
import { typographier } from '@paraphe/model';

/** @returns the words of the language that was chosen; French ones with their no-break spaces */
export function dire(fr: string, en: string): string {
  return langueCourante() === 'en' ? en : typographier(fr);
}

/** @returns « 3 fiches », « 0 fiche »; in French a noun is plural from two on */
export function compter(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  const seul = langueCourante() === 'en' ? nombre === 1 : nombre < 2;
  return `${nombre}\u00a0${seul ? singulier : pluriel}`;
}

/** @returns the word with a capital at its head */
export function majuscule(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}

/** @returns the words between the quotation marks of the language that was chosen */
export function citer(mots: string): string {
  return langueCourante() === 'en' ? `"${mots}"` : `«\u00a0${mots}\u00a0»`;
}
