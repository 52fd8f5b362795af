/** The fiche as the table that partners know from paper: data in, DOM out. */
import type { LigneApercu, RangeeApercu, ReponseApercu } from '@paraphe/language-server';
import { abreger } from '../../abreger.js';
import type { Position } from '../../messages.js';
import type { MotsApercu } from '../../mots.js';
import { type Contenu, h } from '../commun/dom.js';
import { compter, insecables, remplir } from '../commun/formats.js';
import { ecrirePlace } from '../commun/hote.js';
import { icone } from '../commun/icones.js';
import { markdown } from '../commun/markdown.js';

/** Already in the heading of the page: a row of its own only where something is missing there. */
const EN_TETE: readonly RangeeApercu['cle'][] = ['titre', 'objectif', 'axe'];

/** From how many short lines on a list goes in two columns. */
const LISTE_LONGUE = 5;

/** @returns the whole fiche; the row under the cursor is marked. */
export function rendreFiche(fiche: ReponseApercu, mots: MotsApercu, curseur?: Position): HTMLElement {
  const rangees = fiche.rangees.filter((r) => !EN_TETE.includes(r.cle) || r.manques.length > 0);
  const active = rangeeSous(rangees, curseur);
  return h(
    'article',
    { class: 'fiche', lang: 'fr', 'data-fiche': fiche.numero ?? '', 'aria-labelledby': 'titre-fiche' },
    enTete(fiche, mots),
    h(
      'table',
      { class: 'rangees', role: 'table' },
      h(
        'tbody',
        { role: 'rowgroup' },
        rangees.map((r) => rendreRangee(r, fiche, mots, r === active)),
      ),
    ),
  );
}

/** @returns the row whose text holds the cursor. */
export function rangeeSous(rangees: readonly RangeeApercu[], curseur?: Position): RangeeApercu | undefined {
  if (!curseur) return undefined;
  return rangees.find(({ place }) => {
    if (!place || curseur.line < place.start.line || curseur.line > place.end.line) return false;
    return curseur.line < place.end.line || place.end.character > 0;
  });
}

function enTete(fiche: ReponseApercu, mots: MotsApercu): HTMLElement {
  const { etat, remplies, attendues } = fiche.completude;
  return h(
    'header',
    { class: 'en-tete' },
    h('p', { class: 'contrat' }, fiche.contrat),
    fiche.axe !== undefined && h('p', { class: 'niveau' }, niveau(fiche.axe, mots.axe)),
    fiche.objectif !== undefined && h('p', { class: 'niveau' }, niveau(fiche.objectif, mots.objectif)),
    h(
      'h1',
      { id: 'titre-fiche', 'data-place': ecrirePlace(fiche.etendue.start) },
      fiche.numero !== undefined && h('span', { class: 'numero' }, fiche.numero),
      fiche.numero !== undefined && ' ',
      h('span', { class: 'titre' }, insecables(fiche.titre) || mots.sansTitre),
    ),
    h(
      'p',
      { class: `etat ${etat}` },
      icone(etat),
      h('strong', {}, mots.etats[etat]),
      attendues > 0 && h('span', {}, compter(mots.remplies, mots.langue, remplies, attendues)),
      attendues > 0 && h('progress', { value: remplies, max: attendues, 'aria-hidden': 'true' }),
    ),
  );
}

/** A number alone says too little: `1 Redimensionner…` becomes `Axe 1 Redimensionner…`. */
function niveau(texte: string, gabarit: string): string {
  return /^\d/.test(texte) ? remplir(gabarit, texte) : texte;
}

function rendreRangee(
  rangee: RangeeApercu,
  fiche: ReponseApercu,
  mots: MotsApercu,
  active: boolean,
): HTMLElement {
  const place = ecrirePlace(rangee.place ?? fiche.etendue.start);
  const vide = rangee.lignes.length === 0;
  return h(
    'tr',
    {
      role: 'row',
      class: `rangee${vide ? ' vide' : ''}${active ? ' active' : ''}`,
      'data-cle': rangee.cle,
      'data-place': place,
      'aria-current': active ? 'true' : undefined,
    },
    h(
      'th',
      { scope: 'row', role: 'rowheader' },
      h(
        'button',
        {
          type: 'button',
          class: 'libelle',
          'data-place': place,
          'aria-label': remplir(mots.allerA, rangee.libelle),
        },
        rangee.libelle,
      ),
    ),
    h(
      'td',
      { role: 'cell' },
      rendreLignes(rangee.lignes),
      rangee.manques.map((m) => manque(m, vide, mots)),
    ),
  );
}

function manque(message: string, vide: boolean, mots: MotsApercu): Contenu {
  return h(
    'p',
    { class: 'manque' },
    icone('incomplete'),
    h('span', {}, vide && h('strong', {}, `${mots.manque}\u00a0: `), insecables(abreger(message))),
  );
}

function rendreLignes(lignes: readonly LigneApercu[]): Contenu {
  if (lignes.length === 0) return undefined;
  if (lignes.some((l) => l.tete)) return h('dl', { class: 'datees' }, grouper(lignes).map(groupe));
  const [seule] = lignes;
  if (lignes.length === 1 && seule)
    return h('div', { class: 'ligne', 'data-place': ecrirePlace(seule.place) }, texteDe(seule));
  return h(
    'ul',
    { class: `lignes${enColonnes(lignes) ? ' colonnes' : ''}` },
    lignes.map((l) => h('li', { 'data-place': ecrirePlace(l.place) }, texteDe(l))),
  );
}

const enColonnes = (lignes: readonly LigneApercu[]) =>
  lignes.length >= LISTE_LONGUE && lignes.every((l) => l.texte.length < 60);

/** Lines that follow one another under the same head are told under it once. */
function grouper(lignes: readonly LigneApercu[]): LigneApercu[][] {
  const groupes: LigneApercu[][] = [];
  for (const ligne of lignes) {
    const dernier = groupes.at(-1);
    if (dernier && dernier[0]?.tete === ligne.tete) dernier.push(ligne);
    else groupes.push([ligne]);
  }
  return groupes;
}

function groupe(lignes: LigneApercu[]): Contenu {
  return h(
    'div',
    { class: 'groupe' },
    h('dt', {}, lignes[0]?.tete ?? ''),
    lignes.map((l) => h('dd', { 'data-place': ecrirePlace(l.place) }, texteDe(l))),
  );
}

function texteDe(ligne: LigneApercu): Contenu[] {
  return [
    markdown(ligne.texte),
    ligne.note !== undefined && [' ', h('span', { class: 'note' }, sansParentheses(ligne.note))],
  ];
}

/** A note is set apart already. */
const sansParentheses = (note: string) => note.replace(/^\(([^()]*)\)$/, '$1');
