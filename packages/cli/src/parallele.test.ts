/** Several threads give what one gives: the same words, the same files, the same exit code. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Banc, banc, CONTRAT, contratNomme, FAUTIF } from './banc.js';

/** The name that does not exist is a constat in the shared file, which is shown once. */
const ACTEURS = `acteurs {
  ARS : ars "Agence régionale de santé" siren 123456789
}
`;

const nombre = (rang: number) => String(rang).padStart(2, '0');

function dossier(): Record<string, string | Buffer> {
  const textes: Record<string, string | Buffer> = { 'communs/acteurs.paraphe': ACTEURS };
  for (let rang = 1; rang <= 54; rang += 1) {
    const texte = rang % 3 ? contratNomme(`c${rang}`) : CONTRAT.replace('exemple', `c${rang}`);
    textes[`textes/${nombre(rang)}.paraphe`] =
      rang % 2 ? `utilise "../communs/acteurs.paraphe"\n\n${texte}` : texte;
  }
  return {
    ...textes,
    'textes/05-double.paraphe': contratNomme('c40'),
    'textes/10-fautif.paraphe': FAUTIF,
    'textes/20-vide.paraphe': '',
    'textes/30-binaire.paraphe': Buffer.from([0, 1, 2]),
    'textes/40-deux.paraphe': `${contratNomme('x1')}${contratNomme('x2')}`,
    'textes/50-profond.paraphe': `contrat a : CLS "A" { objectifs visés ${'{ 1 "x" '.repeat(10_000)}${'} '.repeat(10_000)} }`,
  };
}

/** Runs in as many threads, with an output of that name in a folder of its own. */
function lancer(b: Banc, fils: number, args: string[], env: Record<string, string> = {}) {
  const ou = path.join(b.dossier, `sortie-${fils}`);
  mkdirSync(ou, { recursive: true });
  const fait = b.paraphe(
    args.map((arg) => arg.replace('SORTIE', `sortie-${fils}`)),
    { env: { PARAPHE_FILS: String(fils), ...env } },
  );
  const fichiers = readdirSync(ou, { recursive: true, withFileTypes: true })
    .filter((un) => un.isFile())
    .map((un) => [un.name, readFileSync(path.join(un.parentPath, un.name), 'utf8')])
    .sort();
  const neutre = (texte: string) => texte.replaceAll(`sortie-${fils}`, 'SORTIE');
  return { code: fait.code, sortie: neutre(fait.sortie), erreur: neutre(fait.erreur), fichiers };
}

const COMMANDES = [
  ['check', 'textes'],
  ['check', 'textes', '--format', 'json', '--lang', 'en'],
  ['compile', 'textes', '-o', 'SORTIE/'],
  ['compile', 'textes', '-o', 'SORTIE/', '--strict', '--lang', 'en'],
  ['compile', 'textes', '-o', 'SORTIE/tout.json', '--with-constats', '--positions', '--pretty'],
  ['compile', 'textes', '-o', '-', '--partial'],
];

describe('several threads', () => {
  it.each(COMMANDES.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const b = banc(dossier());
    const seul = lancer(b, 1, args);
    expect(seul.erreur).toContain('20-vide.paraphe');
    expect(seul.fichiers.length > 0).toBe(args.some((arg) => arg.startsWith('SORTIE')));
    expect(lancer(b, 3, args)).toEqual(seul);
  });

  it('a thread that dies takes one text with it, and no other', () => {
    const b = banc({
      ...dossier(),
      // Loaded into each thread: some texts end the one that opens them.
      'mort.cjs': `const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { openSync } = fs;
fs.openSync = (chemin, ...reste) => {
  if (!isMainThread && /(03|04|33)\\.paraphe$/.test(chemin)) process.exit(7);
  return openSync(chemin, ...reste);
};
require('node:module').syncBuiltinESMExports();
`,
    });
    const sain = lancer(b, 1, ['check', 'textes', '--format', 'json']);
    const mort = lancer(b, 3, ['check', 'textes', '--format', 'json'], {
      NODE_OPTIONS: `--require "${path.join(b.dossier, 'mort.cjs')}"`,
    });
    expect(mort.code).toBe(2);
    const perdus = /textes\/(03|04|33)\.paraphe/;
    expect(mort.erreur.split('\n').filter((ligne) => !perdus.test(ligne))).toEqual(sain.erreur.split('\n'));
    expect(mort.erreur).toContain("textes/03.paraphe : ce fichier n'a pas pu être analysé");
    const [avant, apres] = [JSON.parse(sain.sortie), JSON.parse(mort.sortie)];
    expect(apres.resume.fichiers).toBe(avant.resume.fichiers - 3);
    expect(apres.constats).toEqual(
      avant.constats.filter(({ fichier }: { fichier: string }) => !perdus.test(fichier)),
    );
  });

  it('threads that cannot start leave the work to the first', () => {
    const b = banc({
      ...dossier(),
      'mort.cjs': "if (!require('node:worker_threads').isMainThread) process.exit(7);\n",
    });
    const args = ['compile', 'textes', '-o', 'SORTIE/'];
    const seul = lancer(b, 1, args);
    const env = { NODE_OPTIONS: `--require "${path.join(b.dossier, 'mort.cjs')}"` };
    expect(lancer(b, 3, args, env)).toEqual(seul);
  });

  it.skipIf(process.platform !== 'linux')('writing fails as it does in one thread', () => {
    const b = banc(dossier());
    const env = 'PARAPHE_FILS=3';
    expect(b.shell(`${env} paraphe compile textes -o - > /dev/full`)).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('sortie standard : le disque est plein'),
    });
    const { code, erreur } = b.shell(
      `set -o pipefail; ${env} paraphe check textes --format github 2>/dev/null | head -n 1 > /dev/null`,
    );
    // 0 when the reader had gone before the end, 1 when all had been written: never a crash nor a fault of writing.
    expect([0, 1]).toContain(code);
    expect(erreur).toBe('');
  });
});
