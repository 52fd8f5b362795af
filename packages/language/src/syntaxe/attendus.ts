/** What may stand at a place of the grammar, in words that a person knows. */
import { MOIS, SAISONS } from '@paraphe/model';
import { type Grammar, GrammarAST } from 'langium';

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
  AnneeRelative: {
    fr: 'une année comptée depuis le départ (N, N+2)',
    en: 'a year counted from the start (N, N+2)',
  },
  EN_NATURE: { fr: 'en nature', en: 'en nature' },
  CODE_CORSE: { fr: 'un code de commune (2A004)', en: 'the code of a commune (2A004)' },
  OBJECTIFS_VISES: { fr: 'objectifs visés', en: 'objectifs visés' },
  PREMIER: { fr: '1er', en: '1er' },
  ORDINAL: { fr: '2e', en: '2e' },
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

/** Ways of saying one thing: when all the marks of a group are waited for, its words stand for those that it covers. */
const GROUPES: readonly {
  marques: readonly string[];
  couvre: readonly string[];
  fr: readonly string[];
  en: readonly string[];
}[] = [
  {
    marques: ['PLAGE_ANNEES', "jusqu'"],
    couvre: [
      'PLAGE_ANNEES',
      'DATE',
      'ANNEE',
      'NOMBRE',
      'PREMIER',
      'ORDINAL',
      'MI',
      'TRIMESTRE',
      'SEMESTRE',
      'du',
      'de',
      'à',
      'le',
      'dès',
      'depuis',
      "d'",
      "jusqu'",
      'début',
      'fin',
      ...MOIS,
      ...SAISONS,
    ],
    fr: ['une période (2024, juin 2024, 2023 à 2027)'],
    en: ['a period (2024, juin 2024, 2023 à 2027)'],
  },
  {
    marques: ['DATE', 'le', 'PREMIER'],
    couvre: ['DATE', 'le', 'PREMIER', 'NOMBRE'],
    fr: ['une date (15/06/2024)'],
    en: ['a date (15/06/2024)'],
  },
  {
    marques: ['chaque', 'au'],
    couvre: ['chaque', 'au', 'NOMBRE', 'ANNEE', 'NUMERO'],
    fr: ['une fréquence (3 fois par an)'],
    en: ['a frequency (3 fois par an)'],
  },
  { marques: ['en', 'chaque'], couvre: ['en'], fr: ['« en continu »'], en: ['"en continu"'] },
  {
    marques: ['janvier', 'décembre'],
    couvre: MOIS,
    fr: ['un mois'],
    en: ['a month'],
  },
  {
    marques: ['NOMBRE', 'ANNEE', 'NUMERO'],
    couvre: ['NOMBRE', 'ANNEE', 'NUMERO'],
    fr: ['un nombre'],
    en: ['a number'],
  },
  {
    marques: ['UNITE_MONNAIE', 'euros'],
    couvre: ['UNITE_MONNAIE', 'euros', 'euro', 'millions', 'million', 'milliards', 'milliard'],
    fr: ['€'],
    en: ['€'],
  },
  {
    marques: ['réalisée', 'abandonnée'],
    couvre: [
      'à',
      'en',
      'réalisée',
      'réalisé',
      'bloquée',
      'bloqué',
      'reportée',
      'reporté',
      'abandonnée',
      'abandonné',
    ],
    fr: [
      '« à venir »',
      '« à discuter »',
      '« en cours »',
      '« réalisée »',
      '« en pause »',
      '« bloquée »',
      '« reportée »',
      '« abandonnée »',
    ],
    en: [
      '"à venir"',
      '"à discuter"',
      '"en cours"',
      '"réalisée"',
      '"en pause"',
      '"bloquée"',
      '"reportée"',
      '"abandonnée"',
    ],
  },
  {
    marques: ['acquis', 'versé'],
    couvre: [
      'à',
      'en',
      'demandé',
      'demandée',
      'sollicité',
      'sollicitée',
      'acquis',
      'acquise',
      'notifié',
      'notifiée',
      'refusé',
      'refusée',
      'versé',
      'versée',
    ],
    fr: ['« à mobiliser »', '« demandé »', '« en instruction »', '« acquis »', '« refusé »', '« versé »'],
    en: ['"à mobiliser"', '"demandé"', '"en instruction"', '"acquis"', '"refusé"', '"versé"'],
  },
  {
    marques: ['pressenti', 'acté'],
    couvre: [
      'chef',
      'pressenti',
      'pressentie',
      'pressentis',
      'pressenties',
      'acté',
      'actée',
      'actés',
      'actées',
      'délibération',
    ],
    fr: ['« chef de file »', '« pressenti »', '« acté »', '« délibération du 14/12/2022 »'],
    en: ['"chef de file"', '"pressenti"', '"acté"', '"délibération du 14/12/2022"'],
  },
  {
    marques: ['préfiguration', 'abandon'],
    couvre: ['mise'],
    fr: ['« mise en œuvre »'],
    en: ['"mise en œuvre"'],
  },
];

/** @returns what is waited for, in words, each said once; a quoted text last. */
export function libellesAttendus(noms: readonly string[], langue: 'fr' | 'en'): string[] {
  const restants = new Set(noms);
  const attendus = new Set(noms);
  const lus: string[] = [];
  for (const groupe of GROUPES) {
    if (!groupe.marques.every((nom) => attendus.has(nom)) || !groupe.couvre.some((nom) => restants.has(nom)))
      continue;
    lus.push(...groupe[langue]);
    for (const nom of groupe.couvre) restants.delete(nom);
  }
  const texte = restants.delete('TEXTE');
  for (const nom of restants) lus.push(libelleToken(nom, langue));
  if (texte) lus.push(libelleToken('TEXTE', langue));
  return [...new Set(lus)];
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

/** Blocks in the order in which the place of a word is looked for. */
const DEMEURES = [
  'Action',
  'Contrat',
  'Demarche',
  'Financements',
  'Indicateurs',
  'Indicateur',
  'Calendrier',
  'Gouvernance',
  'Instance',
  'Territoire',
  'Diagnostic',
  'Coordination',
  'Evaluation',
  'Modele',
  'Avenant',
  'SuiviAction',
];

/** @returns the rule of the block in which a line may begin with this word. */
export function blocDuMot(grammaire: Grammar, mot: string): string | undefined {
  return DEMEURES.find((regle) => motsDuBloc(grammaire, regle).includes(mot));
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
    for (const enfant of element.elements as GrammarAST.AbstractElement[])
      if (!premiers(enfant, mots, vues)) return facultatif;
    return true;
  }
  return facultatif;
}
