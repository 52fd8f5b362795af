/** Marks in the texts of the tests: `│` where the cursor is, `‹…›` around a range. */

import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface TexteMarque {
  texte: string;
  /** Where `│` stood, in order. */
  curseurs: Position[];
  /** What stood between `‹` and `›`, in the order of their beginnings. */
  plages: Range[];
}

export function lireMarques(marque: string): TexteMarque {
  let texte = '';
  const curseurs: number[] = [];
  const plages: { debut: number; fin: number }[] = [];
  const ouvertes: { debut: number; fin: number }[] = [];
  for (const signe of marque) {
    if (signe === '│') curseurs.push(texte.length);
    else if (signe === '‹') {
      const plage = { debut: texte.length, fin: texte.length };
      plages.push(plage);
      ouvertes.push(plage);
    } else if (signe === '›') {
      const plage = ouvertes.pop();
      if (plage) plage.fin = texte.length;
    } else texte += signe;
  }
  const document = TextDocument.create('', '', 0, texte);
  return {
    texte,
    curseurs: curseurs.map((offset) => document.positionAt(offset)),
    plages: plages.map(({ debut, fin }) => ({
      start: document.positionAt(debut),
      end: document.positionAt(fin),
    })),
  };
}

/** @returns the words of a text that stand in a range */
export function motsDe(texte: string, plage: Range): string {
  return TextDocument.create('', '', 0, texte).getText(plage);
}
