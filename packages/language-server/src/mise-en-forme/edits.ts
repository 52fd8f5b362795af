/** The changes that lay a text out, each with the lines that it touches. */
import { comparer } from './ecarts.js';

export interface EditTexte {
  /** UTF-16 offsets of what goes. */
  debut: number;
  fin: number;
  neuf: string;
  /** Lines of the text that it touches, from 0, the last one included; an insertion touches the line that it stands before. */
  ligne: number;
  derniere: number;
  /** Only the spaces around the words of one line change. */
  marge: boolean;
}

interface Ligne {
  debut: number;
  fin: number;
}

/**
 * @param apres the text laid out, with `\n` line ends: those of the text stay what they are
 * @returns what to change, in order; nothing for a text that is laid out already
 */
export function editsVers(texte: string, apres: string): EditTexte[] {
  const retour = texte.includes('\r\n') ? '\r\n' : '\n';
  const lignes = decouper(texte);
  const voulues = apres.split('\n');
  const mots = lignes.map(({ debut, fin }) => texte.slice(debut, fin));
  const { ecarts, paires } = comparer(mots, voulues);
  const edits: EditTexte[] = [];
  for (const [x, y] of paires)
    edits.push(...margesVers(mots[x] as string, voulues[y] as string, x, lignes[x] as Ligne));
  for (const { de, a, vers, jusque } of ecarts) {
    const neuf = voulues.slice(vers, jusque).join(retour);
    const premiere = lignes[de];
    const derniere = lignes[a - 1];
    const lieu = { ligne: de, derniere: Math.max(de, a - 1), marge: false };
    if (a > de && jusque > vers && premiere && derniere)
      edits.push({ ...resserrer(texte, premiere.debut, derniere.fin, neuf), ...lieu });
    else if (a > de && premiere && derniere) {
      const suivante = lignes[a];
      const debut = suivante ? premiere.debut : (lignes[de - 1]?.fin ?? 0);
      edits.push({ debut, fin: suivante?.debut ?? derniere.fin, neuf: '', ...lieu });
    } else if (premiere)
      edits.push({ debut: premiere.debut, fin: premiere.debut, neuf: neuf + retour, ...lieu });
    else edits.push({ debut: texte.length, fin: texte.length, neuf: retour + neuf, ...lieu });
  }
  // What is inserted at a place comes before what is replaced there.
  return edits.sort((a, b) => a.debut - b.debut || a.fin - b.fin);
}

function decouper(texte: string): Ligne[] {
  const lignes: Ligne[] = [];
  let debut = 0;
  for (const { index, 0: fin } of texte.matchAll(/\r\n|\r|\n/g)) {
    lignes.push({ debut, fin: index });
    debut = index + fin.length;
  }
  return [...lignes, { debut, fin: texte.length }];
}

/** The spaces before and after the words of a line. */
function margesVers(avant: string, apres: string, ligne: number, { debut, fin }: Ligne): EditTexte[] {
  const net = avant.trim();
  const marge = (mots: string) => mots.slice(0, mots.length - mots.trimStart().length);
  const suite = (mots: string) => (mots.trim() ? mots.slice(mots.trimEnd().length) : '');
  const lieu = { ligne, derniere: ligne, marge: true };
  const edits: EditTexte[] = [];
  const [ici, voulue] = [marge(avant), marge(apres)];
  if (ici !== voulue) edits.push({ debut, fin: debut + ici.length, neuf: voulue, ...lieu });
  if (net && suite(avant) !== suite(apres))
    edits.push({ debut: fin - suite(avant).length, fin, neuf: suite(apres), ...lieu });
  return edits;
}

/** What differs between the two, without what they begin and end with in common. */
function resserrer(
  texte: string,
  debut: number,
  fin: number,
  neuf: string,
): Pick<EditTexte, 'debut' | 'fin' | 'neuf'> {
  const avant = texte.slice(debut, fin);
  const max = Math.min(avant.length, neuf.length);
  let tete = 0;
  while (tete < max && avant[tete] === neuf[tete]) tete += 1;
  let queue = 0;
  while (queue < max - tete && avant.at(-1 - queue) === neuf.at(-1 - queue)) queue += 1;
  // A sign of two units, or a line end of two, is never cut.
  const coupe = (rang: number) =>
    /[\ud800-\udbff\r]/.test(avant.charAt(rang - 1)) || /[\ud800-\udbff\r]/.test(neuf.charAt(rang - 1));
  if (tete > 0 && coupe(tete)) tete -= 1;
  if (queue > 0 && /[\udc00-\udfff\n]/.test(avant.charAt(avant.length - queue))) queue -= 1;
  return { debut: debut + tete, fin: fin - queue, neuf: neuf.slice(tete, neuf.length - queue) };
}
