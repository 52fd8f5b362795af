/** Changes to a text, set out as the formatter sets out what they touch. */
import { formater, type ServicesParaphe, type URI } from '@paraphe/language';
import type { AstNode } from 'langium';
import { ascendants, type Ecrit, ecritDe, finDeLigne, margeDe, type Place, placeDe } from './ecrit.js';

/** Words to put in the place of others. */
export interface Retouche {
  readonly ecrit: Ecrit;
  readonly debut: number;
  readonly fin: number;
  readonly texte: string;
  /** A node of the statement to lay out again; absent when the words are laid out already. */
  readonly noeud?: AstNode;
}

/** A change as it is sent. */
export interface Edition {
  uri: URI;
  debut: number;
  fin: number;
  texte: string;
}

/** The heading that each holder of statements has while one of them is laid out. */
const ENTETES: Record<string, string> = {
  Contrat: 'contrat x : X {',
  Demarche: 'démarche x {',
  Fiche: 'fiche x "x" {',
  Axe: 'axe 1 "x" {',
  Objectif: 'objectif 1 "x" {',
  Action: 'action 1 "x" {',
  SousAction: 'sous-action 1 "x" {',
  Avenant: 'avenant 1 à x {',
  Modifie: 'modifie action 1 {',
  Suivi: 'suivi 2024 de x {',
  SuiviAction: 'action 1 {',
  Modele: 'modèle x {',
  Portee: 'chaque action {',
};

const estPorteur = ({ $type }: AstNode) => $type in ENTETES || $type === 'Texte' || $type === 'Ajoute';

/** Replaces words of a statement, which is then laid out again. */
export function remplacer(noeud: AstNode, { offset, end }: Place, texte: string): Retouche {
  return { ecrit: ecritDe(noeud), debut: offset, fin: end, texte, noeud };
}

/** Adds words to a statement, which is then laid out again. */
export function inserer(noeud: AstNode, offset: number, texte: string): Retouche {
  return remplacer(noeud, { offset, end: offset }, texte);
}

/**
 * @param porteur the element that holds, or is to hold, the statements
 * @returns the lines of statements as the formatter writes them, without the margin of their block; undefined when they do
 * not parse
 */
export function mettreEnLignes(
  services: ServicesParaphe,
  porteur: AstNode,
  source: string,
): string[] | undefined {
  const porteurs = [...ascendants(porteur)].reverse();
  let tete = '';
  let profondeur = 0;
  for (const { $type } of porteurs) {
    if ($type === 'Ajoute') tete += 'ajoute ';
    const entete = ENTETES[$type];
    if (!entete) continue;
    tete += `${entete}\n`;
    profondeur += 1;
  }
  const { texte } = formater(services, `${tete}${source}\n${'}'.repeat(profondeur)}`) as { texte?: string };
  if (texte === undefined) return undefined;
  const lignes = texte.trimEnd().split('\n');
  const marge = '  '.repeat(profondeur);
  return lignes
    .slice(profondeur, lignes.length - profondeur)
    .map((ligne) => (ligne.startsWith(marge) ? ligne.slice(marge.length) : ligne));
}

/**
 * @returns the changes in the order of each text, what they touch laid out again; those that overlap an earlier one are left out
 */
export function finir(services: ServicesParaphe, retouches: readonly Retouche[]): Edition[] {
  const parTexte = new Map<Ecrit, Retouche[]>();
  for (const retouche of retouches)
    parTexte.set(retouche.ecrit, [...(parTexte.get(retouche.ecrit) ?? []), retouche]);
  return [...parTexte].flatMap(([ecrit, siennes]) => finirTexte(services, ecrit, disjointes(siennes)));
}

/** @returns the changes in order, without those that touch words that another one, given before it, changes already */
function disjointes(retouches: readonly Retouche[]): Retouche[] {
  const gardees: Retouche[] = [];
  for (const retouche of retouches) {
    if (!gardees.some((autre) => heurte(retouche, autre))) gardees.push(retouche);
  }
  return gardees.sort((a, b) => a.debut - b.debut || a.fin - b.fin);
}

/** @returns true when two sets of changes touch the same words, or add the same ones at the same place */
export function seHeurtent(a: readonly Retouche[], b: readonly Retouche[]): boolean {
  return a.some((x) => b.some((y) => x.ecrit === y.ecrit && heurte(x, y)));
}

function heurte(x: Retouche, y: Retouche): boolean {
  if (x.debut < y.fin && y.debut < x.fin) return true;
  return x.debut === y.debut && x.fin === y.fin && (x.fin > x.debut || x.texte === y.texte);
}

function finirTexte(services: ServicesParaphe, ecrit: Ecrit, retouches: readonly Retouche[]): Edition[] {
  const groupes = new Map<AstNode | Retouche, Retouche[]>();
  for (const retouche of retouches) {
    const cle = enonceDe(retouche) ?? retouche;
    groupes.set(cle, [...(groupes.get(cle) ?? []), retouche]);
  }
  const finDeLigneTexte = ecrit.texte.includes('\r\n') ? '\r\n' : '\n';
  return [...groupes].flatMap(([enonce, siennes]) => {
    const editions = '$type' in enonce ? finirEnonce(services, ecrit, enonce, siennes) : siennes;
    return editions.map(({ debut, fin, texte }) => ({
      uri: ecrit.uri,
      debut,
      fin,
      texte: finDeLigneTexte === '\n' ? texte : texte.replace(/\r?\n/g, finDeLigneTexte),
    }));
  });
}

/** @returns the statement that a change touches: what an element directly holds. None for the heading of an element. */
function enonceDe({ noeud, debut, fin }: Retouche): AstNode | undefined {
  for (const ici of ascendants(noeud)) {
    if (estPorteur(ici)) return undefined;
    if (!ici.$container || !estPorteur(ici.$container)) continue;
    const { offset, end } = placeDe(ici);
    return debut >= offset && fin <= Math.max(end, finDeLigne(ecritDe(ici).texte, end) ?? end)
      ? ici
      : undefined;
  }
  return undefined;
}

function finirEnonce(
  services: ServicesParaphe,
  { texte }: Ecrit,
  enonce: AstNode,
  retouches: readonly Retouche[],
): Omit<Edition, 'uri'>[] {
  const { offset: debut, end } = placeDe(enonce);
  const fin = Math.max(end, ...retouches.map((retouche) => retouche.fin));
  let source = '';
  let ici = debut;
  for (const retouche of retouches) {
    source += texte.slice(ici, retouche.debut) + retouche.texte;
    ici = retouche.fin;
  }
  source += texte.slice(ici, fin);
  const porteur = enonce.$container as AstNode;
  const lignes = mettreEnLignes(services, porteur, source.replace(/\r\n/g, '\n'));
  if (!lignes) return [...retouches];
  const marge = margeDe(texte, debut);
  const apres = lignes.map((ligne, rang) => (rang && ligne ? marge + ligne : ligne));
  return [resserrer(texte, debut, fin, apres)];
}

/** @returns the change of a stretch into lines, without the first and last lines that stay the same */
function resserrer(
  texte: string,
  debut: number,
  fin: number,
  apres: readonly string[],
): Omit<Edition, 'uri'> {
  const avant = texte.slice(debut, fin).split('\n');
  const nette = (rang: number) => avant.at(rang)?.replace(/\r$/, '');
  const court = Math.min(avant.length, apres.length);
  let tete = 0;
  while (tete < court && nette(tete) === apres[tete]) tete += 1;
  let pied = 0;
  while (pied < court - tete && nette(-1 - pied) === apres.at(-1 - pied)) pied += 1;
  // The first line has no line end before it that could come or go.
  if (tete === 0 && pied === court && pied > 0) pied -= 1;
  const longueur = (lignes: readonly string[]) =>
    lignes.reduce((total, ligne) => total + ligne.length + 1, 0);
  const depart = debut + longueur(avant.slice(0, tete));
  const arrivee = fin - longueur(avant.slice(avant.length - pied));
  const lignes = apres.slice(tete, apres.length - pied);
  const restent = avant.length - tete - pied;
  if (restent > 0 && lignes.length > 0) return { debut: depart, fin: arrivee, texte: lignes.join('\n') };
  // Whole lines come or go, with the line end before them.
  const ajout = lignes.map((ligne) => `\n${ligne}`).join('');
  const finDePrecedente = depart - 1 - (texte.charAt(depart - 2) === '\r' ? 1 : 0);
  return { debut: finDePrecedente, fin: restent > 0 ? arrivee : finDePrecedente, texte: ajout };
}
