/** Reading on after a fault: a block that cannot be read is left out whole, so that its braces close nothing else. */
import type { IToken } from 'chevrotain';
import { type LangiumCoreServices, LangiumParser } from 'langium';

/** What Chevrotain's parser has, for its recovery, and does not publish. */
interface Saut {
  LA(rang: number): IToken;
  SKIP_TOKEN(): IToken;
  consumeToken(): void;
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
      if (parser.LA(1).tokenType.name === '{')
        for (let reste = longueurDuBloc(parser); reste > 1; reste--) parser.consumeToken();
      return sauter();
    };
  }
}

/** @returns how many tokens the block that starts here has, braces included; 0 when it has no end, or holds fiches. */
function longueurDuBloc(parser: Saut): number {
  let profondeur = 0;
  for (let rang = 1; ; rang++) {
    const type = parser.LA(rang).tokenType.name;
    if (type === '{') profondeur += 1;
    else if (type === '}') profondeur -= 1;
    else if (
      type === 'EOF' ||
      (NIVEAUX.has(type) &&
        NUMEROS.has(parser.LA(rang + 1).tokenType.name) &&
        parser.LA(rang + 2).tokenType.name === 'TEXTE')
    ) {
      return 0;
    }
    if (profondeur === 0) return rang;
  }
}
