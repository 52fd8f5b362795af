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
import type { Action, Texte } from '../generated/ast.js';
import { isoler } from './isolement.js';
import type { ParapheLexer } from './lexer.js';
import { LookaheadParesseux } from './lookahead.js';
import { ParserAvecReprise } from './reprise.js';

/**
 * Reads a text without preparing for faults first: most texts have none, and what recovery needs (the words that may follow
 * every rule) takes a good part of the start-up time. The first text with a fault builds the parser that recovers, which
 * then reads all.
 */
export class ParapheParser extends LangiumParser {
  private avecReprise: LangiumParser | undefined;

  constructor(private readonly services: LangiumCoreServices) {
    super(avecConfiguration(services, false));
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    let resultat = this.avecReprise?.parse<T>(input, options) ?? super.parse<T>(input, options);
    if (!this.avecReprise && resultat.parserErrors.length > 0) {
      this.avecReprise = preparer(
        this.services,
        new ParserAvecReprise(avecConfiguration(this.services, true)),
      );
      resultat = this.avecReprise.parse<T>(input, options);
    }
    const lexer = this.services.parser.Lexer as ParapheLexer;
    const { motsVaries } = lexer;
    if (resultat.parserErrors.length > 0 && !options?.rule)
      resultat = isoler(resultat as unknown as ParseResult<Texte>, input, {
        tokens: (texte) => this.services.parser.Lexer.tokenize(texte).tokens,
        texte: (texte) => (this.avecReprise as LangiumParser).parse<Texte>(texte),
        action: (texte) => (this.avecReprise as LangiumParser).parse<Action>(texte, { rule: 'Action' }),
      }) as unknown as ParseResult<T>;
    if (motsVaries && resultat.value.$cstNode) accorderMots(resultat.value.$cstNode);
    return resultat;
  }
}

/** @returns a parser of the grammar, ready to be used. */
export function creerParser(services: LangiumCoreServices): ParapheParser {
  return preparer(services, new ParapheParser(services));
}

function preparer<P extends LangiumParser>(services: LangiumCoreServices, parser: P): P {
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** The services, with the configuration of one parser: each needs its own look-ahead. */
function avecConfiguration(services: LangiumCoreServices, recoveryEnabled: boolean): LangiumCoreServices {
  const lookaheadStrategy = new LookaheadParesseux({ logging: () => {} });
  const parser = Object.create(services.parser, {
    ParserConfig: { value: { ...services.parser.ParserConfig, lookaheadStrategy, recoveryEnabled } },
  });
  return Object.create(services, { parser: { value: parser } });
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
