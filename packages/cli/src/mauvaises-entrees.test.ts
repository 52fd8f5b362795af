/** What people really hand to a program: each gets a clear message, and the good text beside it is read all the same. */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { Atelier } from '@paraphe/language';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { banc, contratNomme } from './banc.js';
import { Chantier } from './chantier.js';
import type { Echec } from './lecture.js';

const BON = { 'bon.paraphe': contratNomme('bon') };
/** The user that has no rights of its own. */
const PERSONNE = 65_534;

const dansUneAction = (rubrique: string) =>
  `contrat x : CLS "X" {\n  action 1 "A" {\n    ${rubrique}\n  }\n}\n`;

/** Files that cannot be read: exit code 2, a message on standard error. */
const ILLISIBLES: [string, string | Buffer, RegExp][] = [
  ['an empty file', '', /^mauvais\.paraphe : ce fichier est vide\./],
  [
    'a binary file',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
    /^mauvais\.paraphe : ce fichier n'est pas du texte\./,
  ],
  ['a Word document', Buffer.from('PK\u0003\u0004…'), /c'est un document Word, Excel ou une archive\./],
  ['a PDF', Buffer.from('%PDF-1.7\n'), /c'est un document PDF\./],
  ['UTF-16', Buffer.from('\ufeffcontrat', 'utf16le'), /c'est un texte enregistré en UTF-16\./],
  [
    'Latin-1',
    Buffer.from('contrat a : CLS "A" {\n  préambule "été"\n}', 'latin1'),
    /^mauvais\.paraphe, ligne 2 : les accents ne sont pas lisibles/,
  ],
  [
    '50 MB on one line',
    Buffer.alloc(50_000_000, 'x'),
    /^mauvais\.paraphe : ce fichier fait 50 Mo ; Paraphe en lit 20 au plus\./,
  ],
];

/** Texts that can be read: a constat, exit code 1. */
const FAUTIVES: [string, string, string, RegExp][] = [
  ['10 000 nested braces', `contrat a : CLS "A" ${'{'.repeat(10_000)}`, 'syntaxe', /« { » n'a pas de sens/],
  [
    '10 000 nested aims',
    `contrat a : CLS "A" { objectifs visés ${'{ 1 "x" '.repeat(10_000)}${'} '.repeat(10_000)} }`,
    'syntaxe',
    /Il manque « } »/,
  ],
  ['10 000 contracts in one another', 'contrat a : CLS "A" {'.repeat(10_000), 'syntaxe', /Il manque « } »/],
  ['an unclosed «', dansUneAction('contexte « jamais fermé'), 'syntaxe', /pas fermé/],
  [
    'a number of 400 digits',
    dansUneAction(`financements { coût ${'9'.repeat(400)} € }`),
    'valeurs/montant-illisible',
    /n'est pas lisible/,
  ],
  [
    'a date that does not exist',
    dansUneAction('calendrier 31/02/2024'),
    'valeurs/date-impossible',
    /31\/02\/2024/,
  ],
  [
    'a file that uses itself',
    `utilise "./mauvais.paraphe"\n${contratNomme('x')}`,
    'noms/utilise-en-boucle',
    /s'utilise lui-même/,
  ],
];

describe('bad input', () => {
  it.each(ILLISIBLES)('%s: a message, and the rest is checked', (_, contenu, message) => {
    const { code, sortie, erreur } = banc({ ...BON, 'mauvais.paraphe': contenu }).paraphe([
      'check',
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(erreur).toMatch(message);
    expect(erreur.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(sortie)).toMatchObject({
      resume: { fichiers: 1 },
      nonLus: [{ fichier: 'mauvais.paraphe' }],
    });
  });

  it.each(FAUTIVES)('%s: a constat, and the rest is checked', (_, contenu, regle, message) => {
    const { code, sortie, erreur } = banc({ ...BON, 'mauvais.paraphe': contenu }).paraphe([
      'check',
      '--format',
      'json',
    ]);
    expect([code, erreur]).toEqual([1, '']);
    const { constats, resume } = JSON.parse(sortie);
    expect(resume.fichiers).toBe(2);
    const constat = constats.find((un: { regle: string }) => un.regle === regle);
    expect(constat.message).toMatch(message);
    expect(constat.fichier).toBe('mauvais.paraphe');
  });

  it('tells in plain words that a text could not be analysed', () => {
    const b = banc({ 'a.paraphe': contratNomme('a') });
    vi.spyOn(Atelier.prototype, 'analyser').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const entree = { chemin: `${b.dossier}/a.paraphe`, nom: 'a.paraphe', racine: b.dossier };
    const { faute } = new Chantier('2026-01-01').traiter(entree, () => 'lu') as Echec;
    expect(faute.message).toMatch(/a\.paraphe : ce fichier n'a pas pu être analysé/);
    expect(faute.message).not.toContain('call stack');
  });

  it.skipIf(process.platform === 'win32')(
    'a folder without permission: a message, and the rest is checked',
    (ctx) => {
      const b = banc({ ...BON, 'ferme/a.paraphe': contratNomme('a') });
      chmodSync(b.dossier, 0o755);
      chmodSync(path.join(b.dossier, 'ferme'), 0);
      // No folder is closed to root: the command is run by nobody, who may have no access to the bundle.
      const qui = process.getuid?.() === 0 ? { uid: PERSONNE } : {};
      if (b.paraphe(['--version'], qui).code !== 0) ctx.skip();
      const { code, sortie, erreur } = b.paraphe(['check', '--format', 'json'], qui);
      expect(code).toBe(2);
      expect(erreur).toBe(
        "ferme : vous n'avez pas le droit de le lire. Demandez l'accès, ou copiez-le dans un de vos dossiers.\n",
      );
      expect(JSON.parse(sortie).resume.fichiers).toBe(1);
      expect(b.paraphe(['compile', 'bon.paraphe', '-o', 'bon.json'], qui)).toMatchObject({
        code: 2,
        erreur: "bon.json : vous n'avez pas le droit d'écrire ici. Choisissez un autre dossier.\n",
      });
    },
  );
});
