/** Reading on after a fault: a block that cannot be read is left out whole, so that its braces close nothing else. */
import type { IToken, TokenType } from 'chevrotain';
import { type LangiumCoreServices, LangiumParser } from 'langium';

/** What Chevrotain's parser has, for its recovery, and does not publish. */
interface Saut {
  LA(rang: number): IToken;
  SKIP_TOKEN(): IToken;
  consumeToken(): void;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  flattenFollowSet(): TokenType[];
  findReSyncTokenType(): TokenType;
}

/** Levels of the plan: the block that holds one is never left out. */
const NIVEAUX = new Set(['axe', 'objectif', 'action']);
const NUMEROS = new Set(['NUMERO', 'NOMBRE', 'ANNEE']);

export class ParserAvecReprise extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    const parser = this.wrapper as unknown as Saut;
    const sauter = parser.SKIP_TOKEN.bind(parser);
    parser.SKIP_TOKEN = () => {
      for (let reste = longueurDuBloc(parser, 1); reste > 1; reste--) parser.consumeToken();
      return sauter();
    };
    // Where to read on is looked for by the same jumps: a word inside a block that is left out would never be met.
    parser.findReSyncTokenType = () => {
      const suites = parser.flattenFollowSet();
      for (let rang = 1; ; rang += Math.max(1, longueurDuBloc(parser, rang))) {
        const token = parser.LA(rang);
        const suite = suites.find((type) => parser.tokenMatcher(token, type));
        if (suite) return suite;
      }
    };
  }
}

/**
 * @param debut the place of a token, 1 for the next one
 * @returns how many tokens the block that starts there has, braces included; 0 when none starts, when it has no end, or when it
 * holds fiches
 */
function longueurDuBloc(parser: Saut, debut: number): number {
  if (parser.LA(debut).tokenType.name !== '{') return 0;
  let profondeur = 0;
  for (let rang = debut; ; rang++) {
    const type = parser.LA(rang).tokenType.name;
    if (type === '{') profondeur += 1;
    else if (type === '}') profondeur -= 1;
    else if (type === 'EOF' || (NIVEAUX.has(type) && commenceUneFiche(parser, rang))) return 0;
    if (profondeur === 0) return rang - debut + 1;
  }
}

/** `action 1.4.2 "Titre"`, and not `reconduit action 1.4.2`. */
function commenceUneFiche(parser: Saut, rang: number): boolean {
  return NUMEROS.has(parser.LA(rang + 1).tokenType.name) && parser.LA(rang + 2).tokenType.name === 'TEXTE';
}
