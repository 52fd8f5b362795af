/**
 * The grammar as an automaton: from the words already read, what may come next. All ways of reading them are kept, and
 * nothing has to be whole. States are made when they are first met, then shared by all texts.
 */
import { type Grammar, GrammarAST } from 'langium';

/** The rules that hold a place, the innermost first. */
export interface Chemin {
  readonly regle: string;
  /** The property of the rule around it that this one fills. */
  readonly propriete?: string;
  readonly dans?: Chemin;
}

/** What is left to read: an element of the grammar, then the rest. */
export interface Pile {
  readonly element: GrammarAST.AbstractElement;
  /** Any number of times. */
  readonly boucle: boolean;
  readonly chemin: Chemin;
  readonly propriete: string | undefined;
  readonly suite: Pile | undefined;
  /** The lines of a block: any of them may come next, or the closing brace. */
  readonly bloc: boolean;
}

/** A word that may come next. */
export interface Attendu {
  genre: 'mot' | 'terminal' | 'reference';
  /** The keyword, the terminal, or the type that is referred to. */
  nom: string;
  /** The type of the token that would fill it. */
  token: string;
  /** The property that it fills. */
  propriete: string | undefined;
  chemin: Chemin;
  /** What is left to read after it; nothing at the very end. */
  suite: Pile | undefined;
}

interface Ouverture {
  attendus: readonly Attendu[];
  /** Blocks whose next line, or end, may come at once. */
  blocs: readonly Pile[];
}

/** What the automaton needs of a token. */
export interface Mot {
  tokenType: { name: string; CATEGORIES?: readonly { name: string }[] | undefined };
}

export class Automate {
  /** The lines of a text. */
  readonly racine: Pile;
  private readonly debutsDeBloc = new Set<GrammarAST.AbstractElement>();
  private readonly ouvertures = new Map<Pile, Ouverture>();
  private readonly interieurs = new Map<Pile, Ouverture>();
  private readonly piles = new Map<Pile | undefined, Map<GrammarAST.AbstractElement, Pile[]>>();
  private readonly chemins = new Map<Chemin | undefined, Chemin[]>();
  private readonly amorces = new Map<string, Pile[]>();

  constructor(grammaire: Grammar) {
    const regles = grammaire.rules.filter(GrammarAST.isParserRule);
    for (const regle of regles) this.chercherBlocs(regle.definition);
    const entree = regles.find((regle) => regle.entry) as GrammarAST.ParserRule;
    this.debutsDeBloc.add(entree.definition);
    this.racine = this.empiler(entree.definition, this.chemin(entree.name, undefined, undefined), undefined);
    for (const regle of regles) this.amorcer(regle);
  }

  /** @returns what may come next, up to the end of the line of a block */
  ouvrir(pile: Pile): Ouverture {
    return this.memoriser(this.ouvertures, pile, (vers) => this.parcourir(pile, vers));
  }

  /** @returns what may begin the next line of a block, or close it */
  interieur(bloc: Pile): Ouverture {
    return this.memoriser(this.interieurs, bloc, (vers) => {
      this.corps(bloc.element, bloc.chemin, bloc, bloc.propriete, vers);
      this.parcourir(bloc.suite, vers);
    });
  }

  /** @returns the blocks of the rules whose first word is this one: what a heading that cannot be read most likely opens */
  blocsDe(mot: string): readonly Pile[] {
    return this.amorces.get(mot) ?? [];
  }

  /** @returns true when a token is what is waited for */
  convient({ token }: Attendu, mot: Mot): boolean {
    const { name, CATEGORIES } = mot.tokenType;
    return name === token || (token === 'ID' && CATEGORIES?.some((c) => c.name === 'ID') === true);
  }

  private memoriser(table: Map<Pile, Ouverture>, pile: Pile, calculer: (vers: Recolte) => void): Ouverture {
    let ouverture = table.get(pile);
    if (!ouverture) {
      const vers: Recolte = { attendus: [], blocs: [], vues: new Set() };
      calculer(vers);
      ouverture = vers;
      table.set(pile, ouverture);
    }
    return ouverture;
  }

  private parcourir(pile: Pile | undefined, vers: Recolte): void {
    if (!pile || vers.vues.has(pile)) return;
    vers.vues.add(pile);
    if (pile.bloc) vers.blocs.push(pile);
    else if (pile.boucle) {
      this.corps(pile.element, pile.chemin, pile, pile.propriete, vers);
      this.parcourir(pile.suite, vers);
    } else this.developper(pile.element, pile.chemin, pile.suite, pile.propriete, vers);
  }

  private developper(
    element: GrammarAST.AbstractElement,
    chemin: Chemin,
    suite: Pile | undefined,
    propriete: string | undefined,
    vers: Recolte,
  ): void {
    const { cardinality } = element;
    if (cardinality === '*') return this.parcourir(this.empiler(element, chemin, suite, propriete), vers);
    if (cardinality === '+') {
      const encore = this.empiler(element, chemin, suite, propriete, true);
      return this.corps(element, chemin, encore, propriete, vers);
    }
    this.corps(element, chemin, suite, propriete, vers);
    if (cardinality === '?') this.parcourir(suite, vers);
  }

  private corps(
    element: GrammarAST.AbstractElement,
    chemin: Chemin,
    suite: Pile | undefined,
    propriete: string | undefined,
    vers: Recolte,
  ): void {
    const attendre = (genre: Attendu['genre'], nom: string, token: string) => {
      vers.attendus.push({ genre, nom, token, propriete, chemin, suite });
    };
    if (GrammarAST.isKeyword(element)) attendre('mot', element.value, element.value);
    else if (GrammarAST.isAssignment(element))
      this.developper(element.terminal, chemin, suite, element.feature, vers);
    else if (GrammarAST.isCrossReference(element)) attendre('reference', element.type.$refText, 'ID');
    else if (GrammarAST.isRuleCall(element)) {
      const regle = element.rule.ref;
      if (!regle) return;
      if (GrammarAST.isTerminalRule(regle)) attendre('terminal', regle.name, regle.name);
      else if (GrammarAST.isParserRule(regle))
        this.developper(regle.definition, this.chemin(regle.name, propriete, chemin), suite, undefined, vers);
    } else if (GrammarAST.isAlternatives(element)) {
      for (const choix of element.elements) this.developper(choix, chemin, suite, propriete, vers);
    } else if (GrammarAST.isGroup(element)) {
      const [premier, ...autres] = element.elements;
      let reste = suite;
      for (const autre of autres.reverse()) reste = this.empiler(autre, chemin, reste, propriete);
      if (premier) this.developper(premier, chemin, reste, propriete, vers);
    }
  }

  /** @returns the one state of that kind: states that are alike are the same object */
  private empiler(
    element: GrammarAST.AbstractElement,
    chemin: Chemin,
    suite: Pile | undefined,
    propriete?: string,
    boucle = element.cardinality === '*',
  ): Pile {
    let parElement = this.piles.get(suite);
    if (!parElement) {
      parElement = new Map();
      this.piles.set(suite, parElement);
    }
    const voisines = parElement.get(element) ?? [];
    let pile = voisines.find(
      (autre) => autre.chemin === chemin && autre.propriete === propriete && autre.boucle === boucle,
    );
    if (!pile) {
      pile = { element, boucle, chemin, propriete, suite, bloc: this.debutsDeBloc.has(element) };
      voisines.push(pile);
      parElement.set(element, voisines);
    }
    return pile;
  }

  private chemin(regle: string, propriete: string | undefined, dans: Chemin | undefined): Chemin {
    const voisins = this.chemins.get(dans) ?? [];
    let chemin = voisins.find((autre) => autre.regle === regle && autre.propriete === propriete);
    if (!chemin) {
      chemin = { regle, ...(propriete ? { propriete } : {}), ...(dans ? { dans } : {}) };
      voisins.push(chemin);
      this.chemins.set(dans, voisins);
    }
    return chemin;
  }

  private chercherBlocs(element: GrammarAST.AbstractElement): void {
    if (!('elements' in element)) return;
    const elements = element.elements as GrammarAST.AbstractElement[];
    for (const [rang, enfant] of elements.entries()) {
      const suivant = elements[rang + 1];
      if (GrammarAST.isKeyword(enfant) && enfant.value === '{' && suivant?.cardinality === '*')
        this.debutsDeBloc.add(suivant);
      this.chercherBlocs(enfant);
    }
  }

  /** Notes the block of a rule under the words that may begin it. */
  private amorcer(regle: GrammarAST.ParserRule): void {
    const trouver = (element: GrammarAST.AbstractElement): GrammarAST.AbstractElement | undefined => {
      if (this.debutsDeBloc.has(element)) return element;
      if (!('elements' in element)) return undefined;
      return (element.elements as GrammarAST.AbstractElement[]).map(trouver).find(Boolean);
    };
    const debut = trouver(regle.definition);
    if (!debut || regle.entry) return;
    const chemin = this.chemin(regle.name, undefined, undefined);
    const bloc = this.empiler(debut, chemin, undefined);
    const vers: Recolte = { attendus: [], blocs: [], vues: new Set() };
    this.developper(regle.definition, chemin, undefined, undefined, vers);
    for (const { genre, nom } of vers.attendus) {
      if (genre === 'mot') this.amorces.set(nom, [...(this.amorces.get(nom) ?? []), bloc]);
    }
  }
}

interface Recolte {
  attendus: Attendu[];
  blocs: Pile[];
  vues: Set<Pile>;
}
