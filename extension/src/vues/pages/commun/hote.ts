/** The page's side of the conversation with the extension, and what came with the page: its words, its nonce. */
import type { DePage, Position, Range } from '../../messages.js';

interface Hote {
  postMessage(message: DePage): void;
  setState(etat: unknown): void;
}

declare function acquireVsCodeApi(): Hote;

/** Read while the script is first run: only then does the document know which script that is. */
const nonceDuScript = (globalThis.document?.currentScript as HTMLScriptElement | null)?.nonce ?? '';

export interface Lien {
  envoyer(message: DePage): void;
  /** Kept when the window is closed: the text that is shown. */
  retenir(uri: string): void;
}

/** May be called once a page. */
export function joindreHote(): Lien {
  const hote = acquireVsCodeApi();
  return {
    envoyer: (message) => hote.postMessage(message),
    retenir: (uri) => hote.setState({ uri }),
  };
}

/** The words of the page, in the language of the editor. */
export function lireMots<M>(): M {
  return JSON.parse(document.body.dataset.mots ?? '{}') as M;
}

/** The nonce that `style` elements made by the page need before they enter the document. */
export const nonce = (): string => nonceDuScript;

/** A place in an attribute: `ligne:colonne:ligne:colonne`. */
export function ecrirePlace(place: Range | Position | undefined): string | undefined {
  if (!place) return undefined;
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  return [start.line, start.character, end.line, end.character].join(':');
}

/** The reverse of `ecrirePlace`; nothing where the attribute holds no place. */
export function lirePlace(texte: string | null | undefined): Range | undefined {
  const [a, b, c, d, reste] = (texte ?? '').split(':').map(Number);
  if (reste !== undefined || [a, b, c, d].some((n) => n === undefined || !Number.isInteger(n)))
    return undefined;
  return {
    start: { line: a as number, character: b as number },
    end: { line: c as number, character: d as number },
  };
}

/**
 * Follows clicks on whatever carries a `data-place`: the nearest one says where to go. A selection of text is not a click, and
 * a link to a site stays one.
 */
export function suivreClics(racine: Element, aller: (place: Range, editer: boolean) => void): void {
  racine.addEventListener('click', (evenement) => {
    const cible = evenement.target as Element;
    if (cible.closest('a[href^="http"], a[href^="mailto"]')) return;
    const place = lirePlace(cible.closest('[data-place]')?.getAttribute('data-place'));
    if (!place) return;
    const choisi = cible.closest('button, a') !== null;
    if (!choisi && !(getSelection()?.isCollapsed ?? true)) return;
    evenement.preventDefault();
    evenement.stopPropagation();
    aller(place, true);
  });
}
