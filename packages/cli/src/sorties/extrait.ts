/** The line of a text with a word underlined: tabs, wide letters and combined accents fall right, long lines are cut. */

const TABULATION = 4;
/** Columns that an extract may take. */
const LARGEUR = 100;
/** Columns kept before the word when the line is cut. */
const AVANT = 30;

const LARGES =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NULS = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])/u;
const IMAGE = /^\p{Emoji_Presentation}/u;
const COMMANDE = /^\p{Cc}/u;

interface Signe {
  image: string;
  largeur: number;
  /** UTF-16 offset in the line. */
  offset: number;
}

/**
 * @param ligne the line, without its end
 * @param debut UTF-16 offset of the word in the line
 * @param fin UTF-16 offset of its end; beyond the line, the word goes on to the next
 * @returns the line as it can be shown, and its underlining
 */
export function extraire(
  ligne: string,
  debut: number,
  fin: number,
): { ligne: string; avant: string; souligne: string } {
  // Only what may be shown is measured: a line may be millions of letters long.
  const tete = Math.max(0, debut - 4 * LARGEUR);
  const tranche = ligne.slice(tete, Math.max(debut, Math.min(fin, ligne.length)) + 4 * LARGEUR);
  const signes = mesurer(tranche.slice(0, debut - tete + 8 * LARGEUR), tete);
  const [premier, dernier, coupeAvant, coupeApres] = cadrer(
    signes,
    debut,
    tete > 0,
    tete + tranche.length < ligne.length,
  );
  const montres = signes.slice(premier, dernier);
  const avant = montres.filter((signe) => signe.offset < debut);
  const dans = montres.filter((signe) => signe.offset >= debut && signe.offset < fin);
  const marge = coupeAvant ? '…' : '';
  return {
    ligne: `${marge}${montres.map((signe) => signe.image).join('')}${coupeApres ? '…' : ''}`,
    avant: ' '.repeat(marge.length + largeurDe(avant)),
    souligne: '^'.repeat(Math.max(1, largeurDe(dans))),
  };
}

function mesurer(texte: string, decalage: number): Signe[] {
  const signes: Signe[] = [];
  let colonne = 0;
  let offset = decalage;
  for (const lettre of texte) {
    const signe = signeDe(lettre, colonne, offset);
    signes.push(signe);
    colonne += signe.largeur;
    offset += lettre.length;
  }
  return signes;
}

function signeDe(lettre: string, colonne: number, offset: number): Signe {
  if (lettre === '\t') {
    const largeur = TABULATION - (colonne % TABULATION);
    return { image: ' '.repeat(largeur), largeur, offset };
  }
  if (COMMANDE.test(lettre)) return { image: '\ufffd', largeur: 1, offset };
  if (NULS.test(lettre)) return { image: lettre, largeur: 0, offset };
  return { image: lettre, largeur: LARGES.test(lettre) || IMAGE.test(lettre) ? 2 : 1, offset };
}

/** @returns which signs are shown (end excluded), and whether some are left out before and after */
function cadrer(
  signes: Signe[],
  debut: number,
  dejaAvant: boolean,
  dejaApres: boolean,
): [number, number, boolean, boolean] {
  const total = largeurDe(signes);
  let premier = 0;
  if (dejaAvant || total > LARGEUR) {
    const rang = signes.findIndex((signe) => signe.offset >= debut);
    premier = rang < 0 ? signes.length : rang;
    for (let place = AVANT; premier > 0 && place > 0; premier -= 1)
      place -= (signes[premier - 1] as Signe).largeur;
    // A line whose word comes early needs no cut before it.
    if (!dejaAvant && largeurDe(signes.slice(0, premier)) < AVANT) premier = 0;
  }
  let dernier = premier;
  for (let place = LARGEUR; dernier < signes.length; dernier += 1) {
    place -= (signes[dernier] as Signe).largeur;
    if (place < 0) break;
  }
  return [premier, dernier, dejaAvant || premier > 0, dejaApres || dernier < signes.length];
}

function largeurDe(signes: readonly Signe[]): number {
  return signes.reduce((somme, signe) => somme + signe.largeur, 0);
}
