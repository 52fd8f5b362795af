/** The faults of a text that the lexer and the parser met, as constats. */
import type { IRecognitionException } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { ConstatSitue } from './analyse.js';

/** After this many, one more fault of syntax teaches nothing. */
const FAUTES_MONTREES = 100;

/** @returns the faults in the order of the text; empty when the text parses. */
export function constatsDeSyntaxe(document: LangiumDocument): ConstatSitue[] {
  const { lexerErrors, parserErrors } = document.parseResult;
  const longueur = document.textDocument.getText().length;
  const constats: ConstatSitue[] = [];
  for (const erreur of lexerErrors.slice(0, FAUTES_MONTREES)) {
    constats.push(
      constat(erreur.message, erreur.offset, erreur.offset + Math.max(1, erreur.length), document),
    );
  }
  const prises = new Set(constats.map((c) => c.endroit.debut));
  const texte = document.textDocument.getText();
  // A word that follows a character that means nothing: one fault, told once.
  const suites = new Set(
    lexerErrors
      .slice(0, FAUTES_MONTREES)
      .map((erreur) => debutSuivant(texte, erreur.offset + Math.max(1, erreur.length))),
  );
  for (const erreur of parserErrors.slice(0, FAUTES_MONTREES)) {
    const [debut, fin] = place(erreur, longueur);
    if (!prises.has(debut) && !suites.has(debut))
      constats.push(constat(erreur.message, debut, fin, document));
    prises.add(debut);
  }
  return constats.sort((a, b) => a.endroit.debut - b.endroit.debut);
}

/** @returns the offset of the first character from `offset` that is no space. */
function debutSuivant(texte: string, offset: number): number {
  let suivant = offset;
  while (suivant < texte.length && /\s/.test(texte.charAt(suivant))) suivant += 1;
  return suivant;
}

function constat(message: string, debut: number, fin: number, document: LangiumDocument): ConstatSitue {
  return { regle: 'syntaxe', severite: 'erreur', message, endroit: { uri: document.uri, debut, fin } };
}

/** The end of the text has no token of its own: the fault is shown after the last word. */
function place(erreur: IRecognitionException, longueur: number): [number, number] {
  const { token } = erreur;
  if (token.startOffset >= 0) return [token.startOffset, (token.endOffset ?? token.startOffset) + 1];
  const precedent =
    'previousToken' in erreur ? (erreur.previousToken as typeof token | undefined) : undefined;
  const fin = precedent && (precedent.endOffset ?? -1) >= 0 ? (precedent.endOffset as number) + 1 : longueur;
  return [Math.max(0, fin - 1), fin];
}
