/** Horizontal bars whose label stands above them: readable at any width, however long the names are. */
import { barX, type Markish, plot, text } from '@observablehq/plot';
import type { Position } from '../../messages.js';
import { ecrirePlace } from '../commun/hote.js';
import { type Motif, motifs } from './motifs.js';
import { couper, type Dessin, STYLE } from './trait.js';

export interface Segment {
  valeur: number;
  motif: Motif;
  couleur: string;
  infobulle: string;
  /** Where a click leads. */
  place?: Position;
}

export interface Barre {
  nom: string;
  /** The figure, at the right of the name. */
  valeur: string;
  segments: readonly Segment[];
}

/** Heights in pixels: of a bar with what separates it from the next, of the names above it. */
const HAUTEUR = 25;
const NOM = 19;

/** @returns one line a bar, all on the same scale. */
export function barres(lignes: readonly Barre[], largeur: number): Dessin {
  const nom = lignes.some((ligne) => ligne.nom) ? NOM : 0;
  const maximum = Math.max(
    ...lignes.map(({ segments }) => segments.reduce((s, { valeur }) => s + valeur, 0)),
    1,
  );
  const donnees = lignes.flatMap(({ segments }, rang) => {
    let x2 = 0;
    return segments
      .filter(({ valeur }) => valeur > 0)
      .map((segment) => {
        const x1 = x2;
        x2 += segment.valeur;
        return { ...segment, rang, x1, x2 };
      });
  });
  const jeu = motifs(
    Object.fromEntries(donnees.map(({ motif, couleur }, i) => [String(i), { motif, couleur }] as const)),
  );
  const remplissages = donnees.map((d, i) => ({ ...d, trame: jeu.remplissage(String(i)) }));
  const entetes = lignes.map((ligne, rang) => ({
    ...ligne,
    rang,
    court: couper(ligne.nom, largeur - 12 - ligne.valeur.length * 7),
  }));
  const noms = { y: 'rang', dy: -(HAUTEUR / 2 + 1), fill: 'currentColor' } as const;
  const marques: Markish[] = [
    jeu.marque as Markish,
    barX(remplissages, {
      x1: 'x1',
      x2: 'x2',
      y: 'rang',
      fill: (d: { trame: string }) => d.trame,
      stroke: (d: Segment) => d.couleur,
      title: 'infobulle',
      href: (d: Segment) => (d.place ? `#${ecrirePlace(d.place)}` : null),
      ariaLabel: 'infobulle',
      insetTop: nom,
      insetBottom: 6,
      insetRight: 1,
      rx: 2,
    }),
    text(entetes, { ...noms, x: 0, text: 'court', textAnchor: 'start' }),
    text(entetes, { ...noms, frameAnchor: 'right', text: 'valeur', textAnchor: 'end', fontWeight: 600 }),
  ];
  return plot({
    ...STYLE,
    width: largeur,
    height: lignes.length * (HAUTEUR + nom),
    margin: 0,
    marginRight: 1,
    marginLeft: 1,
    x: { axis: null, domain: [0, maximum] },
    y: { axis: null, domain: lignes.map((_, rang) => rang), padding: 0 },
    color: { type: 'identity' },
    marks: marques,
  }) as Dessin;
}
