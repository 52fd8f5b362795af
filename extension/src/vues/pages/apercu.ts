/** The page of the preview: receives fiches, shows them, says where the reader wants to go. */
import './apercu.css';
import type { ReponseApercu } from '@paraphe/language-server';
import type { Position, RaisonVide, VersApercu } from '../messages.js';
import type { MotsApercu } from '../mots.js';
import { barre } from './apercu/barre.js';
import { rendreFiche } from './apercu/rendu.js';
import { accorder } from './commun/accorder.js';
import { h } from './commun/dom.js';
import { remplir } from './commun/formats.js';
import { joindreHote, lireMots, suivreClics } from './commun/hote.js';

const hote = joindreHote();
const mots = lireMots<MotsApercu>();
const annonce = h('p', { class: 'annonce', role: 'status' });
const outils = h('div', { class: 'outils' });
const page = h('main', { class: 'page' });
document.body.append(annonce, outils, page);

let fiche: ReponseApercu | undefined;

function montrer(nouvelle: ReponseApercu, curseur?: Position): void {
  const autre = fiche?.numero !== nouvelle.numero || fiche?.contrat !== nouvelle.contrat;
  fiche = nouvelle;
  accorder(outils, barre(nouvelle, mots));
  const voulue = h('main', { class: 'page' }, rendreFiche(nouvelle, mots, curseur));
  accorder(page, voulue);
  if (!autre) return;
  scrollTo({ top: 0 });
  annonce.textContent = remplir(mots.fiche, nouvelle.numero ?? '', nouvelle.titre);
}

function vider(raison: RaisonVide): void {
  fiche = undefined;
  outils.replaceChildren();
  page.replaceChildren(h('p', { class: 'rien' }, mots.vide[raison]));
}

/** The row under the cursor is kept in sight, without moving what is already there. */
function suivreCurseur(curseur: Position): void {
  if (!fiche) return;
  montrer(fiche, curseur);
  page.querySelector('.rangee.active')?.scrollIntoView({ block: 'nearest' });
}

addEventListener('message', ({ data }: MessageEvent<VersApercu>) => {
  switch (data.type) {
    case 'fiche':
      hote.retenir(data.uri);
      montrer(data.fiche, data.curseur);
      break;
    case 'curseur':
      suivreCurseur(data.curseur);
      break;
    case 'vide':
      vider(data.raison);
      break;
  }
});

outils.addEventListener('click', (evenement) => {
  if (!fiche || !(evenement.target as Element).closest('[data-imprimer]')) return;
  const titre = `${fiche.numero ?? ''} ${fiche.titre}`.trim();
  hote.envoyer({ type: 'imprimer', titre, contenu: page.outerHTML });
});
suivreClics(page, (place, editer) => hote.envoyer({ type: 'aller', place, editer }));
suivreClics(outils, (place) => hote.envoyer({ type: 'aller', place, editer: false }));
hote.envoyer({ type: 'pret' });
