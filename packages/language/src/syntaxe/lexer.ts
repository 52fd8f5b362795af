/** From characters to tokens: texts with nested « », words told apart from names after the cut. */
import {
  Lexer as ChevrotainLexer,
  type ILexingError,
  type IToken,
  type TokenType,
  type TokenTypeDictionary,
} from 'chevrotain';
import {
  DefaultTokenBuilder,
  type Grammar,
  type GrammarAST,
  type LangiumCoreServices,
  type Lexer,
  type LexerResult,
} from 'langium';
import { messages } from '../messages.js';
import { contientInvisibles, replacer, sansInvisibles } from './invisibles.js';
import { formeUnique, MOTS_RESERVES } from './mots.js';
import { type FauteDeTexte, lireTexte, OUVRANTS } from './textes.js';

/** Chevrotain's mark for a token type that the lexer itself never produces. */
const JAMAIS = /NOT_APPLICABLE/;
const MOT = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]/;

export class ParapheTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar, options?: { caseInsensitive?: boolean }): TokenType[] {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const id = tokens.find((token) => token.name === 'ID') as TokenType;
    for (const token of tokens) {
      if (token.PATTERN === JAMAIS && !MOTS_RESERVES.has(token.name)) token.CATEGORIES = [id];
    }
    const terminaux = grammar.rules
      .filter((regle) => regle.$type === 'TerminalRule')
      .map((regle) => regle.name);
    const rang = (token: TokenType) => {
      if (token.name.startsWith('COMMENTAIRE')) return -2;
      return terminaux.includes(token.name) ? terminaux.indexOf(token.name) : -1;
    };
    return tokens.sort((a, b) => rang(a) - rang(b));
  }

  protected override buildKeywordToken(keyword: GrammarAST.Keyword): TokenType {
    const mot = keyword.value;
    if (mot.endsWith("'")) {
      const tete = mot.charAt(0);
      return {
        name: mot,
        PATTERN: new RegExp(`[${tete}${tete.toUpperCase()}]${mot.slice(1, -1)}['’]`),
      } as TokenType;
    }
    return { name: mot, PATTERN: MOT.test(mot) ? JAMAIS : mot } as TokenType;
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (token.name === 'TEXTE') {
      token.PATTERN = lireTexte;
      token.LINE_BREAKS = true;
      token.START_CHARS_HINT = [...OUVRANTS];
    } else if (token.name.startsWith('COMMENTAIRE')) {
      token.START_CHARS_HINT = ['/'];
    } else if (token.name === 'ESPACES') {
      token.LINE_BREAKS = true;
    }
    return token;
  }
}

export class ParapheLexer implements Lexer {
  /** Every token type, keywords included: what the parser works with. */
  readonly definition: TokenTypeDictionary;
  /** Cuts the text; keywords are words to it, so it does not know of them. */
  private readonly coupe: ChevrotainLexer;
  private readonly mots = new Map<string, TokenType | undefined>();
  /** Tokens of the text that was last read: the parser works on these. */
  private derniers: IToken[] = [];
  /** True when the text that was last read has a keyword in another form than the grammar's (`Unité`, decomposed accents). */
  motsVaries = false;

  constructor(services: LangiumCoreServices) {
    const tokens = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[];
    this.definition = Object.fromEntries(tokens.map((token) => [token.name, token]));
    this.coupe = new ChevrotainLexer(
      tokens.filter((token) => token.PATTERN !== JAMAIS),
      { positionTracking: 'full', skipValidations: services.LanguageMetaData.mode === 'production' },
    );
  }

  tokenize(text: string): LexerResult {
    const resultat = this.couper(text);
    this.motsVaries = false;
    for (const token of resultat.tokens) {
      const nom = token.tokenType.name;
      if (nom === 'ID') this.reconnaitre(token);
      else if (nom === 'TEXTE' && token.payload !== undefined)
        resultat.errors.push(texteFautif(token, token.payload as FauteDeTexte));
    }
    limiterProfondeur(resultat);
    resultat.errors = fusionner(resultat.errors, text);
    this.derniers = resultat.tokens;
    return resultat;
  }

  /** Characters without a drawing are told by the cut as faults: only then is the text cut again without them. */
  private couper(text: string): LexerResult {
    const brut = this.coupe.tokenize(text);
    const relire =
      text.includes('\ufeff', 1) ||
      brut.errors.some(({ offset, length }) => contientInvisibles(text.slice(offset, offset + length)));
    const { tokens, errors, groups } = relire ? this.coupe.tokenize(sansInvisibles(text)) : brut;
    const resultat: LexerResult = { tokens, errors, hidden: (groups as { hidden?: IToken[] }).hidden ?? [] };
    if (relire) replacer(resultat, text);
    return resultat;
  }

  /** @returns the token before this one, in the text that was last read. */
  precedent(token: IToken): IToken | undefined {
    // The parser ends the list with tokens of its own, that stand nowhere.
    if (!(token.startOffset >= 0)) return this.derniers.findLast((dernier) => dernier.startOffset >= 0);
    let bas = 0;
    let haut = this.derniers.length;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      const { startOffset } = this.derniers[milieu] as IToken;
      if (startOffset >= 0 && startOffset < token.startOffset) bas = milieu + 1;
      else haut = milieu;
    }
    return this.derniers[bas - 1];
  }

  /** Gives a word its keyword type, whatever its accents, its apostrophe, or the capital at its head. */
  private reconnaitre(token: IToken): void {
    let type = this.mots.get(token.image);
    if (type === undefined && !this.mots.has(token.image)) {
      const mot = formeUnique(token.image);
      type = this.motCle(mot) ?? this.motCle(mot.charAt(0).toLowerCase() + mot.slice(1));
      if (this.mots.size > 20_000) this.mots.clear();
      // A copy of its own: a slice would keep its whole text alive.
      this.mots.set(copie(token.image), type);
    }
    if (type) {
      token.tokenType = type;
      token.tokenTypeIdx = type.tokenTypeIdx as number;
      if (token.image !== type.name) this.motsVaries = true;
    }
  }

  private motCle(mot: string): TokenType | undefined {
    if (mot === 'oeuvre') return this.definition.œuvre;
    const type = Object.hasOwn(this.definition, mot) ? this.definition[mot] : undefined;
    return type?.PATTERN === JAMAIS ? type : undefined;
  }
}

/** @returns the same word, holding nothing of the text that it was cut from. */
function copie(mot: string): string {
  return ` ${mot}`.slice(1);
}

function fauteA(token: IToken, message: string, length = 1): ILexingError {
  return { message, offset: token.startOffset, line: token.startLine, column: token.startColumn, length };
}

function texteFautif(token: IToken, faute: FauteDeTexte): ILexingError {
  if ('ouvert' in faute) return fauteA(token, messages().texteOuvert(token.image.charAt(0)));
  return fauteA(token, messages().guillemets(faute.ouvrant, faute.fermant), token.image.length);
}

/** Braces nest no deeper than this in any text that a person writes; deeper, the parser would run out of stack. */
const PROFONDEUR_MAX = 100;

/** Stops reading where braces nest too deep, and says so. */
function limiterProfondeur(resultat: LexerResult): void {
  let profondeur = 0;
  for (const [rang, token] of resultat.tokens.entries()) {
    if (token.image === '}') profondeur--;
    if (token.image !== '{' || ++profondeur <= PROFONDEUR_MAX) continue;
    resultat.tokens.length = rang;
    resultat.errors.push(fauteA(token, messages().tropProfond(PROFONDEUR_MAX)));
    return;
  }
}

/** A run of characters that nothing begins with is one error, not one per character. */
function fusionner(erreurs: ILexingError[], texte: string): ILexingError[] {
  const fusionnees: ILexingError[] = [];
  for (const erreur of erreurs) {
    const derniere = fusionnees.at(-1);
    if (derniere && derniere.offset + derniere.length === erreur.offset && derniere.length < 40)
      derniere.length += erreur.length;
    else if (fusionnees.length < 100) fusionnees.push({ ...erreur });
  }
  for (const erreur of fusionnees) {
    if (erreur.message.startsWith('unexpected')) {
      erreur.message = messages().caractereInconnu(texte.slice(erreur.offset, erreur.offset + erreur.length));
    }
  }
  return fusionnees;
}
