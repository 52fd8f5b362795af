/**
 * Reads again only the fiche that was typed in: its block is parsed alone and put in the place of the old one in the tree, and
 * what follows is moved. Done only where that block stands by itself, before and after; otherwise nothing is touched.
 */
import type { IRecognitionException } from 'chevrotain';
import { type LangiumDocument, RootCstNodeImpl, TextDocument } from 'langium';
import { type Action, isAction, type Texte } from '../generated/ast.js';
import type { ServicesParaphe } from '../services.js';
import {
  actionAutour,
  deplacerFautes,
  deplacerSuite,
  finDuBloc,
  greffer,
  type Pas,
  tientSeul,
  trierFautes,
} from '../syntaxe/greffe.js';

/** What changed between two texts: offsets in the old one, and the length of what stands there in the new one. */
interface Ecart {
  debut: number;
  fin: number;
  longueur: number;
}

/** Length of `action`: typing in the word itself is no change of a fiche. */
const MOT = 6;

/**
 * @param texte what the document says now
 * @returns true when the document's tree is that of `texte`; false when nothing was changed and it has to be read anew
 */
export function retoucher(document: LangiumDocument, texte: string, services: ServicesParaphe): boolean {
  const avant = document.textDocument.getText();
  if (avant === texte) return true;
  const ecart = comparer(avant, texte);
  // Neither the first word nor the closing brace of the block may be touched.
  const ancienne = actionAutour(
    document.parseResult.value as Texte,
    (cst) => cst.offset + MOT < ecart.debut && ecart.fin < cst.end,
  );
  const cst = ancienne?.$cstNode;
  if (!ancienne || !cst) return false;
  const { offset: debut, end: fin } = cst;
  const glissement = ecart.longueur - (ecart.fin - ecart.debut);
  const extrait = texte.slice(debut, fin + glissement);
  const seul = (bloc: string): boolean => {
    if (!tientSeul(bloc)) return false;
    const { tokens } = services.paraphe.parser.Lexer.tokenize(bloc);
    return tokens[0]?.tokenType.name === 'action' && finDuBloc(tokens, 0) === tokens.length - 1;
  };
  if (!seul(avant.slice(debut, fin)) || !seul(extrait)) return false;
  const lu = services.paraphe.parser.LangiumParser.parse<Action>(extrait, { rule: 'Action' });
  if (!isAction(lu.value) || lu.value.$cstNode?.end !== extrait.length) return false;

  const ici = document.textDocument.positionAt(debut);
  const ancienneFin = document.textDocument.positionAt(fin);
  const nouveau = TextDocument.create(document.uri.toString(), document.textDocument.languageId, 0, texte);
  const nouvelleFin = nouveau.positionAt(fin + glissement);
  const suite: Pas = {
    offset: glissement,
    ligne: nouvelleFin.line - ancienneFin.line,
    surLigne: ancienneFin.line,
    colonne: nouvelleFin.character - ancienneFin.character,
  };
  deplacerSuite(cst, suite);
  const siennes = greffer(ancienne, lu, {
    offset: debut,
    ligne: ici.line,
    surLigne: 0,
    colonne: ici.character,
  });
  const racine = document.parseResult.value.$cstNode;
  if (racine instanceof RootCstNodeImpl) (racine as unknown as { _text: string })._text = texte;

  const dehors = ({ token }: IRecognitionException) =>
    !(token.startOffset >= debut && token.startOffset < fin);
  const { lexerErrors, parserErrors } = document.parseResult;
  document.parseResult.parserErrors = trierFautes([
    ...deplacerFautes(parserErrors.filter(dehors), fin, suite),
    ...(siennes ?? []),
  ]);
  document.parseResult.lexerErrors = [
    ...lexerErrors
      .filter(({ offset }) => offset < debut || offset >= fin)
      .map((faute) => (faute.offset < fin ? faute : { ...faute, offset: faute.offset + glissement })),
    ...lu.lexerErrors.map((faute) => ({ ...faute, offset: faute.offset + debut })),
  ].sort((a, b) => a.offset - b.offset);
  Object.defineProperty(document, 'textDocument', { value: nouveau, configurable: true, enumerable: true });
  return true;
}

/** @returns the stretch outside which both texts are the same */
function comparer(avant: string, apres: string): Ecart {
  const commun = Math.min(avant.length, apres.length);
  let debut = 0;
  while (debut < commun && avant.charCodeAt(debut) === apres.charCodeAt(debut)) debut += 1;
  let reste = 0;
  while (
    reste < commun - debut &&
    avant.charCodeAt(avant.length - 1 - reste) === apres.charCodeAt(apres.length - 1 - reste)
  )
    reste += 1;
  return { debut, fin: avant.length - reste, longueur: apres.length - reste - debut };
}
