/** Who pilots what: a box for each fiche, that leads to it. */
import { type Markish, plot, rect, text } from '@observablehq/plot';
import type { ReponseTableau } from '@paraphe/language-server';
import { compter, nombre } from '../commun/formats.js';
import { ecrirePlace } from '../commun/hote.js';
import { type Cadre, type FicheNommee, listeFiches, type Toile } from './cadre.js';
import { couper, type Dessin, STYLE } from './trait.js';

type Pilotes = ReponseTableau['pilotes'];

const CASE = 46;
const HAUTEUR = 24;

export function cadrePilotes({ pilotes }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, resume, aucun } = mots.pilotes;
  const [premier] = pilotes;
  if (!premier) return { id: 'pilotes', titre, resume: aucun };
  const charge = pilotes.reduce((a, b) => (b.fiches.length > a.fiches.length ? b : a), premier);
  return {
    id: 'pilotes',
    titre,
    resume: compter(resume, mots.langue, charge.fiches.length, charge.nom),
    dessin: cases(pilotes, largeur),
    donnees: {
      colonnes: [mots.colonnes.pilote, mots.colonnes.fiches, ''],
      lignes: pilotes.map((p) => [p.nom, nombre(p.fiches.length), listeFiches(p.fiches)]),
      nombres: [1],
    },
  };
}

/** Boxes of one size beside the name, in as many lines as the width asks for: the load is their number. */
function cases(pilotes: Pilotes, largeur: number): Dessin {
  const colonne = Math.min(230, Math.floor(largeur * 0.44));
  const parLigne = Math.max(1, Math.floor((largeur - colonne - 1) / CASE));
  const noms: { nom: string; complet: string; compte: string; y: number }[] = [];
  const boites: (FicheNommee & { pilote: string; x1: number; y1: number; court: string })[] = [];
  let y = 0;
  for (const pilote of pilotes) {
    noms.push({
      nom: couper(pilote.nom, colonne - 44),
      complet: pilote.nom,
      compte: nombre(pilote.fiches.length),
      y: y + HAUTEUR / 2 - 2,
    });
    pilote.fiches.forEach((fiche, rang) => {
      boites.push({
        ...fiche,
        pilote: pilote.nom,
        x1: colonne + (rang % parLigne) * CASE,
        y1: y + Math.floor(rang / parLigne) * HAUTEUR,
        court: couper(fiche.fiche, CASE - 8),
      });
    });
    y += Math.ceil(pilote.fiches.length / parLigne) * HAUTEUR + 6;
  }
  type Boite = (typeof boites)[number];
  const marques: Markish[] = [
    rect(boites, {
      x1: 'x1',
      x2: (b: Boite) => b.x1 + CASE - 4,
      y1: 'y1',
      y2: (b: Boite) => b.y1 + HAUTEUR - 4,
      rx: 3,
      fill: 'var(--serie-claire)',
      stroke: 'var(--serie)',
      href: (b: Boite) => `#${ecrirePlace(b.place)}`,
      title: (b: Boite) => `${b.fiche} ${b.titre}`,
      ariaLabel: (b: Boite) => `${b.pilote}\u00a0: ${b.fiche} ${b.titre}`,
    }),
    text(boites, {
      x: (b: Boite) => b.x1 + CASE / 2 - 2,
      y: (b: Boite) => b.y1 + HAUTEUR / 2 - 2,
      text: 'court',
      fontSize: 11.5,
      fill: 'currentColor',
      pointerEvents: 'none',
    }),
    text(noms, {
      frameAnchor: 'left',
      y: 'y',
      text: 'nom',
      title: 'complet',
      textAnchor: 'start',
      fill: 'currentColor',
    }),
    text(noms, {
      x: colonne - 14,
      y: 'y',
      text: 'compte',
      textAnchor: 'end',
      fill: 'currentColor',
      fontWeight: 600,
    }),
  ];
  return plot({
    ...STYLE,
    width: largeur,
    height: y,
    margin: 0,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'linear', axis: null, domain: [0, largeur - 2], range: [1, largeur - 1] },
    y: { type: 'linear', axis: null, domain: [0, y], range: [0, y] },
    marks: marques,
  }) as Dessin;
}
