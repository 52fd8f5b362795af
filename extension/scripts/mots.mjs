// Reads the words of the language out of the grammar, and tells what part each plays from the rule that holds it.
import { readdir, readFile } from 'node:fs/promises';
import { EmptyFileSystem, GrammarAST, GrammarUtils } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

const DOSSIER = new URL('../../grammars/', import.meta.url);
const LETTRE = /\p{L}/u;

/** Parts of speech, the strongest first: a word that plays several is coloured as the first of them. */
export const CLASSES = ['structure', 'rubrique', 'precision', 'enumeration', 'mois', 'unite', 'liaison'];

/** Rules whose words are an answer chosen from a list, whole phrases of them. */
const ENUMERATIONS = new Set([
  'Statut',
  'Cycle',
  'NiveauParticipation',
  'EtatFinancements',
  'StatutFinancement',
  'Frequence',
  'TypeTerritoire',
]);
/** Properties whose words are an answer too. */
const CHOIX = new Set(['valeur', 'general', 'acte', 'pressenti']);
/** Properties whose words open a line inside a rubrique. */
const PRECISIONS = new Set([
  'cle',
  'nature',
  'niveau',
  'cofinancements',
  'reste',
  'hors',
  'nonChiffre',
  'renouvele',
]);
/** Words that only link others, wherever they stand. */
const MOTS_OUTILS = new Set(['par', 'pour', 'se', 'quand']);
const UNITES = new Set(['ETP', 'HT', 'TTC']);
/** Files whose rules give the contract its shape; the other files hold rubriques, and so do a few rules of these. */
const FICHIERS_STRUCTURE = new Set(['paraphe', 'plan', 'temps', 'modele', 'acteurs']);
const REGLES_RUBRIQUES = new Set(['Releve', 'CommentaireSimple', 'Vocabulaire']);
/** Rules that only repeat words of other rules. */
const REPETITIONS = new Set(['Chose', 'MotType']);

/**
 * @typedef {{ classe: string; phrase: string[] }} Expression
 * @typedef {{ expressions: Expression[]; terminaux: Record<string, RegExp>; numerotes: string[]; nommes: string[] }} Lexique
 */

/** @returns {Promise<Lexique>} phrases by class, terminals, and the words that a number or a name follows */
export async function lireLexique() {
  const { grammar } = createLangiumGrammarServices(EmptyFileSystem);
  const fichiers = (await readdir(DOSSIER)).filter((nom) => nom.endsWith('.langium')).sort();
  /** @type {{ fichier: string; regle: GrammarAST.ParserRule }[]} */
  const regles = [];
  /** @type {Record<string, RegExp>} */
  const terminaux = {};
  for (const nom of fichiers) {
    const lu = grammar.parser.LangiumParser.parse(await readFile(new URL(nom, DOSSIER), 'utf8'));
    if (lu.parserErrors.length) throw new Error(`${nom}: ${lu.parserErrors[0]?.message}`);
    for (const regle of /** @type {GrammarAST.Grammar} */ (lu.value).rules) {
      if (GrammarAST.isTerminalRule(regle)) terminaux[regle.name] = GrammarUtils.terminalRegex(regle);
      else if (GrammarAST.isParserRule(regle)) regles.push({ fichier: nom.replace('.langium', ''), regle });
    }
  }

  const parNom = new Map(regles.map(({ regle }) => [regle.name, regle]));
  /** @type {Expression[]} */
  const expressions = [];
  const numerotes = new Set();
  const nommes = new Set();
  for (const { fichier, regle } of regles) {
    if (REPETITIONS.has(regle.name)) continue;
    const structure = FICHIERS_STRUCTURE.has(fichier) && !REGLES_RUBRIQUES.has(regle.name);
    const tete = structure ? 'structure' : 'rubrique';
    classer(regle, tete, parNom, expressions);
    if (structure) reperer(regle, parNom, numerotes, nommes);
  }
  return { expressions, terminaux, numerotes: [...numerotes], nommes: [...nommes] };
}

/**
 * @param {GrammarAST.ParserRule} regle
 * @param {string} tete class of the words that open a statement in this rule
 * @param {Map<string, GrammarAST.ParserRule>} parNom
 * @param {Expression[]} expressions receives what is found
 */
function classer(regle, tete, parNom, expressions) {
  const ajouter = (/** @type {string} */ classe, /** @type {string[][]} */ phrases) => {
    for (const phrase of phrases) {
      if (!phrase.length || !phrase.every((mot) => LETTRE.test(mot))) continue;
      const [mot] = phrase.length === 1 ? phrase : [];
      expressions.push({ classe: (mot && classeDuMot(mot)) || classe, phrase });
    }
  };
  if (regle.dataType || regle.returnType || regle.inferredType?.name === 'string') {
    const phrases = deplier(regle.definition, parNom);
    if (phrases && ENUMERATIONS.has(regle.name)) return ajouter('enumeration', phrases);
    if (phrases && regle.name === 'Mois') return ajouter('mois', phrases);
    if (phrases && regle.name === 'UniteTemps') return ajouter('unite', phrases);
    if (phrases && /^Mot[A-Z]/.test(regle.name)) return ajouter(tete, phrases);
    if (regle.name === 'Borne')
      return ajouter(
        'mois',
        motsDe(regle.definition).filter(([mot]) => mot.length > 2),
      );
    if (regle.name === 'UniteMonnaie')
      return ajouter('unite', deplierSansTerminaux(regle.definition, parNom));
  }

  /** @param {GrammarAST.AbstractElement} element @param {string | undefined} propriete @param {boolean} premier */
  const visiter = (element, propriete, premier) => {
    if (GrammarAST.isKeyword(element)) {
      ajouter(classeDe(propriete, premier ? tete : undefined), [[element.value]]);
    } else if (GrammarAST.isAssignment(element)) {
      const phrases = deplier(element.terminal, parNom, false);
      const classe = classeDe(element.feature, undefined, tete);
      if (phrases) ajouter(classe, phrases);
      else visiter(element.terminal, element.feature, false);
    } else if (GrammarAST.isAlternatives(element)) {
      for (const fils of element.elements) visiter(fils, propriete, premier);
    } else if (GrammarAST.isGroup(element) || GrammarAST.isUnorderedGroup(element)) {
      const tetes = premier ? enTete(element) : 0;
      if (tetes) ajouter(tete, [element.elements.slice(0, tetes).map((mot) => mot.value)]);
      for (const fils of element.elements.slice(tetes)) visiter(fils, propriete, false);
    }
  };
  visiter(regle.definition, undefined, ouvre(regle));
}

/** How many words open a statement together: one, or as many as are linked by an elision (`s'inscrit dans`). */
function enTete(/** @type {GrammarAST.Group} */ { elements }) {
  const suite = elements.findIndex((element) => !GrammarAST.isKeyword(element));
  const mots = suite < 0 ? elements.length : suite;
  return mots && elements[0].value.endsWith("'") ? mots : Math.min(mots, 1);
}

/** @returns {string | undefined} the class of a word that is the same wherever it stands */
function classeDuMot(/** @type {string} */ mot) {
  if (MOTS_OUTILS.has(mot)) return 'liaison';
  return UNITES.has(mot) ? 'unite' : undefined;
}

/** @returns {string[][]} each word of a part of the grammar */
function motsDe(/** @type {GrammarAST.AbstractElement} */ element) {
  if (GrammarAST.isKeyword(element)) return [[element.value]];
  return 'elements' in element ? element.elements.flatMap(motsDe) : [];
}

/** Whether the first word of a rule opens a statement: rules that are the tail of another say so by their name. */
function ouvre(/** @type {GrammarAST.ParserRule} */ { name, dataType, returnType }) {
  return !dataType && !returnType && /^(Utilise|Acteurs|Acteur|SInscritDans)$/.test(name);
}

/**
 * @param {string | undefined} propriete
 * @param {string | undefined} premier class of a word that opens its rule, if it does
 * @param {string} [tete]
 */
function classeDe(propriete, premier, tete) {
  if (premier) return premier;
  if (propriete === 'mot') return /** @type {string} */ (tete);
  if (propriete === 'force') return 'structure';
  if (propriete && PRECISIONS.has(propriete)) return 'precision';
  return propriete && CHOIX.has(propriete) ? 'enumeration' : 'liaison';
}

/** Words of the structure followed by a number (`action 1.4.2`), and by a name (`contrat cls-essai`). */
function reperer(
  /** @type {GrammarAST.ParserRule} */ regle,
  /** @type {Map<string, GrammarAST.ParserRule>} */ parNom,
  /** @type {Set<string>} */ numerotes,
  /** @type {Set<string>} */ nommes,
) {
  if (!GrammarAST.isGroup(regle.definition)) return;
  const [premier, second] = regle.definition.elements;
  if (!GrammarAST.isAssignment(premier) || !GrammarAST.isAssignment(second)) return;
  const mots = (deplier(premier.terminal, parNom) ?? []).map((phrase) => phrase.join(' '));
  const suite = second.feature === 'numero' ? numerotes : second.feature === 'name' ? nommes : undefined;
  for (const mot of mots) suite?.add(mot);
}

/**
 * Every phrase that a part of the grammar can be, when it is made of words alone.
 * @param {GrammarAST.AbstractElement} element
 * @param {Map<string, GrammarAST.ParserRule>} parNom
 * @param {boolean} [regles] whether to follow calls of other rules
 * @returns {string[][] | undefined}
 */
function deplier(element, parNom, regles = true) {
  const phrases = deplierUneFois(element, parNom, regles);
  if (!phrases || element.cardinality === '*' || element.cardinality === '+') return undefined;
  return element.cardinality === '?' ? [[], ...phrases] : phrases;
}

/** @returns {string[][] | undefined} */
function deplierUneFois(
  /** @type {GrammarAST.AbstractElement} */ element,
  /** @type {Map<string, GrammarAST.ParserRule>} */ parNom,
  /** @type {boolean} */ regles,
) {
  if (GrammarAST.isKeyword(element)) return [[element.value]];
  if (GrammarAST.isRuleCall(element)) {
    const appelee = regles ? parNom.get(element.rule.$refText) : undefined;
    return appelee && deplier(appelee.definition, parNom);
  }
  if (GrammarAST.isAlternatives(element)) {
    const choix = element.elements.map((fils) => deplier(fils, parNom, regles));
    return choix.some((phrases) => !phrases) ? undefined : choix.flatMap((phrases) => phrases ?? []);
  }
  if (GrammarAST.isGroup(element)) {
    /** @type {string[][]} */
    let debuts = [[]];
    for (const fils of element.elements) {
      const suites = deplier(fils, parNom, regles);
      if (!suites) return undefined;
      debuts = debuts.flatMap((debut) => suites.map((suite) => [...debut, ...suite]));
    }
    return debuts;
  }
  return undefined;
}

/** The same for a choice of which some branches are terminals: these are left out. */
function deplierSansTerminaux(
  /** @type {GrammarAST.AbstractElement} */ element,
  /** @type {Map<string, GrammarAST.ParserRule>} */ parNom,
) {
  const branches = GrammarAST.isAlternatives(element) ? element.elements : [element];
  return branches.flatMap((branche) => deplier(branche, parNom) ?? []);
}
