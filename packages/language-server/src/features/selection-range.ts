/** Widens a selection step by step: the word, the value, the line, the statement, the block, the fiche, the whole text. */
import { GrammarUtils } from 'langium';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { feuilleA, offsetDe, plageDe } from '../positions.js';
import type { Feature } from '../serveur.js';

export const selectionRange: Feature = {
  capacites: () => ({ selectionRangeProvider: true }),
  brancher(serveur) {
    serveur.connexion.onSelectionRanges(
      serveur.repondre('selectionRange', (vue, { positions }) =>
        positions.map((position) => elargir(vue, offsetDe(vue, position))),
      ),
    );
  },
};

interface Empan {
  debut: number;
  fin: number;
}

/** @returns the narrowest selection at an offset, each with the one that holds it */
function elargir(vue: Vue, offset: number): SelectionRange {
  const texte = vue.texte.getText();
  const empans: Empan[] = [mot(texte, offset), ligne(texte, offset), { debut: 0, fin: texte.length }];
  const feuille = feuilleA(vue, offset);
  if (feuille && feuille.end > feuille.offset) {
    const { offset: debut, end: fin } = feuille;
    empans.push({ debut, fin });
    if (/^["«“]/.test(feuille.text)) {
      const dedans = { debut: debut + 1, fin: Math.max(debut + 1, fin - 1) };
      empans.push(dedans, rogner(texte, dedans), paragraphe(texte, offset, dedans));
    }
  }
  for (let ici = feuille?.astNode ?? racineA(vue); ici; ici = ici.$container) {
    const cst = ici.$cstNode;
    if (!cst) continue;
    empans.push({ debut: cst.offset, fin: cst.end });
    const accolade = GrammarUtils.findNodeForKeyword(cst, '{');
    if (accolade && accolade.end <= offset && texte[cst.end - 1] === '}')
      empans.push(rogner(texte, { debut: accolade.end, fin: cst.end - 1 }));
  }
  empans.sort((a, b) => a.fin - a.debut - (b.fin - b.debut));
  const chaine: Empan[] = [];
  for (const empan of empans) {
    const avant = chaine.at(-1);
    if (empan.debut > offset || empan.fin < offset) continue;
    if (!avant && empan.debut === empan.fin && texte.length > 0) continue;
    if (avant && (empan.debut > avant.debut || empan.fin < avant.fin)) continue;
    if (avant && empan.debut === avant.debut && empan.fin === avant.fin) continue;
    chaine.push(empan);
  }
  let large: SelectionRange | undefined;
  for (const { debut, fin } of chaine.reverse())
    large = { range: plageDe(vue, debut, fin), ...(large ? { parent: large } : {}) };
  return large ?? { range: plageDe(vue, offset, offset) };
}

/** Where no word stands, the blocks around are still there. */
function racineA(vue: Vue) {
  const racine = vue.analyse.document.parseResult.value;
  return racine.$cstNode ? racine : undefined;
}

const LETTRE = /[\p{L}\p{M}\p{N}_-]/u;

function mot(texte: string, offset: number): Empan {
  let debut = offset;
  let fin = offset;
  while (debut > 0 && LETTRE.test(texte.charAt(debut - 1))) debut -= 1;
  while (fin < texte.length && LETTRE.test(texte.charAt(fin))) fin += 1;
  return { debut, fin };
}

/** The words of a line, without the spaces around. */
function ligne(texte: string, offset: number): Empan {
  const debut = texte.lastIndexOf('\n', offset - 1) + 1;
  const fin = texte.indexOf('\n', offset);
  return rogner(texte, { debut, fin: fin < 0 ? texte.length : fin });
}

/** The lines around an offset up to a blank one, within a text. */
function paragraphe(texte: string, offset: number, { debut, fin }: Empan): Empan {
  const avant = texte.slice(debut, offset);
  const apres = texte.slice(offset, fin);
  const coupe = [...avant.matchAll(/\n[^\S\n]*\n/g)].at(-1);
  const suite = /\n[^\S\n]*\n/.exec(apres);
  return rogner(texte, {
    debut: coupe ? debut + coupe.index + coupe[0].length : debut,
    fin: suite ? offset + suite.index : fin,
  });
}

function rogner(texte: string, { debut, fin }: Empan): Empan {
  const extrait = texte.slice(debut, fin);
  const net = extrait.trim();
  const ici = debut + (extrait.length - extrait.trimStart().length);
  return net ? { debut: ici, fin: ici + net.length } : { debut, fin: debut };
}
