/**
 * Reads again only the fiche that was typed in: its block is parsed alone and put in the place of the old one in the tree, and
 * what follows is moved. Done only where that block stands by itself, before and after; otherwise nothing is touched.
 */
import type { IRecognitionException } from 'chevrotain';
import { type CstNode, type LangiumDocument, RootCstNodeImpl, TextDocument } from 'langium';
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

type Position = CstNode['range']['start'];

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

  const { start: ici, end: ancienneFin } = cst.range;
  const nouvelleFin = finDe(extrait, ici);
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
  const nouveau = TextDocument.create(document.uri.toString(), document.textDocument.languageId, 0, texte);
  Object.defineProperty(document, 'textDocument', { value: nouveau, configurable: true, enumerable: true });
  return true;
}

/** @returns the position that follows a piece of text that starts at a position */
function finDe(morceau: string, debut: Position): Position {
  let line = debut.line;
  let derniere = -1;
  // A line ends with \n, \r\n or \r, as for the lexer.
  for (const saut of morceau.matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    derniere = saut.index + saut[0].length;
  }
  return derniere < 0
    ? { line, character: debut.character + morceau.length }
    : { line, character: morceau.length - derniere };
}

/** Characters compared at once: equal stretches are the rule. */
const TRANCHE = 4096;

/** @returns the stretch outside which both texts are the same */
function comparer(avant: string, apres: string): Ecart {
  const commun = Math.min(avant.length, apres.length);
  let debut = 0;
  while (
    debut + TRANCHE <= commun &&
    avant.slice(debut, debut + TRANCHE) === apres.slice(debut, debut + TRANCHE)
  )
    debut += TRANCHE;
  while (debut < commun && avant.charCodeAt(debut) === apres.charCodeAt(debut)) debut += 1;
  const libre = commun - debut;
  let reste = 0;
  const queue = (texte: string) => texte.slice(texte.length - reste - TRANCHE, texte.length - reste);
  while (reste + TRANCHE <= libre && queue(avant) === queue(apres)) reste += TRANCHE;
  while (
    reste < libre &&
    avant.charCodeAt(avant.length - 1 - reste) === apres.charCodeAt(apres.length - 1 - reste)
  )
    reste += 1;
  return { debut, fin: avant.length - reste, longueur: apres.length - reste - debut };
}
