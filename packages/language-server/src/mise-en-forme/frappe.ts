/** The margin of a line that was just begun or closed, in a text that may not parse yet. */
import type { ServicesParaphe } from '@paraphe/language';
import type { LexerResult } from 'langium';

type IToken = LexerResult['tokens'][number];

const PAS = '  ';
/** Of what continues a line. */
const SUITE = '    ';

/** Words and signs around an offset. */
export class Frappe {
  private readonly avant: IToken[];
  /** Blocks that are open at the offset, the innermost last. */
  private readonly ouverts: IToken[] = [];
  /** The text that the offset is in. */
  private readonly texteOuvert: IToken | undefined;
  private readonly dansCommentaire: boolean;

  constructor(
    services: ServicesParaphe,
    private readonly texte: string,
    private readonly offset: number,
  ) {
    const { tokens, hidden } = services.paraphe.parser.Lexer.tokenize(texte);
    this.avant = tokens.filter(({ startOffset }) => startOffset < offset);
    for (const token of this.avant) {
      if (token.image === '{') this.ouverts.push(token);
      else if (token.image === '}') this.ouverts.pop();
    }
    const dernier = this.avant.at(-1);
    const ferme = dernier && dernier.image.length > 1 && dernier.image.endsWith('»');
    const dedans = dernier?.image.startsWith('«') && (!ferme || finDe(dernier) > offset);
    this.texteOuvert = dedans ? dernier : undefined;
    this.dansCommentaire = hidden.some(
      (token) =>
        token.tokenType.name === 'COMMENTAIRE' && token.startOffset < offset && finDe(token) > offset,
    );
  }

  /** @returns the margin of the line that the offset is on, just after a line end; undefined when nothing is to be changed */
  margeNouvelle(): string | undefined {
    if (this.dansCommentaire) return undefined;
    const suite = this.texte.slice(this.offset, finDeLigne(this.texte, this.offset)).trimStart();
    if (this.texteOuvert) {
      const marge = this.margeDe(this.texteOuvert.startOffset);
      if (suite.startsWith('»')) return marge;
      const precedente = this.lignePleineAvant();
      return precedente <= this.texteOuvert.startOffset ? marge + PAS : this.margeDe(precedente);
    }
    const bloc = this.ouverts.at(-1);
    if (suite.startsWith('}')) return bloc ? this.margeDe(bloc.startOffset) : '';
    const dernier = this.avant.at(-1);
    if (dernier?.image === ',') {
      const debut = debutDeLigne(this.texte, dernier.startOffset);
      const continuee = this.avant.findLast(({ startOffset }) => startOffset < debut)?.image === ',';
      return this.margeDe(dernier.startOffset) + (continuee ? '' : SUITE);
    }
    return bloc ? this.margeDe(bloc.startOffset) + PAS : '';
  }

  /**
   * @returns where what the sign just typed closes begins: a block, or a text; undefined when it closes nothing
   */
  ouvrante(): number | undefined {
    const signe = this.avant.at(-1);
    if (!signe || finDe(signe) !== this.offset) return undefined;
    if (signe.image.startsWith('«')) return signe.startOffset;
    if (signe.image !== '}') return undefined;
    let profondeur = 0;
    for (const token of this.avant.toReversed()) {
      if (token.image === '}') profondeur += 1;
      else if (token.image === '{') profondeur -= 1;
      if (profondeur === 0) return token.startOffset;
    }
    return undefined;
  }

  /** @returns the spaces before the words of the line of an offset */
  margeDe(offset: number): string {
    return /^[^\S\r\n]*/.exec(this.texte.slice(debutDeLigne(this.texte, offset)))?.[0] ?? '';
  }

  /** @returns where the last line with words, above that of the offset, begins */
  private lignePleineAvant(): number {
    let ici = debutDeLigne(this.texte, this.offset);
    while (ici > 0) {
      const debut = debutDeLigne(this.texte, ici - 1);
      if (this.texte.slice(debut, ici).trim()) return debut;
      ici = debut;
    }
    return 0;
  }
}

function finDe({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}

export function debutDeLigne(texte: string, offset: number): number {
  return offset <= 0 ? 0 : texte.lastIndexOf('\n', offset - 1) + 1;
}

function finDeLigne(texte: string, offset: number): number {
  const fin = texte.indexOf('\n', offset);
  return fin < 0 ? texte.length : fin;
}
