/** What charts are filled with: a colour of the theme and a pattern, so that a print in black still tells them apart. */
import { type Contenu, h, svg } from '../commun/dom.js';

export type Motif = 'plein' | 'hachures' | 'croisillons';

let suite = 0;

/**
 * The patterns of one drawing: a mark that draws nothing but defines them.
 * @returns the mark, and the fill of a name in it.
 */
export function motifs(couleurs: Record<string, { motif: Motif; couleur: string }>) {
  const prefixe = `motif-${++suite}-`;
  const marque = () =>
    svg(
      'defs',
      {},
      Object.entries(couleurs).map(([nom, { motif, couleur }]) => trame(`${prefixe}${nom}`, motif, couleur)),
    );
  return { marque, remplissage: (nom: string) => `url(#${prefixe}${nom})` };
}

function trame(id: string, motif: Motif, couleur: string): Contenu {
  const traits =
    motif === 'plein'
      ? []
      : [
          svg('path', { d: 'M0,0V8', stroke: couleur, 'stroke-width': 3.5 }),
          motif === 'croisillons' && svg('path', { d: 'M0,0H8', stroke: couleur, 'stroke-width': 3.5 }),
        ];
  return svg(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 8, height: 8, fill: couleur, 'fill-opacity': motif === 'plein' ? 1 : 0.22 }),
    traits,
  );
}

/** A legend in words: the sample drawn as in the chart, its name, its figure. */
export function legende(
  entrees: readonly { motif: Motif; couleur: string; nom: string; valeur: string }[],
): HTMLElement {
  return h(
    'ul',
    { class: 'legende' },
    entrees.map(({ motif, couleur, nom, valeur }) => {
      const jeu = motifs({ ici: { motif, couleur } });
      return h(
        'li',
        {},
        svg(
          'svg',
          { width: 16, height: 16, 'aria-hidden': 'true' },
          jeu.marque(),
          svg('rect', {
            x: 0.5,
            y: 0.5,
            width: 15,
            height: 15,
            rx: 2,
            fill: jeu.remplissage('ici'),
            stroke: couleur,
          }),
        ),
        h('span', {}, `${nom}\u00a0: `, h('strong', {}, valeur)),
      );
    }),
  );
}
