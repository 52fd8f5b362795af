/** The page of figures is written by two benchmarks: each replaces its own part, and leaves the other's alone. */

const DEBUT = '<!-- éditeur : début -->';
const FIN = '<!-- éditeur : fin -->';

/** @returns the part of the editor with its markers; empty when the page has none */
export function partieEditeur(page: string): string {
  const [debut, fin] = [page.indexOf(DEBUT), page.indexOf(FIN)];
  return debut < 0 || fin < debut ? '' : page.slice(debut, fin + FIN.length);
}

/** @returns the page with another part of the editor, at the place of the present one or at the end */
export function poserEditeur(page: string, texte: string): string {
  const avant = partieEditeur(page);
  const apres = `${DEBUT}\n\n${texte.trim()}\n\n${FIN}`;
  return avant ? page.replace(avant, () => apres) : `${page.trimEnd()}\n\n${apres}\n`;
}
