// Writes grammars/paraphe.tmLanguage.json, the colours of the editor, from the grammar of the language.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CLASSES, lireLexique } from './mots.mjs';

const SORTIE = new URL('../grammars/paraphe.tmLanguage.json', import.meta.url);
const BLANC = '[ \\t\\x{A0}\\x{2000}-\\x{200A}\\x{202F}]';
const LETTRE = '[A-Za-z0-9_À-ÖØ-öø-ÿŒœŸ\\x{300}-\\x{36F}\\x{2010}\\x{2011}-]';
/** Words that may stand in a heading before its title; a heading ends with its line at the latest. */
const FIN_TITRE = '(?<=["»”])|(?=\\{)|$';

/** Scopes by class of words; themes know their first two segments. */
const PORTEES = {
  structure: 'keyword.control.structure.paraphe',
  rubrique: 'entity.name.tag.rubrique.paraphe',
  precision: 'support.function.precision.paraphe',
  enumeration: 'constant.language.choix.paraphe',
  mois: 'support.constant.mois.paraphe',
  unite: 'support.constant.unite.paraphe',
  liaison: 'keyword.operator.word.liaison.paraphe',
};

/** @returns {string} a JavaScript pattern as Oniguruma reads it */
function oniguruma(/** @type {RegExp} */ { source }) {
  return source
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => `\\x{${code.toUpperCase()}}`)
    .replace(/\\\//g, '/');
}

/** A word in all the ways of typing it: a capital at its head, ' or ’, kinds of hyphens, composed or decomposed accents. */
function motif(/** @type {string} */ mot) {
  const lettres = [...mot].map((lettre, rang) => {
    if (lettre === "'") return "['’]";
    if (lettre === '-') return '[-\\x{2010}\\x{2011}]';
    const formes = new Set([lettre, ...(rang === 0 ? [lettre.toUpperCase()] : [])]);
    for (const forme of [...formes]) formes.add(forme.normalize('NFD'));
    if (lettre === 'œ') formes.add('oe');
    const ecrites = [...formes];
    if (ecrites.length === 1) return lettre;
    return ecrites.every((forme) => forme.length === 1)
      ? `[${ecrites.join('')}]`
      : `(?:${ecrites.join('|')})`;
  });
  return lettres.join('');
}

/** The words of a phrase, with blanks between them, except after an elision. */
function motifPhrase(/** @type {string[]} */ mots) {
  return mots
    .map(
      (mot, rang) =>
        motif(mot) + (rang === mots.length - 1 ? '' : `${BLANC}${mot.endsWith("'") ? '*' : '+'}`),
    )
    .join('');
}

/** Any of these phrases, the longest first, not inside a longer word. */
function choix(/** @type {string[][]} */ phrases) {
  const uniques = new Map(phrases.map((phrase) => [phrase.join(' '), phrase]));
  const tries = [...uniques.values()].sort(
    (a, b) =>
      b.length - a.length || b.join(' ').length - a.join(' ').length || (a.join(' ') < b.join(' ') ? -1 : 1),
  );
  const elides = tries.filter((phrase) => phrase.at(-1)?.endsWith("'"));
  const entiers = tries.filter((phrase) => !phrase.at(-1)?.endsWith("'"));
  const parties = [];
  if (entiers.length) parties.push(`(?:${entiers.map(motifPhrase).join('|')})(?!${LETTRE})`);
  if (elides.length) parties.push(`(?:${elides.map(motifPhrase).join('|')})`);
  return `(?<!${LETTRE})(?:${parties.join('|')})`;
}

const inclure = (/** @type {string[]} */ ...noms) => noms.map((nom) => ({ include: `#${nom}` }));
const portee = (/** @type {string} */ name) => ({ name });

/**
 * Pages of prose in the colour of a string would tire the eye: it has the colour of plain text. The manifest tells VS Code that it is
 * a string all the same (`tokenTypes`), for what it closes and proposes there.
 */
const PROSE = 'meta.prose.paraphe';

/** @returns {Promise<string>} the TextMate grammar, in JSON */
export async function grammaireTextMate() {
  const { expressions, terminaux, numerotes, nommes } = await lireLexique();
  const terminal = Object.fromEntries(
    Object.entries(terminaux).map(([nom, regle]) => [nom, oniguruma(regle)]),
  );

  /** @type {Record<string, string[][]>} */
  const phrases = Object.fromEntries(CLASSES.map((classe) => [classe, []]));
  const vus = new Set();
  for (const classe of CLASSES) {
    for (const expression of expressions) {
      const cle = expression.phrase.join(' ');
      if (expression.classe !== classe || vus.has(cle)) continue;
      phrases[classe].push(expression.phrase);
    }
    for (const phrase of phrases[classe]) vus.add(phrase.join(' '));
  }

  const nombre = `(?:${terminal.NUMERO}|${terminal.NOMBRE})`;
  const monnaies = phrases.unite.filter((phrase) => /euro/.test(phrase.at(-1) ?? ''));
  const unites = `(?:${terminal.UNITE_MONNAIE}|%|${choix([...monnaies, ['ETP']])})`;
  const titre = inclure('titre');
  const mots = (/** @type {string[]} */ liste) => choix(liste.map((mot) => [mot]));
  const contrats = nommes.filter((mot) => mot === 'contrat' || mot === 'convention');
  const autres = nommes.filter((mot) => !contrats.includes(mot));
  const declaration = `(${terminal.ID})\\s*(:)\\s*(${terminal.ID})`;
  const declare = {
    1: portee('entity.name.type.acteur.paraphe'),
    2: portee('punctuation.separator.paraphe'),
    3: portee('support.type.genre.paraphe'),
  };

  /** @type {Record<string, object>} */
  const repertoire = {
    commentaires: {
      patterns: [
        {
          name: 'comment.block.documentation.paraphe',
          begin: '/\\*\\*(?!/)',
          end: '\\*/',
        },
        { name: 'comment.block.paraphe', begin: '/\\*', end: '\\*/' },
        {
          match: '(//)\\s*(paraphe-ignore)\\b([^:\\r\\n]*)(.*)$',
          captures: {
            0: portee('comment.line.double-slash.paraphe'),
            2: portee('keyword.other.ignore.paraphe'),
            3: portee('support.function.regle.paraphe'),
          },
        },
        { name: 'comment.line.double-slash.paraphe', match: '//.*$' },
      ],
    },
    textes: { patterns: inclure('guillemets', 'droits', 'anglais') },
    guillemets: texte('«', '»', PROSE, '\\\\[«»\\\\]', ['guillemets', 'liste']),
    droits: texte('"', '"|$', 'string.quoted.double.paraphe', '\\\\["\\\\]'),
    anglais: texte('“', '”|$', 'string.quoted.double.anglais.paraphe', '\\\\[”\\\\]'),
    liste: {
      match: '^\\s*([-*+]|\\d+[.)])(?=\\s)',
      captures: { 1: portee('markup.list.paraphe punctuation.definition.list.paraphe') },
    },
    emphase: {
      patterns: [
        { name: 'markup.bold.paraphe', match: '\\*\\*(?=\\S)[^*\\r\\n]+(?<=\\S)\\*\\*' },
        { name: 'markup.italic.paraphe', match: '\\*(?=[^\\s*])[^*\\r\\n]+(?<=[^\\s*])\\*' },
        { name: 'markup.italic.paraphe', match: `(?<!${LETTRE})_(?=\\S)[^_\\r\\n]+(?<=\\S)_(?!${LETTRE})` },
        { name: 'markup.underline.link.paraphe', match: 'https?://[^\\s»"”)]+' },
      ],
    },
    titre: {
      patterns: [
        texte(
          '"',
          '"|$',
          'meta.titre.paraphe',
          '\\\\["\\\\]',
          [],
          'markup.heading.titre.paraphe entity.name.section.titre.paraphe',
        ),
        texte(
          '«',
          '»',
          'meta.titre.paraphe',
          '\\\\[«»\\\\]',
          ['guillemets'],
          'markup.heading.titre.paraphe entity.name.section.titre.paraphe',
        ),
        texte(
          '“',
          '”|$',
          'meta.titre.paraphe',
          '\\\\[”\\\\]',
          [],
          'markup.heading.titre.paraphe entity.name.section.titre.paraphe',
        ),
      ],
    },
    entetes: {
      patterns: [
        {
          begin: `(${mots(contrats)})\\s+(${terminal.ID})`,
          end: FIN_TITRE,
          beginCaptures: {
            1: portee(PORTEES.structure),
            2: portee('entity.name.type.contrat.paraphe'),
          },
          patterns: [
            ...titre,
            ...inclure('commentaires'),
            { name: 'punctuation.separator.paraphe', match: ':' },
            { name: 'keyword.operator.paraphe', match: '\\+' },
            { name: 'support.type.genre.paraphe', match: terminal.ID },
          ],
        },
        {
          begin: `(${mots(autres)})\\s+(${terminal.ID})`,
          end: FIN_TITRE,
          beginCaptures: {
            1: portee(PORTEES.structure),
            2: portee('entity.name.type.paraphe'),
          },
          patterns: [...titre, ...inclure('commentaires', 'mots', 'noms', 'ponctuation')],
        },
        {
          begin: `(${mots(numerotes)})\\s+(${nombre})(?=\\s*["«“])`,
          end: FIN_TITRE,
          beginCaptures: {
            1: portee(PORTEES.structure),
            2: portee('constant.numeric.numero.paraphe entity.name.section.numero.paraphe'),
          },
          patterns: titre,
        },
        {
          match: `(${mots(numerotes)})\\s+(${nombre})`,
          captures: {
            1: portee(PORTEES.structure),
            2: portee('constant.numeric.numero.paraphe entity.name.section.numero.paraphe'),
          },
        },
      ],
    },
    acteurs: {
      patterns: [
        {
          begin: `(${mots(['acteurs'])})\\s*(\\{)`,
          end: '\\}',
          beginCaptures: {
            1: portee(PORTEES.structure),
            2: portee('punctuation.section.block.begin.paraphe'),
          },
          endCaptures: { 0: portee('punctuation.section.block.end.paraphe') },
          patterns: [
            ...inclure('commentaires', 'textes'),
            { match: declaration, captures: declare },
            {
              begin: '\\{',
              end: '\\}',
              beginCaptures: { 0: portee('punctuation.section.block.begin.paraphe') },
              endCaptures: { 0: portee('punctuation.section.block.end.paraphe') },
              patterns: inclure('commentaires', 'textes', 'mots', 'nombres', 'noms', 'ponctuation'),
            },
            ...inclure('mots', 'nombres', 'noms', 'ponctuation'),
          ],
        },
        {
          match: `(${mots(['acteur'])})\\s+${declaration}`,
          captures: {
            1: portee(PORTEES.structure),
            ...Object.fromEntries(
              Object.entries(declare).map(([rang, valeur]) => [Number(rang) + 1, valeur]),
            ),
          },
        },
      ],
    },
    dates: {
      patterns: [
        { name: 'constant.numeric.date.paraphe', match: `(?:${terminal.DATE})` },
        { name: 'constant.numeric.annees.paraphe', match: `(?:${terminal.PLAGE_ANNEES})` },
        {
          name: 'constant.numeric.date.paraphe',
          match: `(?<!${LETTRE})(?:${terminal.TRIMESTRE}|${terminal.SEMESTRE}|${terminal.MI})`,
        },
        { name: 'constant.numeric.ordinal.paraphe', match: `(?:${terminal.PREMIER}|${terminal.ORDINAL})` },
      ],
    },
    montants: {
      match: `(${nombre})\\s?(${unites})(?:${BLANC}+(${choix([['HT'], ['TTC']])}))?`,
      captures: {
        1: portee('constant.numeric.paraphe'),
        2: portee(PORTEES.unite),
        3: portee(PORTEES.unite),
      },
    },
    nombres: {
      patterns: [
        { name: 'constant.numeric.code.paraphe', match: `(?:${terminal.CODE_CORSE})` },
        { name: 'constant.numeric.paraphe', match: nombre },
        {
          name: 'constant.numeric.annee-relative.paraphe',
          match: `(?<!${LETTRE})N(?:\\+\\d+)?(?!${LETTRE})`,
        },
        { name: PORTEES.unite, match: '%|€' },
      ],
    },
    mots: {
      patterns: [
        { name: PORTEES.rubrique, match: `(?<!${LETTRE})(?:${terminal.OBJECTIFS_VISES})` },
        { name: PORTEES.precision, match: `(?<!${LETTRE})(?:${terminal.EN_NATURE})` },
        // A phrase before a word: `en cours` before `en`.
        ...CLASSES.filter((classe) => phrases[classe].some((phrase) => phrase.length > 1)).map((classe) => ({
          name: PORTEES[classe],
          match: choix(phrases[classe].filter((phrase) => phrase.length > 1)),
        })),
        ...CLASSES.map((classe) => ({
          name: PORTEES[classe],
          match: choix(phrases[classe].filter((phrase) => phrase.length === 1)),
        })),
      ],
    },
    noms: { name: 'variable.other.nom.paraphe', match: `(?:${terminal.ID})` },
    ponctuation: {
      patterns: [
        { name: 'punctuation.section.block.begin.paraphe', match: '\\{' },
        { name: 'punctuation.section.block.end.paraphe', match: '\\}' },
        { name: 'punctuation.section.parens.paraphe', match: '[()]' },
        { name: 'punctuation.separator.paraphe', match: '[,:]' },
        { name: 'keyword.operator.paraphe', match: '[=+/]' },
      ],
    },
  };

  const grammaire = {
    information_for_contributors:
      'Written by extension/scripts/textmate.mjs from grammars/*.langium: change these.',
    name: 'Paraphe',
    scopeName: 'source.paraphe',
    fileTypes: ['paraphe'],
    patterns: inclure(
      'commentaires',
      'textes',
      'entetes',
      'acteurs',
      'dates',
      'montants',
      'nombres',
      'mots',
      'noms',
      'ponctuation',
    ),
    repository: repertoire,
  };
  return `${JSON.stringify(grammaire, null, 2)}\n`;
}

/**
 * A text between its marks.
 * @param {string} debut @param {string} fin @param {string} nom @param {string} echappe
 * @param {string[]} [dedans] what else may stand inside
 * @param {string} [contenu] scope of what is inside
 */
function texte(debut, fin, nom, echappe, dedans = [], contenu = undefined) {
  return {
    name: nom,
    ...(contenu && { contentName: contenu }),
    begin: debut,
    end: fin,
    beginCaptures: { 0: portee('punctuation.definition.string.begin.paraphe') },
    endCaptures: { 0: portee('punctuation.definition.string.end.paraphe') },
    patterns: [
      { name: 'constant.character.escape.paraphe', match: echappe },
      ...inclure(...dedans, 'emphase'),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(SORTIE, await grammaireTextMate());
