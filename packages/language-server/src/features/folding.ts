/** What can be folded: blocks, long texts, comments, the files that a text uses. From words alone, so that half-typed text folds. */
import type { LexerResult } from 'langium';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import type { Feature, Serveur } from '../serveur.js';

type IToken = LexerResult['tokens'][number];

export const folding: Feature = {
  capacites: () => ({ foldingRangeProvider: true }),
  brancher(serveur) {
    const { lineFoldingOnly = false, rangeLimit } = serveur.client.textDocument?.foldingRange ?? {};
    serveur.connexion.onFoldingRanges(
      serveur.repondre('folding', (vue) => {
        const plis = plisDe(vue, serveur, lineFoldingOnly);
        if (rangeLimit === undefined || plis.length <= rangeLimit) return plis;
        // The largest are those that one looks for in a long text.
        return plis
          .sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine))
          .slice(0, rangeLimit)
          .sort((a, b) => a.startLine - b.startLine);
      }),
    );
  },
};

function plisDe(vue: Vue, { bureau }: Pick<Serveur, 'bureau'>, parLigne: boolean): FoldingRange[] {
  const { tokens, hidden } = bureau.atelier.services.paraphe.parser.Lexer.tokenize(vue.texte.getText());
  const plis: FoldingRange[] = [];
  /** @param debut after the sign that opens, @param fin before the one that closes */
  const plier = (debut: number, fin: number, kind?: FoldingRangeKind, garderFin = false) => {
    const de = vue.texte.positionAt(debut);
    const a = vue.texte.positionAt(fin);
    // The line of the closing sign stays in sight, when nothing but it stands there.
    const seule = !garderFin && ligneVideAvant(vue, fin);
    const endLine = parLigne && seule ? a.line - 1 : a.line;
    if (endLine <= de.line) return;
    const pli: FoldingRange = { startLine: de.line, endLine };
    if (!parLigne) Object.assign(pli, { startCharacter: de.character, endCharacter: a.character });
    plis.push(kind ? { ...pli, kind } : pli);
  };
  const ouvrantes: IToken[] = [];
  for (const token of tokens) {
    const fin = token.startOffset + token.image.length;
    if (token.image === '{') ouvrantes.push(token);
    else if (token.image === '}') {
      const ouvrante = ouvrantes.pop();
      if (ouvrante) plier(ouvrante.startOffset + 1, token.startOffset);
    } else if (token.tokenType.name === 'TEXTE' && token.image.includes('\n'))
      plier(token.startOffset + 1, fin - 1);
  }
  for (const suite of suites(
    tokens.flatMap((token, rang) => utiliseA(tokens, token, rang)),
    vue,
    2,
  ))
    plier(suite.debut, suite.fin, FoldingRangeKind.Imports, true);
  const lignes = hidden.filter(({ tokenType }) => tokenType.name === 'COMMENTAIRE_LIGNE').map(empanDe);
  for (const suite of suites(lignes, vue, 1)) plier(suite.debut, suite.fin, FoldingRangeKind.Comment, true);
  for (const { tokenType, startOffset, image } of hidden)
    if (tokenType.name === 'COMMENTAIRE')
      plier(startOffset, startOffset + image.length, FoldingRangeKind.Comment, true);
  return plis.sort((a, b) => a.startLine - b.startLine);
}

interface Empan {
  debut: number;
  fin: number;
}

function empanDe({ startOffset, image }: IToken): Empan {
  return { debut: startOffset, fin: startOffset + image.trimEnd().length };
}

function utiliseA(tokens: readonly IToken[], token: IToken, rang: number): Empan[] {
  const chemin = tokens[rang + 1];
  if (token.tokenType.name !== 'utilise' || chemin?.tokenType.name !== 'TEXTE') return [];
  return [{ debut: token.startOffset, fin: chemin.startOffset + chemin.image.length }];
}

/** @returns runs of stretches that each begin a line, at most so many lines after the one before */
function suites(empans: readonly Empan[], vue: Vue, ecart: number): Empan[] {
  const trouvees: Empan[] = [];
  let ligne = Number.NEGATIVE_INFINITY;
  for (const { debut, fin } of empans) {
    const ici = vue.texte.positionAt(debut).line;
    const derniere = trouvees.at(-1);
    if (!ligneVideAvant(vue, debut)) {
      ligne = Number.NEGATIVE_INFINITY;
      continue;
    }
    if (derniere && ici - ligne <= ecart) derniere.fin = fin;
    else trouvees.push({ debut, fin });
    ligne = vue.texte.positionAt(fin).line;
  }
  return trouvees;
}

function ligneVideAvant({ texte }: Vue, offset: number): boolean {
  const { line } = texte.positionAt(offset);
  return (
    texte
      .getText()
      .slice(texte.offsetAt({ line, character: 0 }), offset)
      .trim() === ''
  );
}
