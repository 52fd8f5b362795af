/** Writes texts between their marks, so that they read back as the same text. */

/** Which marks: straight quotes, or French ones. */
export type Marque = '"' | '«';

/** Above this, a text of one line reads better between « ». */
const COURT = 90;

/** @returns the marks that suit a text best. */
export function marqueDe(texte: string): Marque {
  return texte.includes('\n') || texte.includes('"') || texte.length > COURT ? '«' : '"';
}

function echapper(texte: string, marque: Marque): string {
  let net = texte.replace(/\\(?=[«»"”\\]|$)/g, '\\\\');
  if (marque === '"') return net.replace(/"/g, '\\"');
  if (!equilibre(net)) net = net.replace(/[«»]/g, '\\$&');
  return net;
}

/** Whether each « has its », so that they can stand inside a text between « ». */
function equilibre(texte: string): boolean {
  let profondeur = 0;
  for (const [signe] of texte.matchAll(/\\[«»\\"]|[«»]/g)) {
    if (signe === '«') profondeur++;
    else if (signe === '»' && --profondeur < 0) return false;
  }
  return profondeur === 0;
}

/** @returns a text of one line between its marks. */
export function ecrireTexteLigne(texte: string, marque: Marque): string {
  const net = echapper(texte, marque);
  return marque === '"' ? `"${net}"` : `« ${net} »`;
}

/**
 * @param marge indentation of the lines of the text
 * @param margeFin indentation of the closing mark
 * @returns the lines of a text between « and », each mark on a line that it ends or holds alone
 */
export function ecrireTexteBloc(texte: string, marge: string, margeFin: string): string[] {
  const lignes = echapper(texte, '«').split('\n');
  return ['«', ...lignes.map((ligne) => (ligne ? marge + ligne : '')), `${margeFin}»`];
}
