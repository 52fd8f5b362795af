/** The parser: keywords reach the tree in their one form, however they were typed (`Unité`, decomposed accents). */
import {
  type AstNode,
  AstUtils,
  type CstNode,
  CstUtils,
  createParser,
  GrammarAST,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import type { ParapheLexer } from './lexer.js';

export class ParapheParser extends LangiumParser {
  constructor(private readonly services: LangiumCoreServices) {
    super(services);
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    const resultat = super.parse<T>(input, options);
    const lexer = this.services.parser.Lexer as ParapheLexer;
    if (lexer.motsVaries && resultat.value.$cstNode) accorderMots(resultat.value.$cstNode);
    return resultat;
  }
}

/** @returns a parser of the grammar, ready to be used. */
export function creerParser(services: LangiumCoreServices): ParapheParser {
  const parser = new ParapheParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** Langium keeps a keyword in the tree as it was typed: gives each its form in the grammar. */
function accorderMots(racine: CstNode): void {
  for (const feuille of CstUtils.streamCst(racine)) {
    const source = feuille.grammarSource;
    if (!GrammarAST.isKeyword(source) || feuille.text === source.value) continue;
    const affectation = AstUtils.getContainerOfType(source, GrammarAST.isAssignment);
    const noeud = feuille.astNode as unknown as Record<string, unknown>;
    if (affectation && noeud[affectation.feature] === feuille.text) noeud[affectation.feature] = source.value;
  }
}
