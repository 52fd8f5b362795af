/** The whole dashboard: the figures that matter most, then a frame for each question. */
import type { ReponseTableau } from '@paraphe/language-server';
import type { MotsTableau } from '../../mots.js';
import { type Contenu, h } from '../commun/dom.js';
import { compter, euros, eurosCourts, nombre, part, remplir } from '../commun/formats.js';
import { type Cadre, cadrer, type Toile } from './cadre.js';
import { cadreCalendrier } from './calendrier.js';
import { cadreCompletude, cadreManques } from './completude.js';
import { cadreAnnees, cadreFinanceurs } from './financement.js';
import { cadreIndicateurs } from './indicateurs.js';
import { cadrePilotes } from './pilotes.js';
import { type Dessin, preparer } from './trait.js';

const CADRES: readonly ((tableau: ReponseTableau, toile: Toile) => Cadre)[] = [
  cadreCompletude,
  cadreManques,
  cadreFinanceurs,
  cadreAnnees,
  cadreCalendrier,
  cadrePilotes,
  cadreIndicateurs,
];

export interface Mesures {
  /** Width of a drawing in a frame of one column, and in one of the whole page, in pixels. */
  colonne: number;
  page: number;
  nonce: string;
}

/** @returns the page's content for these data and this width. */
export function rendreTableau(tableau: ReponseTableau, mots: MotsTableau, mesures: Mesures): HTMLElement {
  return h(
    'div',
    { class: 'tableau', lang: mots.langue },
    h(
      'header',
      { class: 'en-tete' },
      h('p', { class: 'surtitre' }, mots.tableau),
      h('h1', { lang: 'fr' }, tableau.titre),
    ),
    tableau.fiches.total === 0 && h('p', { class: 'rien' }, mots.completude.aucune),
    tableau.fiches.total > 0 && corps(tableau, mots, mesures),
  );
}

function corps(tableau: ReponseTableau, mots: MotsTableau, mesures: Mesures): Contenu {
  return [
    h('ul', { class: 'chiffres' }, chiffres(tableau, mots)),
    h(
      'div',
      { class: 'cadres' },
      CADRES.map((faire) => {
        const large = faire === cadreCalendrier;
        const cadre = faire(tableau, { mots, largeur: large ? mesures.page : mesures.colonne });
        if (cadre.dessin) preparer(cadre.dessin as Dessin, mesures.nonce);
        return cadrer(cadre, mots);
      }),
    ),
  ];
}

function chiffres(
  { fiches, financement, indicateursSansCible }: ReponseTableau,
  mots: MotsTableau,
): Contenu[] {
  const { cout, couvert, taxe } = financement;
  const avecTaxe = (montant: string) => (taxe ? `${montant}\u00a0${taxe}` : montant);
  const sansCible = indicateursSansCible.length;
  return [
    chiffre(
      nombre(fiches.completes),
      compter(mots.chiffres.completes, mots.langue, fiches.completes, fiches.total),
    ),
    chiffre(
      avecTaxe(eurosCourts(cout)),
      mots.chiffres.cout,
      remplir(mots.chiffres.couvert, `${avecTaxe(euros(couvert))} (${part(couvert, cout)})`),
    ),
    chiffre(nombre(sansCible), compter(mots.chiffres.sansCible, mots.langue, sansCible)),
  ];
}

const chiffre = (valeur: string, mot: string, note?: string): Contenu =>
  h(
    'li',
    {},
    h('strong', {}, valeur),
    h('span', {}, ' ', mot),
    note !== undefined && h('span', { class: 'note' }, ' ', note),
  );
