/** Who steers the contract, and when. */
import type { ast } from '@paraphe/language';
import { dire } from '../affichage/dire.js';
import { A_ECRIRE, correctif, type Fabrique, noeudDe } from './correctif.js';
import { placeDe, signeDe } from './ecrit.js';
import { ajouterFait, retirer } from './places.js';
import { inserer } from './retouches.js';

const completer =
  (fait: string, fr: string, en: string): Fabrique =>
  (demande) => {
    const noeud = noeudDe(demande);
    if (noeud?.$type !== 'Instance') return [];
    const instance = noeud as ast.Instance;
    const accolade = signeDe(instance, '}');
    const retouche =
      accolade && instance.faits.length
        ? inserer(instance, placeDe(instance.faits.at(-1) ?? instance).end, `  ${fait}`)
        : ajouterFait(instance, instance.faits, fait);
    return correctif('ajouter', dire(fr, en), [retouche], { prefere: true });
  };

export const instanceSansRythme = completer(
  '2 fois par an',
  'Écrire « 2 fois par an », à corriger',
  'Write "2 fois par an", to correct',
);

export const instanceSansMembres = completer(
  `réunit ${A_ECRIRE}`,
  'Ajouter qui elle réunit, à compléter',
  'Add who sits on it, to fill in',
);

export const instanceDouble: Fabrique = (demande) => {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'Instance'
    ? correctif('retirer', dire('Retirer cette instance, déjà écrite', 'Remove this body, written already'), [
        retirer(noeud),
      ])
    : [];
};
