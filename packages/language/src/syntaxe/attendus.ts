/** What may stand at a place of the grammar, in words that a person knows. */
import { GrammarAST, type Grammar } from 'langium';

/** Terminals, as people call them. */
const TERMINAUX: Record<string, { fr: string; en: string }> = {
  TEXTE: { fr: 'un texte entre guillemets', en: 'a text between quotes' },
  ID: { fr: 'un nom', en: 'a name' },
  NOMBRE: { fr: 'un nombre', en: 'a number' },
  NUMERO: { fr: 'un numéro (1.4.2)', en: 'a number (1.4.2)' },
  ANNEE: { fr: 'une année', en: 'a year' },
  DATE: { fr: 'une date (15/06/2024)', en: 'a date (15/06/2024)' },
  PLAGE_ANNEES: { fr: 'des années (2023-2027)', en: 'years (2023-2027)' },
  UNITE_MONNAIE: { fr: '€', en: '€' },
  EN_NATURE: { fr: 'en nature', en: 'en nature' },
  PREMIER: { fr: '1er', en: '1er' },
  MI: { fr: 'mi-', en: 'mi-' },
  TRIMESTRE: { fr: 'un trimestre (T1 2024)', en: 'a quarter (T1 2024)' },
  SEMESTRE: { fr: 'un semestre (S2 2024)', en: 'a half-year (S2 2024)' },
};

/** @returns the label of a token type, for people. */
export function libelleToken(nom: string, langue: 'fr' | 'en'): string {
  const terminal = TERMINAUX[nom];
  if (terminal) return terminal[langue];
  if (nom === 'EOF') return langue === 'fr' ? 'la fin du texte' : 'the end of the text';
  return langue === 'fr' ? `« ${nom} »` : `"${nom}"`;
}

/** What the words of a block are, rule by rule; computed once per rule, at the first fault met there. */
const connus = new Map<string, readonly string[]>();

/**
 * @param regle name of a grammar rule that holds a block `{ … }`
 * @returns the keywords that may begin a line of that block
 */
export function motsDuBloc(grammaire: Grammar, regle: string): readonly string[] {
  let mots = connus.get(regle);
  if (!mots) {
    const noeud = grammaire.rules.find((r) => r.name === regle);
    const trouves = new Set<string>();
    if (noeud && GrammarAST.isParserRule(noeud)) {
      for (const contenu of contenusDeBloc(noeud.definition)) premiers(contenu, trouves, new Set());
    }
    mots = [...trouves];
    connus.set(regle, mots);
  }
  return mots;
}

/** @returns the keywords that may begin a rule. */
export function premiersMots(grammaire: Grammar, regle: string): readonly string[] {
  const noeud = grammaire.rules.find((r) => r.name === regle);
  const trouves = new Set<string>();
  if (noeud && GrammarAST.isParserRule(noeud)) premiers(noeud.definition, trouves, new Set());
  return [...trouves];
}

function* contenusDeBloc(element: GrammarAST.AbstractElement): Generator<GrammarAST.AbstractElement> {
  if (!('elements' in element)) return;
  const elements = element.elements as GrammarAST.AbstractElement[];
  for (const [rang, enfant] of elements.entries()) {
    const suivant = elements[rang + 1];
    if (GrammarAST.isKeyword(enfant) && enfant.value === '{' && suivant) yield suivant;
    yield* contenusDeBloc(enfant);
  }
}

/** Adds the keywords that may come first. @returns true when the element may be empty. */
function premiers(element: GrammarAST.AbstractElement, mots: Set<string>, vues: Set<unknown>): boolean {
  const facultatif = element.cardinality === '?' || element.cardinality === '*';
  if (GrammarAST.isKeyword(element)) mots.add(element.value);
  else if (GrammarAST.isAssignment(element)) return premiers(element.terminal, mots, vues) || facultatif;
  else if (GrammarAST.isRuleCall(element)) {
    const cible = element.rule.ref;
    if (cible && GrammarAST.isParserRule(cible) && !vues.has(cible)) {
      vues.add(cible);
      return premiers(cible.definition, mots, vues) || facultatif;
    }
  } else if (GrammarAST.isAlternatives(element)) {
    return element.elements.map((e) => premiers(e, mots, vues)).some(Boolean) || facultatif;
  } else if ('elements' in element) {
    for (const enfant of element.elements as GrammarAST.AbstractElement[]) if (!premiers(enfant, mots, vues)) return facultatif;
    return true;
  }
  return facultatif;
}
