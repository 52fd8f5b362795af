/** The frame of every chart: a title, one sentence that says what it shows, the drawing, the same data as a table. */
import type { ReponseTableau } from '@paraphe/language-server';
import type { MotsTableau } from '../../mots.js';
import { type Contenu, h } from '../commun/dom.js';
import { ecrirePlace } from '../commun/hote.js';

/** A fiche as the dashboard names it. */
export type FicheNommee = ReponseTableau['calendrier']['sansDate'][number];

/** What a chart is drawn with. */
export interface Toile {
  /** Width of the drawing, in pixels. */
  largeur: number;
  mots: MotsTableau;
}

export interface Cadre {
  id: string;
  titre: string;
  /** The one sentence; also the name of the drawing for a screen reader. */
  resume: string;
  /** Absent where there is nothing to draw: the sentence says so. */
  dessin?: Element;
  legende?: Contenu;
  /** The data, as a table; shown when asked for, unless it is all there is. */
  donnees?: {
    colonnes: readonly string[];
    lignes: readonly (readonly Contenu[])[];
    nombres?: readonly number[];
  };
  suite?: Contenu;
  large?: boolean;
}

/** @returns the section of one chart. */
export function cadrer(cadre: Cadre, mots: MotsTableau): HTMLElement {
  const titre = `titre-${cadre.id}`;
  const tableau = cadre.donnees && cadre.donnees.lignes.length > 0 ? rendreTable(cadre, titre) : undefined;
  cadre.dessin?.setAttribute('aria-label', `${cadre.titre}. ${cadre.resume}`);
  return h(
    'section',
    { class: `cadre${cadre.large ? ' large' : ''}`, id: cadre.id, 'aria-labelledby': titre },
    h('h2', { id: titre }, cadre.titre),
    h('p', { class: 'resume' }, cadre.resume),
    cadre.dessin && h('div', { class: 'dessin' }, cadre.dessin),
    cadre.legende,
    cadre.suite,
    tableau &&
      (cadre.dessin
        ? h(
            'details',
            { id: `donnees-${cadre.id}` },
            h('summary', {}, mots.donnees),
            defilant(tableau, titre),
          )
        : defilant(tableau, titre)),
  );
}

/** A wide table scrolls in its own box, which the keyboard can reach. */
const defilant = (tableau: HTMLElement, titre: string) =>
  h('div', { class: 'defilant', tabindex: 0, role: 'region', 'aria-labelledby': titre }, tableau);

function rendreTable({ donnees }: Cadre, titre: string): HTMLElement {
  const { colonnes = [], lignes = [], nombres = [] } = donnees ?? {};
  const classe = (rang: number) => (nombres.includes(rang) ? 'nombre' : undefined);
  return h(
    'table',
    { 'aria-labelledby': titre },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        colonnes.map((nom, rang) => h('th', { scope: 'col', class: classe(rang) }, nom)),
      ),
    ),
    h(
      'tbody',
      {},
      lignes.map((ligne) =>
        h(
          'tr',
          {},
          ligne.map((cellule, rang) =>
            rang === 0
              ? h('th', { scope: 'row', class: classe(rang) }, cellule)
              : h('td', { class: classe(rang) }, cellule),
          ),
        ),
      ),
    ),
  );
}

/** A button that leads to a place of the text. */
export function versFiche(texte: string, place: FicheNommee['place'], titre?: string): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'lien', 'data-place': ecrirePlace(place), title: titre },
    texte,
  );
}

/** Fiches one after the other, each by its number, with its title as a tooltip. */
export function listeFiches(fiches: readonly FicheNommee[]): HTMLElement {
  return h(
    'ul',
    { class: 'fiches' },
    fiches.map((f) => h('li', {}, versFiche(f.fiche, f.place, `${f.fiche} ${f.titre}`))),
  );
}
