/** The numbers of axes, objectifs, actions and sub-actions: their components, and whether they suit their place. */

import type { Action, Axe, Etape, Niveau, Objectif, SousAction } from '@paraphe/model';
import { nommer } from '@paraphe/model';

export type Numerote = Axe | Objectif | Action | SousAction;

/** @returns the steps that carry a number, in the order of the text. */
export function numerotees(etapes: readonly Etape[]): Etape<Numerote>[] {
  return (etapes as readonly Etape<Numerote>[]).filter(({ element }) => Boolean(element.numero));
}

/** @returns a number settled: `1.04.A.` gives `1.4.a`. */
export function numeroNet(numero: string): string {
  if (/^[1-9]\d*(?:\.[1-9]\d*)*$/.test(numero)) return numero;
  const net = numero.trim().replace(/\.+$/, '').toLowerCase();
  return net.replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** @returns the components of a number, settled: `1.04.A` gives 1, 4, a. */
export function composants(numero: string): string[] {
  return numeroNet(numero).split('.');
}

/** Rank of a component among its siblings: `3` is 3, `c` is 3; undefined for any other writing. */
export function rangDe(composant: string): number | undefined {
  if (/^\d{1,9}$/.test(composant)) return Number(composant);
  return /^[a-z]$/.test(composant) ? composant.charCodeAt(0) - 96 : undefined;
}

/** Where a number stands against its place: it follows it, skips a level, or belongs elsewhere. */
export type Place = 'suit' | 'saute' | 'hors';

/**
 * Flat numbers (`action 7`), numbers local to their parent and numbers that follow a higher level (`action 1.12` in
 * axe 1, whatever the objectif) are ways of numbering, not faults.
 */
export function placeDe(etape: Etape<Numerote>): Place {
  const parent = etape.parent;
  if (prolonge(etape.element.numero, (parent?.element as Numerote | undefined)?.numero)) return 'suit';
  const numero = composants(etape.element.numero);
  if (numero.length === 1 || etape.niveau === 'axe' || !parent || parent.niveau === 'fiche') return 'suit';
  if (parent.niveau === 'plan') return 'saute';
  for (const prefixe of prefixesDe(parent)) {
    if (!memeEcriture(prefixe, numero)) return 'suit';
    if (numero.length > prefixe.length && commencePar(numero, prefixe)) {
      return numero.length === prefixe.length + 1 ? 'suit' : 'saute';
    }
  }
  for (let haut = parent.parent; haut && haut.niveau !== 'plan'; haut = haut.parent) {
    if (prefixesDe(haut).some((p) => numero.length === p.length + 1 && commencePar(numero, p))) return 'suit';
  }
  return 'hors';
}

/** True for `1.4.2` in `1.4`: nearly every number of a contract, known without taking it to pieces. */
function prolonge(numero: string, porteur: string | undefined): boolean {
  if (!porteur || !/[a-z\d]$/i.test(porteur) || !numero.startsWith(`${porteur}.`)) return false;
  return /^[a-z\d]+$/i.test(numero.slice(porteur.length + 1));
}

/** The number of a holder, alone and with what it leaves unsaid: objectif 1 of axe 2 gives 2.1 and 1. */
function prefixesDe(etape: Etape): string[][] {
  const propre = composants((etape.element as Numerote).numero ?? '');
  const dessus = etape.parent;
  if (propre.length > 1 || !dessus || dessus.niveau === 'plan') return [propre];
  return [...prefixesDe(dessus).map((prefixe) => [...prefixe, ...propre]), propre];
}

function commencePar(numero: readonly string[], prefixe: readonly string[]): boolean {
  return prefixe.every((composant, rang) => numero[rang] === composant);
}

/** False for `I` against `1.2`: Roman and Arabic numbers are not compared. */
function memeEcriture(prefixe: readonly string[], numero: readonly string[]): boolean {
  return /^\d/.test(prefixe[0] ?? '') === /^\d/.test(numero[0] ?? '');
}

/** @returns a function that proposes, level by level, the next number that nobody has taken under a prefix. */
export function numerosLibres(
  etapes: readonly Etape<Numerote>[],
): (niveau: Niveau, prefixe: string[]) => string {
  let derniers: Map<string, string> | undefined;
  return (niveau, prefixe) => {
    derniers ??= derniersNumeros(etapes);
    const premier = niveau === 'sous-action' ? 'a' : '1';
    const dernier = derniers.get(`${niveau} ${prefixe.join('.')}`);
    const suivant = dernier === undefined ? premier : apres(dernier);
    return [...prefixe, suivant].join('.');
  };
}

/** The highest last component, for each level and prefix. */
function derniersNumeros(etapes: readonly Etape<Numerote>[]): Map<string, string> {
  const derniers = new Map<string, string>();
  for (const { niveau, element } of etapes) {
    const numero = composants(element.numero);
    const dernier = numero.pop() as string;
    const cle = `${niveau} ${numero.join('.')}`;
    const connu = derniers.get(cle);
    if (rangDe(dernier) !== undefined && (rangDe(connu ?? '') ?? 0) < (rangDe(dernier) as number)) {
      derniers.set(cle, dernier);
    }
  }
  return derniers;
}

function apres(composant: string): string {
  return /^\d/.test(composant)
    ? String(Number(composant) + 1)
    : String.fromCharCode(composant.charCodeAt(0) + 1);
}

/** Values of a message: what the prefix of a number announces and where it stands, with the French article and without. */
export function annonceEtPlace(
  etape: Etape<Numerote>,
): Record<'annonce' | 'annonceNue' | 'parent' | 'parentNu', string> {
  const prefixe = composants(etape.element.numero).slice(0, -1);
  const annonceNue = `${['axe', 'objectif'][prefixe.length - 1] ?? 'niveau'} ${prefixe.join('.')}`;
  const parentNu = nommer(etape.parent ?? etape);
  return { annonce: avecArticle(annonceNue), annonceNue, parent: avecArticle(parentNu), parentNu };
}

/** @returns a name with its article: `l'objectif 1.4`, `le contrat`. */
export function avecArticle(nom: string): string {
  if (/^[ao]/.test(nom)) return `l'${nom}`;
  return `${/^(contrat|niveau)/.test(nom) ? 'le' : 'la'} ${nom}`;
}
