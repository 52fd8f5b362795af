/** Sets a text out: its words settled, its comments kept, its meaning unchanged. */
import { ecrireDate, ecrireNombre, lireDate, lireNombre, lirePeriode, uniteCanonique } from '@paraphe/model';
import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, CstUtils, GrammarAST, GrammarUtils, type LeafCstNode } from 'langium';
import type { ServicesParaphe } from '../services.js';
import { sansBlancsFinaux } from '../syntaxe/invisibles.js';
import { formeUnique } from '../syntaxe/mots.js';
import { lireTexteEcrit, motsDe } from '../syntaxe/valeurs.js';
import { type Commentaire, type Enonce, type Jeton, mettreEnPage } from './mise-en-page.js';

/**
 * @returns the text laid out, with `\n` line ends; or, when it does not parse, its first fault (line from 1): the text is
 * then to be left as it is.
 */
export function formater(
  services: ServicesParaphe,
  texte: string,
): { texte: string } | { faute: { ligne: number; message: string } } {
  const { value, lexerErrors, parserErrors } = services.paraphe.parser.LangiumParser.parse(texte);
  const [lexicale] = lexerErrors;
  if (lexicale) return { faute: { ligne: lexicale.line ?? 1, message: lexicale.message } };
  const [syntaxique] = parserErrors;
  if (syntaxique) {
    const { startLine } = syntaxique.token;
    const derniere = texte.split('\n').length;
    return {
      faute: {
        ligne: Number.isFinite(startLine) ? (startLine as number) : derniere,
        message: syntaxique.message,
      },
    };
  }
  const commentaires = services.paraphe.parser.Lexer.tokenize(texte).hidden;
  const lecture = new Lecture(texte, value, commentaires);
  const { enonces, fin } = lecture.toutLire();
  return { texte: mettreEnPage(enonces, fin) };
}

/** Goes through the tokens and the comments of a text once, statement by statement. */
class Lecture {
  private readonly feuilles: LeafCstNode[];
  private feuille = 0;
  private commentaire = 0;
  /** End of what was last read. */
  private ici = 0;

  constructor(
    private readonly source: string,
    private readonly racine: AstNode,
    private readonly commentaires: readonly IToken[],
  ) {
    this.feuilles = racine.$cstNode
      ? (CstUtils.streamCst(racine.$cstNode).filter(estFeuille).toArray() as LeafCstNode[])
      : [];
  }

  toutLire(): { enonces: Enonce[]; fin: Commentaire[] } {
    const enfants = enfantsApres(this.racine, -1);
    const enonces = this.lireEnfants(enfants);
    return { enonces, fin: this.commentairesAvant(Number.POSITIVE_INFINITY) };
  }

  /** @param fin end of the block; the words that stand in no node (`{ site "…" }`) are statements of their own */
  private lireEnfants(enfants: readonly AstNode[], fin = 0): Enonce[] {
    const enonces: Enonce[] = [];
    const lireNus = (jusqua: number) => {
      const { offset = jusqua } = this.feuilles[this.feuille] ?? {};
      if (offset < jusqua) enonces.push(this.situer(offset, () => this.lireFaitNu(jusqua)));
    };
    for (const enfant of enfants) {
      const debut = enfant.$cstNode?.offset ?? 0;
      lireNus(debut);
      enonces.push(this.situer(debut, () => this.lireEnonce(enfant)));
    }
    lireNus(fin);
    return enonces;
  }

  /** Reads a statement, with the comments and the blank lines around it. */
  private situer(debut: number, lire: () => Enonce): Enonce {
    const avant = this.commentairesAvant(debut);
    const premier = avant[0];
    const videAvant = premier ? premier.videAvant : this.videAvant(debut);
    const videApresCommentaires = avant.length > 0 && this.videAvant(debut);
    const enonce = lire();
    if (avant.length) enonce.avant = avant;
    if (videApresCommentaires) enonce.videApresCommentaires = true;
    if (videAvant) enonce.videAvant = true;
    const fin = this.commentaireDeLigne();
    if (fin && enonce.bloc) enonce.apresBloc = fin;
    else if (fin) enonce.apres = enonce.apres ? `${enonce.apres} ${fin}` : fin;
    return enonce;
  }

  private lireEnonce(noeud: AstNode): Enonce {
    const bloc = blocDe(noeud);
    const tete = this.lireJetons(bloc?.accolade ?? noeud.$cstNode?.end ?? 0);
    const enonce: Enonce = { genre: noeud.$type, tete };
    const apres = commentairesFinaux(tete);
    if (bloc) {
      this.avancer();
      apres.push(this.commentaireDeLigne());
      enonce.bloc = this.lireEnfants(bloc.enfants, bloc.fin);
      const fin = this.commentairesAvant(bloc.fin);
      if (fin.length) enonce.finBloc = fin;
      this.avancer();
    }
    const dits = apres.filter((commentaire) => commentaire !== undefined).join(' ');
    if (dits) enonce.apres = dits;
    return enonce;
  }

  private lireFaitNu(fin: number): Enonce {
    const tete = this.lireJetons(fin);
    const apres = commentairesFinaux(tete).join(' ');
    return apres ? { genre: 'Fait', tete, apres } : { genre: 'Fait', tete };
  }

  /** Reads the words up to an offset, with the comments among them. */
  private lireJetons(fin: number): Jeton[] {
    const jetons: Jeton[] = [];
    let valeur: AstNode | undefined;
    for (
      let feuille = this.feuilles[this.feuille];
      feuille && feuille.offset < fin;
      feuille = this.feuilles[this.feuille]
    ) {
      for (const { image } of this.commentairesAvant(feuille.offset)) jetons.push({ commentaire: image });
      const tout = valeurDe(feuille.astNode);
      if (!tout) ajouterJeton(jetons, feuille);
      else if (tout !== valeur) jetons.push({ mot: ecrireValeur(tout) });
      valeur = tout;
      this.avancer();
    }
    return jetons;
  }

  private avancer(): void {
    this.ici = (this.feuilles[this.feuille] as LeafCstNode).end;
    this.feuille++;
  }

  private videAvant(offset: number): boolean {
    return /\n[^\S\n]*\n/.test(this.source.slice(this.ici, offset));
  }

  private commentairesAvant(offset: number): Commentaire[] {
    const lus: Commentaire[] = [];
    for (
      let c = this.commentaires[this.commentaire];
      c && c.startOffset < offset;
      c = this.commentaires[this.commentaire]
    ) {
      lus.push({ image: sansBlancsFinaux(c.image), videAvant: this.videAvant(c.startOffset) });
      this.ici = c.startOffset + c.image.length;
      this.commentaire++;
    }
    return lus;
  }

  /** The comments that end the line just read, if any. One between two statements of a line belongs to the second. */
  private commentaireDeLigne(): string | undefined {
    const images: string[] = [];
    let ici = this.ici;
    for (
      let c = this.commentaires[this.commentaire];
      c;
      c = this.commentaires[this.commentaire + images.length]
    ) {
      const entre = this.source.slice(ici, c.startOffset);
      if (sansBlancsFinaux(entre) || entre.includes('\n') || c.image.includes('\n')) break;
      images.push(sansBlancsFinaux(c.image));
      ici = c.startOffset + c.image.length;
    }
    if (images.length === 0) return undefined;
    const finDeLigne = this.source.indexOf('\n', ici);
    if (sansBlancsFinaux(this.source.slice(ici, finDeLigne < 0 ? undefined : finDeLigne))) return undefined;
    this.ici = ici;
    this.commentaire += images.length;
    return images.join(' ');
  }
}

/** Takes from the end of a line the comments that stood inside its last value: they end the line. */
function commentairesFinaux(tete: Jeton[]): (string | undefined)[] {
  const images: string[] = [];
  for (let jeton = tete.at(-1); jeton && 'commentaire' in jeton; jeton = tete.at(-1)) {
    images.unshift(jeton.commentaire);
    tete.pop();
  }
  return images;
}

function estFeuille(noeud: object): boolean {
  return 'tokenType' in noeud && !(noeud as LeafCstNode).hidden;
}

interface Bloc {
  /** Offsets of the braces. */
  accolade: number;
  fin: number;
  enfants: AstNode[];
}

/** @returns the block that ends a statement: its own, or that of the element that it ends with. */
function blocDe(noeud: AstNode): Bloc | undefined {
  const ouvrante = GrammarUtils.findNodeForKeyword(noeud.$cstNode, '{');
  if (ouvrante) {
    const fermante = GrammarUtils.findNodeForKeyword(noeud.$cstNode, '}');
    return {
      accolade: ouvrante.offset,
      fin: fermante?.offset ?? noeud.$cstNode?.end ?? 0,
      enfants: enfantsApres(noeud, ouvrante.offset),
    };
  }
  const dernier = enfantsApres(noeud, -1).at(-1);
  return dernier && dernier.$cstNode?.end === noeud.$cstNode?.end ? blocDe(dernier) : undefined;
}

function enfantsApres(noeud: AstNode, offset: number): AstNode[] {
  return AstUtils.streamContents(noeud)
    .filter((enfant) => (enfant.$cstNode?.offset ?? -1) > offset)
    .toArray()
    .sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0));
}

const VALEURS = new Set(['Periode', 'Jour', 'Montant', 'AnneeRelative']);

function valeurDe(noeud: AstNode): AstNode | undefined {
  return VALEURS.has(noeud.$type) ? noeud : undefined;
}

/** Writes a value the one way that reads best: `2023 à 2027`, `18 000 €`, `15/06/2024`. */
function ecrireValeur(noeud: AstNode): string {
  const brut = formeUnique(motsDe(noeud) ?? '');
  switch (noeud.$type) {
    case 'Periode': {
      const { periode, defaut } = lirePeriode(brut);
      return periode && (!defaut || defaut === 'fin-avant-debut') ? periode.libelle : brut;
    }
    case 'Jour': {
      const { date, defaut } = lireDate(brut);
      return date && !defaut ? ecrireDate(date) : brut;
    }
    case 'Montant': {
      const lu = /^(.*?)\s*([kKM]€|Md€|€|euros?|(?:millions?|milliards?) d' ?euros?)(?: (HT|TTC))?$/.exec(
        brut,
      );
      const nombre = lu && lireNombre(lu[1] as string);
      if (!lu || nombre === undefined || nombre === null) return brut;
      const decimales = /[,.](\d+)$/.exec((lu[1] as string).replace(/\s/g, ''))?.[1]?.length;
      return `${ecrireNombre(nombre, decimales)} ${uniteCanonique(lu[2] as string)}${lu[3] ? ` ${lu[3]}` : ''}`;
    }
    default:
      return brut.replace(/ /g, '');
  }
}

/** A SIRET typed in groups of figures is one word. */
function ajouterJeton(jetons: Jeton[], feuille: LeafCstNode): void {
  const jeton = jetonDe(feuille);
  const avant = jetons.at(-1);
  const suite = feuille.tokenType.name === 'NOMBRE' && avant && 'mot' in avant && /^\d+$/.test(avant.mot);
  if (suite && 'mot' in jeton && proprieteDe(feuille) === 'siret') avant.mot += jeton.mot;
  else jetons.push(jeton);
}

/** Properties that hold a plain number (and not the number of a fiche, a year or a SIREN). */
const NOMBRES = new Set(['nombre', 'nombreMax', 'etp', 'part', 'ans']);

function jetonDe(feuille: LeafCstNode): Jeton {
  const source = feuille.grammarSource;
  const type = feuille.tokenType.name;
  if (type === ',' || type === '(' || type === ')') return { signe: type };
  if (type === 'TEXTE')
    return { texte: lireTexteEcrit(feuille.text), marque: feuille.text.startsWith('«') ? '«' : '"' };
  const motCle = GrammarAST.isKeyword(source) ? source.value : undefined;
  if (motCle?.endsWith("'")) return { colle: motCle };
  if (motCle === '/') return { mot: 'par' };
  if (motCle === 'coconstruction') return { mot: 'co-construction' };
  if (motCle) return { mot: motCle };
  if (type === 'EN_NATURE') return { mot: 'en nature' };
  if (type === 'OBJECTIFS_VISES')
    return { mot: formeUnique(feuille.text).toLowerCase().replace(/\s+/g, ' ') };
  const propriete =
    GrammarAST.isRuleCall(source) && ['NOMBRE', 'ANNEE', 'NUMERO'].includes(type)
      ? proprieteDe(feuille)
      : undefined;
  if (propriete && NOMBRES.has(propriete)) {
    const nombre = lireNombre(formeUnique(feuille.text));
    if (nombre !== undefined) return { mot: ecrireNombre(nombre) };
  }
  const net = formeUnique(feuille.text).replace(/\s+/g, ' ');
  return {
    mot: propriete === 'siren' || propriete === 'siret' || propriete === 'code' ? net.replace(/ /g, '') : net,
  };
}

/** @returns the property of the tree that a token fills. */
function proprieteDe(feuille: LeafCstNode): string | undefined {
  const noeud = feuille.astNode;
  for (const propriete of Object.keys(noeud)) {
    if (propriete.startsWith('$')) continue;
    if (
      GrammarUtils.findNodesForProperty(noeud.$cstNode, propriete).some(
        (cst) => cst.offset === feuille.offset,
      )
    )
      return propriete;
  }
  return undefined;
}
