/** The page of the dashboard: receives figures, draws them at the width there is, says where the reader wants to go. */
import './tableau.css';
import type { ReponseTableau } from '@paraphe/language-server';
import type { VersTableau } from '../messages.js';
import type { MotsTableau } from '../mots.js';
import { h } from './commun/dom.js';
import { joindreHote, lireMots, lirePlace, nonce, suivreClics } from './commun/hote.js';
import { icone } from './commun/icones.js';
import { rendreTableau } from './tableau/rendu.js';

const hote = joindreHote();
const mots = lireMots<MotsTableau>();
const page = h('main', { class: 'page' });
const imprimer = h(
  'button',
  { type: 'button', class: 'outil imprimer', hidden: true },
  icone('imprimer'),
  h('span', {}, mots.imprimer),
);
document.body.append(h('div', { class: 'outils' }, imprimer), page);

let tableau: ReponseTableau | undefined;
let dessine = '';

/** In pixels: as in the style sheet. */
const DEUX_COLONNES = 860;
const BORDS = 34;

function dessiner(): void {
  if (!tableau) return;
  const largeur = page.clientWidth - Number.parseFloat(getComputedStyle(page).paddingLeft) * 2;
  const cle = `${largeur} ${JSON.stringify(tableau)}`;
  if (largeur <= 0 || cle === dessine) return;
  dessine = cle;
  const ouverts = new Set([...page.querySelectorAll('details[open]')].map((d) => d.id));
  const foyer = document.activeElement?.closest('[data-place], a')?.getAttribute('data-place');
  const hauteur = scrollY;
  const colonnes = largeur >= DEUX_COLONNES ? 2 : 1;
  const colonne = Math.floor((largeur - (colonnes - 1) * 16) / colonnes) - BORDS;
  const neuf = rendreTableau(tableau, mots, { colonne, page: Math.floor(largeur) - BORDS, nonce: nonce() });
  for (const details of neuf.querySelectorAll('details')) details.open = ouverts.has(details.id);
  page.replaceChildren(neuf);
  scrollTo({ top: hauteur });
  if (foyer) page.querySelector<HTMLElement>(`[data-place="${CSS.escape(foyer)}"]`)?.focus();
}

addEventListener('message', ({ data }: MessageEvent<VersTableau>) => {
  imprimer.hidden = data.type === 'vide';
  if (data.type === 'tableau') {
    hote.retenir(data.uri);
    tableau = data.tableau;
    dessiner();
    return;
  }
  tableau = undefined;
  dessine = '';
  page.replaceChildren(h('p', { class: 'rien' }, mots.vide[data.raison]));
});

imprimer.addEventListener('click', () => {
  if (tableau) hote.envoyer({ type: 'imprimer', titre: tableau.titre, contenu: page.outerHTML });
});

/** The parts of a drawing are links to places: `#ligne:colonne:…`. */
page.addEventListener('click', (evenement) => {
  const lien = (evenement.target as Element).closest('svg a');
  if (!lien) return;
  evenement.preventDefault();
  evenement.stopPropagation();
  const adresse = lien.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? lien.getAttribute('href');
  const place = lirePlace(adresse?.slice(1));
  if (place) hote.envoyer({ type: 'aller', place, editer: true });
});
suivreClics(page, (place, editer) => hote.envoyer({ type: 'aller', place, editer }));

new ResizeObserver(() => requestAnimationFrame(dessiner)).observe(page);
hote.envoyer({ type: 'pret' });
