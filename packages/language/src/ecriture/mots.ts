/** Words, lists and parties as the printer writes them. */
import {
  ecrireDate,
  ecrireMontant,
  ecrireNombre,
  type Mesure,
  MOIS,
  type Partie,
  type Quand,
  type Recurrence,
  type Valeur,
} from '@paraphe/model';
import { MOTS_RESERVES } from '../syntaxe/mots.js';
import type { Enonce, Jeton } from './mise-en-page.js';
import { type Marque, marqueDe } from './texte.js';

/** What can stand in a line: a word, a text already marked as such, nothing. */
export type Element = string | Jeton | readonly Element[] | undefined | false | 0;

/** @returns the words of a line; a string with spaces is several words. */
export function ligne(...elements: Element[]): Jeton[] {
  return elements.flatMap((element): Jeton[] => {
    if (element === undefined || element === false || element === 0 || element === '') return [];
    if (typeof element === 'string') return element.split(' ').map(motOuElision);
    return Array.isArray(element) ? ligne(...(element as readonly Element[])) : [element as Jeton];
  });
}

function motOuElision(mot: string): Jeton {
  return mot.endsWith("'") ? { colle: mot } : { mot };
}

/** @returns a text between the marks that suit it best, or those that are asked for. */
export function texte(valeur: string, marque: Marque = marqueDe(valeur)): Jeton {
  return { texte: valeur, marque };
}

/** @returns the elements with a comma between them. */
export function liste(elements: readonly Element[]): Element[] {
  return elements.flatMap((element, rang): Element[] => (rang ? [{ signe: ',' }, element] : [element]));
}

export function textes(valeurs: readonly string[]): Element[] {
  return liste(valeurs.map((valeur) => texte(valeur)));
}

export function parentheses(...elements: Element[]): Element {
  return [{ signe: '(' }, ...elements, { signe: ')' }];
}

export function enonce(
  genre: string,
  tete: readonly Jeton[],
  bloc?: readonly (Enonce | undefined)[],
): Enonce {
  const resultat: Enonce = { genre, tete: [...tete] };
  if (bloc) resultat.bloc = bloc.filter((enfant) => enfant !== undefined);
  return resultat;
}

const NOM = /^[A-Za-z_À-ÖØ-öø-ÿŒœŸÆæ][A-Za-z0-9_À-ÖØ-öø-ÿŒœŸÆæ-]*$/;

/** @returns true when an identifier can stand as a name in the text. */
export function estNom(identifiant: string): boolean {
  return (
    NOM.test(identifiant) && !MOTS_RESERVES.has(identifiant.charAt(0).toLowerCase() + identifiant.slice(1))
  );
}

/** @returns a name, or the same between quotes when it can be no name. */
export function nom(identifiant: string): Element {
  return estNom(identifiant) ? { mot: identifiant } : texte(identifiant);
}

export function partieSimple(partie: Partie): Element {
  return partie.acteur === undefined ? texte(partie.texte ?? '') : nom(partie.acteur);
}

export function partie(p: Partie): Element {
  const mentions: Element[] = [
    p.chefDeFile && 'chef de file',
    p.engagement === 'pressenti' && 'pressenti',
    p.engagement === 'acte' && 'acté',
    p.deliberation && ['délibération du', ecrireDate(p.deliberation)],
    ...(p.mentions ?? []).map((mention) => texte(mention)),
  ].filter((mention) => mention !== undefined && mention !== false);
  return [
    partieSimple(p),
    mentions.length > 0 && parentheses(...liste(mentions)),
    p.services && [
      'service',
      ...p.services.flatMap((s, rang): Element[] => (rang ? ['et', texte(s)] : [texte(s)])),
    ],
    p.personne !== undefined && ['personne', texte(p.personne)],
    p.representePar !== undefined && ['représentée par', texte(p.representePar)],
    p.pour !== undefined && ['pour', texte(p.pour)],
  ];
}

export function parties(liees: readonly Partie[]): Element[] {
  return liste(liees.map(partie));
}

/** Several words that read as one: the layout never cuts inside. */
export function bloc(valeur: string): Jeton {
  return { mot: valeur };
}

export function quand(q: Quand): Element {
  if (q.periode) return bloc(q.periode.libelle);
  if (q.recurrence) return recurrence(q.recurrence);
  return q.continu ? 'en continu' : texte(q.texte ?? '');
}

function recurrence(r: Recurrence): Element {
  const chaque = r.nombre === 1 && r.nombreMax === undefined && r.borne === undefined;
  return [
    chaque
      ? `chaque ${r.par === 'an' ? 'année' : r.par}`
      : [borne(r.borne), intervalle(r.nombre, r.nombreMax), `fois par ${r.par}`],
    r.mois && ['en', ...liste(r.mois.map((rang) => MOIS[rang - 1]))],
    r.periode && bloc(r.periode.libelle),
  ];
}

function borne(b: 'au-moins' | 'au-plus' | undefined): Element {
  return b?.replace('-', ' ');
}

function intervalle(nombre: number, nombreMax: number | undefined): Element {
  return [bloc(ecrireNombre(nombre)), nombreMax !== undefined && ['à', bloc(ecrireNombre(nombreMax))]];
}

export function valeur(v: Valeur): Element {
  if (v.nombre === undefined) return texte(v.texte ?? '');
  return [
    v.borne ? borne(v.borne) : v.approximatif && 'environ',
    intervalle(v.nombre, v.nombreMax),
    v.pourcentage && '%',
    v.par && `par ${v.par}`,
  ];
}

export function mesure(m: Mesure): Element {
  return [
    valeur(m),
    m.unite !== undefined && texte(m.unite),
    m.en && ['en', bloc(m.en.libelle)],
    m.note !== undefined && parentheses(texte(m.note)),
  ];
}

/** A number, an amount: held together. */
export const nombre = (n: number): Jeton => bloc(ecrireNombre(n));
export const montant = (m: Parameters<typeof ecrireMontant>[0]): Jeton => bloc(ecrireMontant(m));
