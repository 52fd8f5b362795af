/** The calendar of the fiches, as a Gantt chart with today's line. */
import type { ReponseTableau } from '@paraphe/language-server';
import { type Contenu, h } from '../commun/dom.js';
import { compter, jour, periode } from '../commun/formats.js';
import { type Cadre, listeFiches, type Toile, versFiche } from './cadre.js';
import { bornes, ranger } from './couloirs.js';
import { gantt } from './gantt.js';

export function cadreCalendrier({ calendrier }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, aucune } = mots.calendrier;
  const suite = sansDate(calendrier.sansDate, mots.calendrier.sansDate);
  if (calendrier.barres.length === 0) return { id: 'calendrier', titre, resume: aucune, suite, large: true };
  const rangees = ranger(calendrier.barres);
  return {
    id: 'calendrier',
    titre,
    resume: resumer(calendrier, rangees.length, mots),
    dessin: gantt(rangees, bornes(calendrier), calendrier.aujourdhui, { mots, largeur }),
    donnees: {
      colonnes: [mots.fiche, mots.colonnes.quand, mots.colonnes.quoi],
      lignes: rangees.flatMap((rangee) =>
        rangee.barres.map((b) => [
          versFiche(b.fiche, b.place, `${b.fiche} ${b.titre}`),
          periode(b.debut, b.fin),
          b.libelle || b.titre,
        ]),
      ),
    },
    suite,
    large: true,
  };
}

function resumer(
  { barres, aujourdhui }: ReponseTableau['calendrier'],
  fiches: number,
  mots: Toile['mots'],
): string {
  const debut = barres.reduce((a, b) => (b.debut < a ? b.debut : a), barres[0]?.debut ?? '');
  const fin = barres.reduce((a, b) => (b.fin > a ? b.fin : a), '');
  const enCours = new Set(
    barres.filter((b) => b.debut <= aujourdhui && b.fin >= aujourdhui).map((b) => b.fiche),
  );
  return [
    compter(mots.calendrier.resume, mots.langue, fiches, jour(debut), jour(fin)),
    enCours.size > 0
      ? compter(mots.calendrier.enCours, mots.langue, enCours.size)
      : mots.calendrier.aucuneEnCours,
  ].join(' ');
}

function sansDate(fiches: ReponseTableau['calendrier']['sansDate'], titre: string): Contenu {
  if (fiches.length === 0) return undefined;
  return h('div', { class: 'sans-date' }, h('h3', {}, titre), listeFiches(fiches));
}
