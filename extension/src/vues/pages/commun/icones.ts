/** The signs of a state, drawn: a shape for each, so that the colour alone says nothing. */
import type { EtatFiche } from '@paraphe/language-server';
import { svg } from './dom.js';

const TRACES: Record<EtatFiche | 'precedente' | 'suivante' | 'imprimer', string> = {
  complete:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.3 4.9-3.9 4.2a.75.75 0 0 1-1.1 0L4.7 8.9l1.1-1 1.1 1.1 3.3-3.6Z',
  incomplete: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.5a5 5 0 0 1 0 10Z',
  erreur: 'M8 1 15.2 14H.8Zm-.8 4.8v4h1.6v-4Zm0 5.2v1.6h1.6V11Z',
  precedente: 'M10.3 3 5.3 8l5 5 1.1-1.1L7.5 8l3.9-3.9Z',
  suivante: 'm5.7 3 5 5-5 5-1.1-1.1L8.5 8 4.6 4.1Z',
  imprimer:
    'M4 1.5h8V5h1.5A1.5 1.5 0 0 1 15 6.5V12h-3v2.5H4V12H1V6.5A1.5 1.5 0 0 1 2.5 5H4ZM5.5 3v2h5V3Zm0 6.5V13h5V9.5Z',
};

/** @returns a sign of 16 units; hidden from screen readers: the word stands beside it. */
export function icone(nom: keyof typeof TRACES): SVGSVGElement {
  return svg(
    'svg',
    { class: `icone ${nom}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    svg('path', { d: TRACES[nom], 'fill-rule': 'evenodd' }),
  );
}
