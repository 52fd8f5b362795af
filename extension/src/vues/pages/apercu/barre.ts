/** The bar above the fiche: the one before, the one after, and printing. */
import type { ReponseApercu } from '@paraphe/language-server';
import type { Position } from '../../messages.js';
import type { MotsApercu } from '../../mots.js';
import { h } from '../commun/dom.js';
import { ecrirePlace } from '../commun/hote.js';
import { icone } from '../commun/icones.js';

export function barre(fiche: ReponseApercu, mots: MotsApercu): HTMLElement {
  return h(
    'div',
    { class: 'outils', role: 'toolbar' },
    voisine('precedente', fiche.precedente, mots),
    voisine('suivante', fiche.suivante, mots),
    h(
      'button',
      { type: 'button', class: 'outil imprimer', 'data-cle': 'imprimer', 'data-imprimer': true },
      icone('imprimer'),
      h('span', {}, mots.imprimer),
    ),
  );
}

/** Kept in its place where there is no such fiche, so that the bar does not move under the pointer. */
function voisine(
  sens: 'precedente' | 'suivante',
  place: Position | undefined,
  mots: MotsApercu,
): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: `outil ${sens}`,
      'data-cle': sens,
      'data-place': ecrirePlace(place),
      'aria-disabled': place ? undefined : 'true',
    },
    icone(sens),
    h('span', {}, mots[sens]),
  );
}
