/** Texts of a contract: their one normal form, so that two writings of the same text are the same text. */

/**
 * Settles a text: composed accents, `\n` line ends, no space at the end of a line, no blank line at either end, one
 * blank line at most between paragraphs, common indentation removed (that of the first line does not count when
 * the text starts beside its opening mark).
 * @param indentation `true` when the first line stands on its own line, and so shares the common indentation
 */
export function normaliserTexte(texte: string, indentation = false): string {
  const net = texte.normalize('NFC').replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n').replace(/\u0000/g, '');
  if (!net.includes('\n')) return net.trim();
  const lignes = net.split('\n').map((ligne) => ligne.replace(/\t/g, '  ').replace(/[\s\ufeff]+$/, ''));
  const premiere = indentation ? 0 : 1;
  let commune = Number.POSITIVE_INFINITY;
  for (let i = premiere; i < lignes.length; i++) {
    const ligne = lignes[i] as string;
    if (ligne) commune = Math.min(commune, ligne.length - ligne.trimStart().length);
  }
  const sorties: string[] = [];
  for (let i = 0; i < lignes.length; i++) {
    const ligne = i < premiere ? (lignes[i] as string).trimStart() : (lignes[i] as string).slice(Number.isFinite(commune) ? commune : 0);
    if (ligne || sorties.at(-1)) sorties.push(ligne);
  }
  return sorties.join('\n').trim();
}

/** @returns true when the text is nothing but marks left to be filled in: « à compléter », « … », « TODO », « xxx ». */
export function estProvisoire(texte: string): boolean {
  const net = texte.trim().toLowerCase().normalize('NFC');
  return (
    /^(\.{2,}|…|\?+|-+|x{3,}|n\/?a|todo|tbd|lorem ipsum.*|test|essai|texte|titre|abc|azerty)$/.test(net) ||
    /^\[?\s*(à|a) (compléter|completer|préciser|preciser|renseigner|rédiger|rediger|remplir)\b/.test(net) ||
    /^(nouvel(le)? (action|axe|objectif|fiche|indicateur|sous-action)|sans titre)$/.test(net)
  );
}
