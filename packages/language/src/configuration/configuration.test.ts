/** What is read of `paraphe.config.json`, and what is said of one that is wrong. */
import { REGLES } from '@paraphe/checks';
import { URI } from 'langium';
import { afterEach, describe, expect, it } from 'vitest';
import { marques } from '../banc.js';
import { choisirLangue } from '../messages.js';
import { REGLES_LANGUE } from '../regles/regles.js';
import { type Configuration, estFixe, lireConfiguration, nomsReglables } from './configuration.js';
import { constatDeTexte } from './dossiers.js';

const NOMS = [...REGLES, ...REGLES_LANGUE].map(({ nom }) => nom);
const RIEN: Configuration = { regles: {}, modeles: [], dossiers: {} };

/** @returns what is applied, and each fault as « severity | words underlined | message » */
function lire(texte: string): { configuration: Configuration; dits: string[] } {
  const { configuration, fautes } = lireConfiguration(texte, NOMS);
  const dits = fautes.map(({ cle, valeurs, debut, fin }) => {
    const { severite, message } = constatDeTexte(cle, valeurs, { uri: URI.file('/c'), debut, fin });
    return `${severite} | ${texte.slice(debut, fin)} | ${message}`;
  });
  return { configuration, dits };
}

const illisible = (ou: string) =>
  `Ce fichier n'est pas du JSON lisible, à partir de la ligne ${ou} : ce qui suit n'est pas appliqué.`;

afterEach(() => choisirLangue('fr'));

describe('ce qui est lu', () => {
  it('tous les réglages', () => {
    const texte = `{
  "$schema": "./paraphe.config.schema.json",
  "langue": "en",
  "regles": { "structure/axe-vide": "inactive", "territoire/*": "information", "suivi/*": "erreur" },
  "modeles": ["./departement.paraphe"],
  "dossiers": { "contrats/2024": { "regles": { "publics/*": "erreur" }, "modeles": ["m.paraphe"] } }
}`;
    const { configuration, dits } = lire(texte);
    expect(dits).toEqual([]);
    expect(configuration).toMatchObject({
      langue: 'en',
      regles: { 'structure/axe-vide': 'inactive', 'territoire/*': 'information', 'suivi/*': 'erreur' },
      modeles: [{ chemin: './departement.paraphe' }],
      dossiers: {
        'contrats/2024': { regles: { 'publics/*': 'erreur' }, modeles: [{ chemin: 'm.paraphe' }] },
      },
    });
    const [modele] = configuration.modeles;
    expect(texte.slice(modele?.debut, modele?.fin)).toBe('"./departement.paraphe"');
  });

  it('avec une marque d’ordre, des commentaires, une virgule en trop, des fins de ligne CRLF', () => {
    const texte =
      '\ufeff// Réglages\r\n{\r\n  /* la langue */ "langue": "fr",\r\n  "modeles": ["./a.paraphe",],\r\n}\r\n';
    const { configuration, dits } = lire(texte);
    expect(dits).toEqual([]);
    expect(configuration.langue).toBe('fr');
    const [modele] = configuration.modeles;
    expect(texte.slice(modele?.debut, modele?.fin)).toBe('"./a.paraphe"');
  });

  it.each([['{}'], ['{ }\n'], ['// rien\n{}']])('%j ne règle rien', (texte) => {
    expect(lire(texte)).toEqual({ configuration: RIEN, dits: [] });
  });

  it('les dossiers, de quelque façon que leur chemin soit écrit', () => {
    const ecrits = ['a/b', './c/d', 'e\\f', 'g/', 'h/./i', 'Contrats e\u0301chus', '.'];
    const texte = JSON.stringify({ dossiers: Object.fromEntries(ecrits.map((un) => [un, {}])) });
    const { configuration, dits } = lire(texte);
    expect(dits).toEqual([]);
    expect(Object.keys(configuration.dossiers)).toEqual([
      'a/b',
      'c/d',
      'e/f',
      'g',
      'h/i',
      'Contrats échus',
      '',
    ]);
  });

  it('toutes les règles se règlent, sauf celles de la syntaxe et de la configuration', () => {
    const regles = Object.fromEntries(nomsReglables(NOMS).map((nom) => [nom, 'information']));
    const { configuration, dits } = lire(JSON.stringify({ regles }));
    expect(dits).toEqual([]);
    expect(configuration.regles).toEqual(regles);
    expect(NOMS.filter((nom) => !(nom in regles))).toEqual(NOMS.filter(estFixe));
    expect(NOMS.filter(estFixe)).toHaveLength(4);
  });
});

describe('un JSON fautif : la ligne, ce qui ne va pas, et ce qui précède est appliqué', () => {
  it.each<[string, string, string, Partial<Configuration>?]>([
    ['une accolade seule', '‹{›', "1, où l'accolade « { » n'est jamais fermée"],
    [
      'un nom seul',
      '{\n  "langue": "fr",\n  "reg‹"›',
      '3, où il manque « : » après un nom',
      { langue: 'fr' },
    ],
    ['sans valeur', '{\n  "langue"‹:›\n', '2, où il manque une valeur'],
    ['une valeur commencée', '{ "langue": ‹"f›', "1, où un texte n'est pas fermé par un guillemet"],
    [
      'une virgule oubliée : à la fin de la ligne où elle manque',
      '{\n  "langue": "fr‹"›\n\n  "modeles": ["./m.paraphe"]\n}',
      '2, où il manque une virgule',
      { langue: 'fr' },
    ],
    [
      'une accolade oubliée : celle qui reste ouverte, d’après les retraits',
      '{\n  "langue": "fr",\n  "regles": ‹{›\n    "structure/axe-vide": "erreur"\n  ,\n  "modeles": ["./m.paraphe"]\n}\n',
      "3, où l'accolade « { » de « regles » n'est jamais fermée",
      { langue: 'fr' },
    ],
    [
      'un crochet oublié',
      '{ "modeles": ‹[›"./m.paraphe"',
      "1, où le crochet « [ » de « modeles » n'est jamais fermé",
    ],
    [
      'une accolade de trop',
      '{ "langue": "fr" }\n‹}›',
      '2, où une accolade est de trop, ici ou plus haut',
      { langue: 'fr' },
    ],
    [
      'deux objets',
      '{ "langue": "fr" }\n‹{›}',
      '2, où une accolade est de trop, ici ou plus haut',
      { langue: 'fr' },
    ],
    ['sans guillemets', '{ ‹langue›: "fr" }', '1, où un mot n\'est pas entre guillemets droits (")'],
    ['des guillemets simples', "{ ‹'langue'›: 'fr' }", '1, où un mot n\'est pas entre guillemets droits (")'],
    ['un commentaire ouvert', '‹/* note›\n{}', "1, où un commentaire n'est pas fermé"],
  ])('%s', (_, ecrit, ou, lu = {}) => {
    const { texte, endroits } = marques(ecrit);
    const { configuration, dits } = lire(texte);
    expect(dits).toEqual([`erreur | ${endroits[0]?.mots} | ${illisible(ou)}`]);
    expect(configuration).toEqual({ ...RIEN, ...lu });
  });

  it('des guillemets français', () => {
    expect(lire('{ « langue » : « fr » }').dits).toEqual([
      `erreur | « | ${illisible('1, où un mot n\'est pas entre guillemets droits (")')}`,
    ]);
  });

  it.each([[''], ['\n \n'], ['\ufeff']])('%j : il est vide', (texte) => {
    expect(lire(texte)).toEqual({
      configuration: RIEN,
      dits: ['erreur |  | « paraphe.config.json » attend un objet { … } ; il est vide.'],
    });
  });

  it('tapé caractère par caractère, ne lève jamais rien et ne dit jamais deux fautes de JSON', () => {
    const texte =
      '{\n  // x\n  "langue": "fr",\n  "regles": { "structure/axe-vide": "inactive" },\n  "modeles": ["./m.paraphe"],\n  "dossiers": { "a": { "regles": {} } }\n}\n';
    for (let fin = 0; fin <= texte.length; fin += 1) {
      const { dits } = lire(texte.slice(0, fin));
      const json = dits.filter((dit) => dit.includes('JSON') || dit.includes('vide.'));
      expect([texte.slice(0, fin), json.length]).toEqual([
        texte.slice(0, fin),
        fin < texte.trimEnd().length ? 1 : 0,
      ]);
    }
  });

  it('dix mille crochets, et un fichier de plusieurs mégaoctets', () => {
    expect(lire('['.repeat(100_000)).dits).toEqual([
      `erreur | [ | ${illisible('1, où trop de crochets sont ouverts les uns dans les autres')}`,
    ]);
    const { dits } = lire(`{ "modeles": [${'1,'.repeat(500_000)}2] }`);
    expect(dits).toHaveLength(50);
    expect(new Set(dits)).toEqual(
      new Set(['erreur | 1 | « modeles » attend le chemin d\'un fichier : "./modele.paraphe".']),
    );
  });
});

describe('ce qui n’est pas un réglage', () => {
  it.each([
    ['‹[]›', 'erreur', '« paraphe.config.json » attend un objet { … }.'],
    ['‹null›', 'erreur', '« paraphe.config.json » attend un objet { … }.'],
    ['{ "langue": ‹"de"› }', 'erreur', '« langue » attend « fr » ou « en ».'],
    ['{ "regles": ‹[]› }', 'erreur', '« regles » attend un objet { "règle": "gravité" }.'],
    [
      '{ "regles": { "structure/axe-vide": ‹"inactif"› } }',
      'erreur',
      '« structure/axe-vide » attend « erreur », « avertissement », « information » ou « inactive » (ici, sans doute « inactive »).',
    ],
    [
      '{ "regles": { "structure/axe-vide": ‹false› } }',
      'erreur',
      '« structure/axe-vide » attend « erreur », « avertissement », « information » ou « inactive ».',
    ],
    [
      '{ "regles": { ‹"structure/axe-vides"›: "erreur" } }',
      'avertissement',
      "Aucune règle ne s'appelle « structure/axe-vides ». Vouliez-vous dire « structure/axe-vide » ?",
    ],
    [
      '{ "regles": { ‹"axe-vide"›: "erreur" } }',
      'avertissement',
      "Aucune règle ne s'appelle « axe-vide ». Vouliez-vous dire « structure/axe-vide » ?",
    ],
    [
      '{ "regles": { ‹"territoires/*"›: "erreur" } }',
      'avertissement',
      "Aucune règle ne s'appelle « territoires/* ». Vouliez-vous dire « territoire/* » ?",
    ],
    [
      '{ "regles": { ‹"numero-double"›: "erreur" } }',
      'avertissement',
      "Aucune règle ne s'appelle « numero-double ». Vouliez-vous dire « structure/numero-double » ou « strategie/numero-double » ?",
    ],
    ['{ "regles": { ‹"*"›: "inactive" } }', 'avertissement', "Aucune règle ne s'appelle « * »."],
    [
      '{ "regles": { ‹"syntaxe"›: "inactive" } }',
      'avertissement',
      "« syntaxe » n'est pas un réglage connu. La gravité des fautes de syntaxe et de configuration ne se règle pas.",
    ],
    [
      '{ "regles": { ‹"configuration/*"›: "inactive" } }',
      'avertissement',
      "« configuration/* » n'est pas un réglage connu. La gravité des fautes de syntaxe et de configuration ne se règle pas.",
    ],
    [
      '{ ‹"règles"›: {} }',
      'avertissement',
      "« règles » n'est pas un réglage connu. Vouliez-vous dire « regles » ?",
    ],
    ['{ ‹"severites"›: {} }', 'avertissement', "« severites » n'est pas un réglage connu."],
    ['{ ‹"__proto__"›: {} }', 'avertissement', "« __proto__ » n'est pas un réglage connu."],
    [
      '{ "modeles": ‹"./m.paraphe"› }',
      'erreur',
      '« modeles » attend une liste de fichiers : ["./modele.paraphe"].',
    ],
    ['{ "modeles": [‹1›] }', 'erreur', '« modeles » attend le chemin d\'un fichier : "./modele.paraphe".'],
    ['{ "dossiers": ‹["a"]› }', 'erreur', '« dossiers » attend un objet { "dossier": { … } }.'],
    ['{ "dossiers": { "a": ‹"inactive"› } }', 'erreur', '« a » attend un objet { … }.'],
    [
      '{ "dossiers": { "a": { ‹"langue"›: "fr" } } }',
      'avertissement',
      "« langue » n'est pas un réglage connu.",
    ],
    ...['../a', 'a/../../b', 'a/*', '/a/b', 'C:\\\\a'].map((chemin): [string, string, string] => [
      `{ "dossiers": { ‹"${chemin}"›: {} } }`,
      'erreur',
      '« dossiers » attend le nom d\'un dossier placé sous celui de ce fichier, sans joker : "contrats/2024".',
    ]),
  ])('%s', (ecrit, severite, message) => {
    const { texte, endroits } = marques(ecrit);
    const { configuration, dits } = lire(texte);
    expect(dits).toEqual([`${severite} | ${endroits[0]?.mots} | ${message}`]);
    expect(configuration.regles).toEqual({});
    expect(configuration.modeles).toEqual([]);
  });

  it('une faute n’empêche pas les autres réglages', () => {
    const { configuration, dits } = lire(
      '{ "langue": 1, "regles": { "x": "erreur", "publics/*": "inactive" }, "modele": [] }',
    );
    expect(dits).toHaveLength(3);
    expect(configuration).toEqual({ ...RIEN, regles: { 'publics/*': 'inactive' } });
  });

  it('un nom très long est coupé', () => {
    const [dit = ''] = lire(`{ "${'x'.repeat(500)}": 1 }`).dits;
    expect(dit.split(' | ')[2]).toMatch(/^« x{59}… » n'est pas un réglage connu\.$/);
  });

  it('se dit en anglais, tout entier', () => {
    choisirLangue('en');
    expect(
      lire('{ "langue": 1, "regles": { "publics/*": "off", "x": [] }, "dossiers": { "../a": 1 } ').dits,
    ).toEqual([
      'erreur | { | This file is not readable JSON from line 1 (the brace "{" is never closed) on: what follows is not applied.',
    ]);
    expect(
      lire('{ "langue": 1, "regles": { "publics/*": "inactif", "syntaxe": 1 }, "dossiers": { "../a": {} } }')
        .dits,
    ).toEqual([
      'erreur | 1 | "langue" expects "fr" or "en".',
      'erreur | "inactif" | "publics/*" expects "erreur", "avertissement", "information" or "inactive" (here, probably "inactive").',
      'avertissement | "syntaxe" | "syntaxe" is no known setting. The severity of faults of syntax and configuration cannot be set.',
      'erreur | "../a" | "dossiers" expects the name of a folder below that of this file, without wildcard: "contrats/2024".',
    ]);
  });
});
