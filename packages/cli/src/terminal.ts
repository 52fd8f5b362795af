/** Standard output and standard error: written at once, in colours when a person reads them. */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Echec } from './lecture.js';

export const CODES = { bien: 0, constats: 1, usage: 2 } as const;

/** A fault of the person who typed the command. */
export class FauteUsage extends Error {}

/** Standard output could not be written: full disk, for instance. */
export class FauteSortie extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const SORTIE = 1;
const ERREUR = 2;
const attente = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes to standard output. When its reader has gone (`paraphe check | head`), the process ends without a word.
 * @throws FauteSortie when it cannot be written
 */
export function ecrire(texte: string): void {
  try {
    ecrireTout(SORTIE, texte);
  } catch (faute) {
    const { code = '' } = faute as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(CODES.bien);
    throw new FauteSortie(code);
  }
}

/** Writes to standard error; what cannot be said there is lost. */
export function dire(texte: string): void {
  try {
    ecrireTout(ERREUR, texte);
  } catch {
    // Nobody is listening.
  }
}

/** Says what befell an input; with its trace when PARAPHE_DEBUG asks for it. */
export function direEchec({ faute, trace }: Echec): void {
  if (trace !== undefined && process.env.PARAPHE_DEBUG === '1') dire(`${trace}\n`);
  dire(`${faute.message}\n`);
}

function ecrireTout(fd: number, texte: string): void {
  const octets = Buffer.from(texte, 'utf8');
  for (let ecrits = 0; ecrits < octets.length; ) {
    try {
      ecrits += writeSync(fd, octets, ecrits);
    } catch (faute) {
      // A pipe that is full for the moment.
      if ((faute as NodeJS.ErrnoException).code !== 'EAGAIN') throw faute;
      Atomics.wait(attente, 0, 0, 5);
    }
  }
}

type Flux = 'sortie' | 'erreur';

export function estTerminal(flux: Flux): boolean {
  return isatty(flux === 'sortie' ? SORTIE : ERREUR);
}

const ANSI = {
  gras: [1, 22],
  pale: [2, 22],
  italique: [3, 23],
  rouge: [31, 39],
  vert: [32, 39],
  jaune: [33, 39],
  bleu: [34, 39],
  cyan: [36, 39],
} as const;

export type Couleur = keyof typeof ANSI;
export type Peindre = (texte: string, ...couleurs: Couleur[]) => string;

/** @returns how to paint a text on that stream: as it is, unless a person reads it there (NO_COLOR and FORCE_COLOR decide first). */
export function peintre(flux: Flux): Peindre {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const force = FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' : undefined;
  const enCouleurs = NO_COLOR ? false : (force ?? (estTerminal(flux) && process.env.TERM !== 'dumb'));
  if (!enCouleurs) return (texte) => texte;
  return (texte, ...couleurs) =>
    couleurs.reduce(
      (peint, couleur) => `\u001b[${ANSI[couleur][0]}m${peint}\u001b[${ANSI[couleur][1]}m`,
      texte,
    );
}

/** @returns the text without the control characters that could drive a terminal, or turn its letters round */
export function sansControle(texte: string): string {
  return texte.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}
