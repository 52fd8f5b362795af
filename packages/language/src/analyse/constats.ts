/** Constats on their way to people: each at its place, once, in order, with the spaces of French typography. */
import type { Constat } from '@paraphe/checks';
import { typographier } from '@paraphe/model';
import type { URI } from 'langium';
import { langueCourante } from '../messages.js';
import type { Bibliotheque } from '../modeles/bibliotheque.js';
import type { Analyse, ConstatSitue } from './analyse.js';

/** What two contracts of one text say of the actors that they share is said once. */
export function uniques(constats: ConstatSitue[]): ConstatSitue[] {
  const vus = new Set<string>();
  return constats.filter(({ regle, message, endroit }) => {
    const cle = `${regle} ${endroit.debut} ${endroit.uri.path} ${message}`;
    return !vus.has(cle) && vus.add(cle);
  });
}

/** French messages reach people with their no-break spaces. */
export function soigner(constat: ConstatSitue): void {
  if (langueCourante() !== 'fr') return;
  constat.message = composer(constat.message);
  if (constat.aide) constat.aide = composer(constat.aide);
  for (const lien of constat.liens ?? []) lien.message = composer(lien.message);
}

/** Messages set with their no-break spaces: the same ones come back at each keystroke. */
const composes = new Map<string, string>();
const COMPOSES_MAX = 20_000;

function composer(message: string): string {
  let compose = composes.get(message);
  if (compose === undefined) {
    if (composes.size >= COMPOSES_MAX) composes.clear();
    compose = typographier(message);
    composes.set(message, compose);
  }
  return compose;
}

/** @returns the constat at its place; at the head of the text when its node was never typed. */
export function situer(constat: Constat, analyse: Analyse, bibliotheque: Bibliotheque): ConstatSitue[] {
  const { liens, ...reste } = constat;
  const { cible, propriete } = reste;
  const endroit = analyse.origines.trouver(cible, propriete) ?? { uri: analyse.uri, debut: 0, fin: 0 };
  const situe: ConstatSitue = { ...reste, endroit };
  const lus = (liens ?? []).flatMap((lien) => {
    const ou =
      analyse.origines.trouver(lien.cible, lien.propriete) ??
      bibliotheque.trouver(lien.cible, lien.propriete);
    return ou ? [{ endroit: ou, message: lien.message }] : [];
  });
  if (lus.length) situe.liens = lus;
  return [situe];
}

/** Constats of the text itself first, in the order of the text; then those that lie in files that it uses. */
export function parPlace(uri: URI): (a: ConstatSitue, b: ConstatSitue) => number {
  const ici = uri.toString();
  const rang = (c: ConstatSitue) => (c.endroit.uri.toString() === ici ? 0 : 1);
  return (a, b) => rang(a) - rang(b) || a.endroit.debut - b.endroit.debut || a.endroit.fin - b.endroit.fin;
}
