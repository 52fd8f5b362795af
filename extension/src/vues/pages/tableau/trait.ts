/** What all drawings have in common: type and colours taken from the page, texts cut to their room, a name for each. */

export type Dessin = SVGSVGElement;

/** Options of every plot: nothing of its own, everything from the page. */
export const STYLE = {
  style: {
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: '12px',
    overflow: 'visible',
  },
} as const;

export const COULEURS = {
  bon: 'var(--bon)',
  manquant: 'var(--manquant)',
  faux: 'var(--faux)',
  serie: 'var(--serie)',
} as const;

/** Mean width of a letter at the size of charts, in pixels, where texts cannot be measured. */
const LETTRE = 6;

let toile: CanvasRenderingContext2D | null | undefined;

/** @returns the width of a text in the type of charts, in pixels. */
function mesurer(texte: string): number {
  if (toile === undefined) {
    toile = document.createElement('canvas').getContext('2d');
    if (toile) toile.font = `12px ${getComputedStyle(document.body).fontFamily || 'sans-serif'}`;
  }
  return toile?.measureText(texte).width ?? texte.length * LETTRE;
}

/** @returns the text, cut with an ellipsis to what fits in so many pixels. */
export function couper(texte: string, largeur: number): string {
  if (mesurer(texte) <= largeur) return texte;
  let [bas, haut] = [0, texte.length];
  while (bas < haut) {
    const milieu = Math.ceil((bas + haut) / 2);
    if (mesurer(`${texte.slice(0, milieu)}…`) <= largeur) bas = milieu;
    else haut = milieu - 1;
  }
  return `${texte.slice(0, Math.max(1, bas)).trimEnd()}…`;
}

/**
 * Readies a drawing for the page: its style gets the page's nonce before it enters the document, and it presents itself as one
 * image, or as a group where its parts can be followed.
 */
export function preparer(dessin: Dessin, nonce: string): Dessin {
  for (const style of dessin.querySelectorAll('style')) style.setAttribute('nonce', nonce);
  dessin.setAttribute('role', dessin.querySelector('a') ? 'group' : 'img');
  return dessin;
}
