/** The indicateurs that have no target, by fiche. */
import type { ReponseTableau } from '@paraphe/language-server';
import { h } from '../commun/dom.js';
import { compter } from '../commun/formats.js';
import { type Cadre, type Toile, versFiche } from './cadre.js';

export function cadreIndicateurs(tableau: ReponseTableau, { mots }: Toile): Cadre {
  const { titre, resume, aucun } = mots.indicateurs;
  const manquants = tableau.indicateursSansCible;
  if (manquants.length === 0)
    return { id: 'indicateurs', titre, resume: tableau.fiches.total ? aucun : mots.completude.aucune };
  const parFiche = new Map<string, typeof manquants>();
  for (const i of manquants) parFiche.set(i.fiche, [...(parFiche.get(i.fiche) ?? []), i]);
  return {
    id: 'indicateurs',
    titre,
    resume: compter(resume, mots.langue, manquants.length, compter(mots.fiches, mots.langue, parFiche.size)),
    donnees: {
      colonnes: [mots.fiche, mots.colonnes.indicateur],
      lignes: [...parFiche].map(([fiche, indicateurs]) => [
        fiche,
        h(
          'ul',
          { class: 'libelles' },
          indicateurs.map((i) => h('li', {}, versFiche(i.libelle, i.place))),
        ),
      ]),
    },
  };
}
