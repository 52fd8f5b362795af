/** `paraphe.config.json` and the files that it names, as they lie on a disk. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Banc, banc, contratNomme } from './banc.js';

const MODELE = 'modèle Essai { chaque action { exige freins } }\n';
const CONTRAT = 'contrat c : Essai "Contrat" {\n  action 1 "Une" { }\n}\n';
const FICHIER = 'paraphe.config.json';

interface Constat {
  regle: string;
  severite: string;
  message: string;
  fichier: string;
  debut: { ligne: number; colonne: number };
}

function verifier(b: Banc, ...args: string[]): { code: number | null; constats: Constat[] } {
  const { code, sortie, erreur } = b.paraphe(['check', '--format', 'json', ...args]);
  expect(erreur).toBe('');
  return { code, constats: JSON.parse(sortie).constats };
}

const deConfiguration = ({ constats }: { constats: Constat[] }) =>
  constats
    .filter(({ regle }) => regle.startsWith('configuration/'))
    .map(
      ({ fichier, debut, message }) =>
        `${fichier}:${debut.ligne}:${debut.colonne} ${message.replace(/[\u00a0\u202f]/g, ' ')}`,
    );
const REFUSE = `${FICHIER}:1:1 Ce fichier de configuration n'a pas pu être lu : `;

describe('a configuration that cannot be read', () => {
  it.each<[string, Record<string, string | Buffer>, string]>([
    ['a folder', { [`${FICHIER}/rien.txt`]: '' }, `${REFUSE}c'est un dossier, il faut un fichier.`],
    [
      'not UTF-8',
      { [FICHIER]: Buffer.from('{\n  "é": 1 }', 'latin1') },
      `${REFUSE}ligne 2 : les accents ne sont pas lisibles, le texte n'est pas en UTF-8. Dans votre éditeur, enregistrez-le avec l'encodage « UTF-8 ».`,
    ],
    [
      'huge',
      { [FICHIER]: ' '.repeat(21_000_000) },
      `${REFUSE}ce fichier fait 21 Mo ; Paraphe en lit 20 au plus. Découpez-le en plusieurs fichiers.`,
    ],
    [
      'empty',
      { [FICHIER]: '' },
      `${FICHIER}:1:1 « paraphe.config.json » attend un objet { … } ; il est vide.`,
    ],
    [
      'cut',
      { [FICHIER]: '{\n  "langue": "fr",\n  "regles": {' },
      `${FICHIER}:3:13 Ce fichier n'est pas du JSON lisible, à partir de la ligne 3, où l'accolade « { » de « regles » n'est jamais fermée : ce qui suit n'est pas appliqué.`,
    ],
  ])('%s: an error, told once, and the contracts are checked', (_, fichiers, message) => {
    const b = banc({ ...fichiers, 'a.paraphe': CONTRAT, 'b/b.paraphe': contratNomme('b') });
    const lu = verifier(b);
    expect(lu.code).toBe(1);
    expect(deConfiguration(lu)).toEqual([message]);
    expect(lu.constats.map(({ regle }) => regle)).toContain('pilotage/pilote-manquant');
  });

  it.skipIf(process.platform === 'win32')('a pipe: nobody waits for it', () => {
    const b = banc({ 'a.paraphe': contratNomme('a') });
    execFileSync('mkfifo', [path.join(b.dossier, FICHIER)]);
    expect(deConfiguration(verifier(b))).toEqual([`${REFUSE}ce n'est ni un fichier ni un dossier.`]);
  });

  it('a link that leads outside', () => {
    const b = banc({ 'dehors.json': '{ "langue": "en" }', 'dedans/a.paraphe': contratNomme('a') });
    symlinkSync('../dehors.json', path.join(b.dossier, 'dedans', FICHIER));
    const { sortie } = b.shell('cd dedans && paraphe check --lang fr');
    expect(sortie).toContain("n'a pas pu être lu : son lien mène hors du dossier de travail.");
  });

  it('is shown at its line, and explained', () => {
    const b = banc({
      [FICHIER]: '{\n  "regles": { "axe-vide": "inactive" }\n}\n',
      'a.paraphe': contratNomme('a'),
    });
    const { sortie, code } = b.paraphe(['check']);
    expect(code).toBe(0);
    expect(sortie).toContain(`${FICHIER}:2:15 avertissement\n  Aucune règle ne s'appelle « axe-vide ».`);
    expect(sortie).toContain(
      '  2 │   "regles": { "axe-vide": "inactive" }\n    │               ^^^^^^^^^^\n',
    );
    expect(sortie).toContain('À faire : La liste des règles : paraphe rules');
    for (const nom of ['illisible', 'regle-inconnue', 'modele-introuvable'])
      expect(b.paraphe(['explain', `configuration/${nom}`]).sortie).toMatch(/✅ À écrire[\s\S]*"/);
  });
});

describe('the modèles that a configuration names', () => {
  it.each<[string, string, string, Record<string, string | Buffer>]>([
    ['missing', './m.paraphe', 'est introuvable', {}],
    [
      'a folder',
      './m.paraphe',
      "n'a pas pu être lu : m.paraphe : c'est un dossier",
      { 'dedans/m.paraphe/rien.txt': '' },
    ],
    [
      'not UTF-8',
      './m.paraphe',
      "n'a pas pu être lu : m.paraphe, ligne 1 : les accents",
      { 'dedans/m.paraphe': Buffer.from('modèle X { }', 'latin1') },
    ],
    [
      'outside of the folder',
      '../m.paraphe',
      "n'a pas pu être lu : son lien mène hors",
      { 'm.paraphe': MODELE },
    ],
    ['on the web', 'https://exemple.fr/m.paraphe', 'est introuvable', {}],
  ])(
    '%s: an error where it is named, told once, and the contracts are checked',
    (_, chemin, pourquoi, fichiers) => {
      const b = banc({
        ...fichiers,
        [`dedans/${FICHIER}`]: JSON.stringify({ modeles: [chemin, './bon.paraphe'] }, null, 2),
        'dedans/bon.paraphe': MODELE,
        'dedans/a.paraphe': CONTRAT,
        'dedans/b.paraphe': contratNomme('b'),
      });
      const { sortie } = b.shell('cd dedans && paraphe check --format json a.paraphe b.paraphe');
      const { constats } = JSON.parse(sortie) as { constats: Constat[] };
      expect(deConfiguration({ constats })).toEqual([
        expect.stringContaining(`${FICHIER}:3:5 Le fichier de modèles « ${chemin} » ${pourquoi}`),
      ]);
      expect(constats.filter(({ regle }) => regle === 'modele/exigence')).toHaveLength(1);
    },
  );

  it('with faults: told once for all the contracts that follow it, with its own faults when it is checked', () => {
    const b = banc({
      [FICHIER]: '{ "modeles": ["./m.paraphe"] }',
      'm.paraphe': `${MODELE.replace(' }\n', '')}\n  chaque action { exige }\n}\n`,
      'a.paraphe': CONTRAT,
      'b.paraphe': CONTRAT.replace('contrat c', 'contrat d'),
    });
    const lu = verifier(b);
    expect(deConfiguration(lu)).toEqual([
      `${FICHIER}:1:15 Le fichier de modèles « ./m.paraphe » contient des fautes : ce qui n'a pas pu y être lu n'est pas vérifié.`,
    ]);
    const combien = (regle: string) => lu.constats.filter((un) => un.regle === regle).length;
    expect(combien('modele/exigence')).toBe(2);
    expect(lu.constats.find(({ regle }) => regle === 'syntaxe')).toMatchObject({ fichier: 'm.paraphe' });
    expect(deConfiguration(verifier(b, 'a.paraphe', 'b.paraphe'))).toHaveLength(1);
  });
});

describe('severities', () => {
  it('those of the folders, in all outputs and in the exit code', () => {
    const b = banc({
      [FICHIER]: JSON.stringify({
        regles: { 'pilotage/pilote-manquant': 'erreur', 'modele/*': 'inactive' },
        dossiers: { brouillons: { regles: { 'pilotage/*': 'inactive' } } },
      }),
      'a.paraphe': CONTRAT,
      'brouillons/2025/b.paraphe': CONTRAT.replace('contrat c', 'contrat d'),
    });
    const { code, constats } = verifier(b);
    expect(code).toBe(1);
    const pilotes = constats.filter(({ regle }) => regle === 'pilotage/pilote-manquant');
    expect(pilotes.map(({ fichier, severite }) => `${fichier} ${severite}`)).toEqual(['a.paraphe erreur']);
    expect(constats.filter(({ regle }) => regle.startsWith('modele/'))).toEqual([]);
    expect(verifier(b, 'brouillons').code).toBe(0);
    expect(b.paraphe(['compile', '--strict', 'a.paraphe', '-o', 'a.json']).code).toBe(1);
  });
});
