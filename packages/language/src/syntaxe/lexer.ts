/** From characters to tokens: texts with nested « », words told apart from names after the cut. */
import {
  Lexer as ChevrotainLexer,
  type CustomPatternMatcherReturn,
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
import { formeUnique, MOTS_RESERVES } from './mots.js';

/** Chevrotain's mark for a token type that the lexer itself never produces. */
const JAMAIS = /NOT_APPLICABLE/;
const MOT = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]/;

/** What a text token carries when its end mark is missing. */
interface TexteOuvert {
  ouvert: true;
}

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
      token.START_CHARS_HINT = ['"', '«', '“'];
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
    const { tokens, errors, groups } = this.coupe.tokenize(text);
    const resultat: LexerResult = { tokens, errors, hidden: (groups as { hidden?: IToken[] }).hidden ?? [] };
    this.motsVaries = false;
    for (const token of resultat.tokens) {
      const nom = token.tokenType.name;
      if (nom === 'ID') this.reconnaitre(token);
      else if (nom === 'TEXTE' && (token.payload as TexteOuvert | undefined)?.ouvert)
        resultat.errors.push(texteOuvert(token));
    }
    limiterProfondeur(resultat);
    resultat.errors = fusionner(resultat.errors, text);
    this.derniers = resultat.tokens;
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

function texteOuvert(token: IToken): ILexingError {
  return {
    message: messages().texteOuvert(token.image.charAt(0)),
    offset: token.startOffset,
    line: token.startLine,
    column: token.startColumn,
    length: 1,
  };
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
    resultat.errors.push({ ...texteOuvert(token), message: messages().tropProfond(PROFONDEUR_MAX) });
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

/** Offsets of each « and of its », in the text that was last read. Inner ones pair first, so that a missing » shows where it lacks. */
let apparies: { texte: string; paires: Map<number, number> } = { texte: '', paires: new Map() };

function pairesDe(texte: string): Map<number, number> {
  if (apparies.texte === texte) return apparies.paires;
  const paires = new Map<number, number>();
  const pile: number[] = [];
  const marques = /\\[«»\\"]|[«»]/g;
  for (let lu = marques.exec(texte); lu; lu = marques.exec(texte)) {
    if (lu[0] === '«') pile.push(lu.index);
    else if (lu[0] === '»') {
      const ouvrant = pile.pop();
      if (ouvrant !== undefined) paires.set(ouvrant, lu.index);
    }
  }
  apparies = { texte, paires };
  return paires;
}

/** Matches a text: "…" or “…” on one line, « … » on as many as needed. A text without its end mark is closed where it reads best. */
function lireTexte(texte: string, debut: number): CustomPatternMatcherReturn | RegExpExecArray | null {
  const ouvrant = texte[debut];
  if (ouvrant === '«') {
    const fin = pairesDe(texte).get(debut);
    if (fin !== undefined) return [texte.slice(debut, fin + 1)] as CustomPatternMatcherReturn;
    return ouvert(texte.slice(debut, finProbable(texte, debut)));
  }
  const fermant = ouvrant === '"' ? '"' : ouvrant === '“' ? '”' : undefined;
  if (!fermant) return null;
  for (let i = debut + 1; i < texte.length; i++) {
    const signe = texte[i];
    if (signe === fermant) return [texte.slice(debut, i + 1)] as CustomPatternMatcherReturn;
    if (signe === '\n' || signe === '\r') return ouvert(texte.slice(debut, i).trimEnd());
    if (signe === '\\' && texte[i + 1] !== '\n' && texte[i + 1] !== '\r') i++;
  }
  return ouvert(texte.slice(debut).trimEnd());
}

function ouvert(image: string): CustomPatternMatcherReturn {
  const lu = [image] as CustomPatternMatcherReturn;
  lu.payload = { ouvert: true } satisfies TexteOuvert;
  return lu;
}

/** A line that goes on with the contract: a closing brace, or a reserved word and what may follow it. */
const REPRISE = /^[ \t\u00a0\u202f]*(?:\}|([\p{L}-]+)[ \t\u00a0\u202f]*(?:["«“{:]|\p{Lu}|\d|$))/u;

/** Where an unclosed « most likely ends: before the first line that goes on with the contract. */
function finProbable(texte: string, debut: number): number {
  let fin = texte.indexOf('\n', debut);
  while (fin >= 0 && fin < texte.length - 1) {
    const suivante = texte.indexOf('\n', fin + 1);
    const ligne = texte.slice(fin + 1, suivante < 0 ? undefined : suivante).trimEnd();
    const lu = REPRISE.exec(ligne);
    if (lu && (lu[1] === undefined || MOTS_RESERVES.has(formeUnique(lu[1]).toLowerCase()))) break;
    fin = suivante;
  }
  return fin < 0 ? texte.length : fin;
}
