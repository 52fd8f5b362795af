/** The drawing of the calendar: titles beside the bars where there is room, above them where there is not. */
import { axisX, gridX, type Markish, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { jour, periode } from '../commun/formats.js';
import { ecrirePlace } from '../commun/hote.js';
import type { Toile } from './cadre.js';
import type { BarrePlacee, Rangee } from './couloirs.js';
import { couper, type Dessin, STYLE } from './trait.js';

/** From this width on, titles stand in a column of their own. */
const LARGE = 640;
const COLONNE = 260;
const COULOIR = 22;
const TITRE = 18;
const AXE = 40;

type Trait = BarrePlacee & { y1: number; y2: number; court: string };

export function gantt(
  rangees: readonly Rangee[],
  [debut, fin]: readonly [Date, Date],
  aujourdhui: string,
  { mots, largeur }: Toile,
): Dessin {
  const large = largeur >= LARGE;
  const gauche = large ? COLONNE : 0;
  const pixels = (date: Date) => ((+date - +debut) / (+fin - +debut)) * (largeur - gauche);
  const titres: { texte: string; complet: string; y: number }[] = [];
  const filets: number[] = [];
  const traits: Trait[] = [];
  let y = 0;
  for (const rangee of rangees) {
    const complet = `${rangee.fiche} ${rangee.titre}`;
    const haut = y + 3 + (large ? 0 : TITRE);
    titres.push({
      texte: couper(complet, large ? COLONNE - 12 : largeur),
      complet,
      y: large ? haut + 11 : haut - 8,
    });
    for (const barre of rangee.barres) {
      const y1 = haut + barre.couloir * COULOIR + 2;
      const place = pixels(barre.x2) - pixels(barre.x1) - 10;
      traits.push({
        ...barre,
        y1,
        y2: y1 + COULOIR - 4,
        court: place < 36 ? '' : couper(barre.libelle, place),
      });
    }
    y = haut + rangee.couloirs * COULOIR + 3;
    filets.push(y);
  }
  const ici = new Date(`${aujourdhui}T12:00:00Z`);
  const visible = ici >= debut && ici < fin;
  const marques: Markish[] = [
    gridX(annees(debut, fin), { stroke: 'var(--filet)', strokeOpacity: 1 }),
    ruleY(filets, { stroke: 'var(--filet)', strokeOpacity: 0.6, insetLeft: -gauche }),
    axisX(annees(debut, fin), {
      anchor: 'top',
      tickSize: 0,
      textAnchor: 'start',
      dx: 3,
      tickFormat: (d: Date) => String(d.getUTCFullYear()),
      fontWeight: 600,
      label: null,
    }),
    rect(traits, {
      x1: 'x1',
      x2: (t: Trait) => plusLarge(t, +fin - +debut, largeur - gauche),
      y1: 'y1',
      y2: 'y2',
      rx: 3,
      fill: 'var(--serie-claire)',
      stroke: 'var(--serie)',
      href: (t: Trait) => `#${ecrirePlace(t.place)}`,
      title: (t: Trait) => `${t.fiche} ${t.titre}\n${periode(t.debut, t.fin)}\u00a0: ${t.libelle}`,
      ariaLabel: (t: Trait) => `${t.fiche}, ${periode(t.debut, t.fin)}\u00a0: ${t.libelle}`,
    }),
    text(traits, {
      x: 'x1',
      y: (t: Trait) => (t.y1 + t.y2) / 2,
      text: 'court',
      textAnchor: 'start',
      dx: 6,
      fill: 'currentColor',
      fontSize: 11.5,
      pointerEvents: 'none',
    }),
    text(titres, {
      frameAnchor: 'left',
      y: 'y',
      text: 'texte',
      textAnchor: 'start',
      dx: -gauche,
      title: 'complet',
      fill: 'currentColor',
    }),
  ];
  if (visible) {
    marques.push(
      ruleX([ici], { stroke: 'var(--faux)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
      text([ici], {
        x: (d: Date) => d,
        frameAnchor: 'top',
        text: () => mots.calendrier.aujourdhui,
        title: () => jour(aujourdhui),
        dy: -34,
        textAnchor: pixels(ici) > largeur - gauche - 50 ? 'end' : pixels(ici) < 50 ? 'start' : 'middle',
        fill: 'var(--faux)',
        fontWeight: 600,
      }),
    );
  }
  return plot({
    ...STYLE,
    width: largeur,
    height: y + AXE,
    marginTop: AXE,
    marginBottom: 0,
    marginLeft: gauche,
    marginRight: 1,
    x: { type: 'utc', domain: [debut, fin], label: null },
    y: { type: 'linear', axis: null, domain: [0, y], range: [AXE, y + AXE] },
    marks: marques,
  }) as Dessin;
}

/** A bar of a few days is drawn at least 5 pixels wide: one can see it and click it. */
function plusLarge({ x1, x2 }: Trait, duree: number, largeur: number): Date {
  return new Date(Math.max(+x2, +x1 + (5 / largeur) * duree));
}

function annees(debut: Date, fin: Date): Date[] {
  const liste: Date[] = [];
  for (let an = debut.getUTCFullYear(); Date.UTC(an, 0, 1) < +fin; an++)
    liste.push(new Date(Date.UTC(an, 0, 1)));
  return liste;
}
