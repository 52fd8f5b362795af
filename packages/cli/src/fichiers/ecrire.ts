/** Writes files whole or not at all: beside the old one first, then in its place. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { textes } from '../textes.js';

/** A file that could not be written; the message says which, why, and what to do. */
export class FauteEcriture extends Error {}

/** A file in the making: nothing stands at its place before `finir`. */
export interface Brouillon {
  ajouter(texte: string): void;
  /** Puts the file in its place. */
  finir(): void;
  /** Leaves no trace of it. */
  abandonner(): void;
}

/**
 * What becomes of a file when the machine itself stops: `durable` waits for the disk (a few milliseconds a file), for what
 * cannot be made again; `refaisable` does not. Either way, nobody ever reads half a file.
 */
export type Garantie = 'durable' | 'refaisable';

/**
 * @param chemin absolute; a link is followed, a device or a pipe is written as it is
 * @param nom how the messages name it
 * @throws FauteEcriture here and from each of its functions; nothing half-written is left then
 */
export function commencer(chemin: string, nom: string, garantie: Garantie): Brouillon {
  const { cible, mode, direct } = essayer(nom, () => viser(chemin));
  const provisoire = direct
    ? cible
    : path.join(path.dirname(cible), `.${path.basename(cible)}.${process.pid}.tmp`);
  const fd = essayer(nom, () => openSync(provisoire, direct ? 'w' : 'wx', mode));
  let ouvert = true;
  const abandonner = () => {
    try {
      if (ouvert) closeSync(fd);
    } catch {
      // The fault that led here is the one to tell.
    }
    ouvert = false;
    if (!direct) rmSync(provisoire, { force: true });
  };
  const ou = <T>(action: () => T): T => essayer(nom, action, abandonner);
  return {
    ajouter: (texte) =>
      ou(() => {
        const octets = Buffer.from(texte, 'utf8');
        for (let ecrits = 0; ecrits < octets.length; ) ecrits += writeSync(fd, octets, ecrits);
      }),
    finir: () =>
      ou(() => {
        if (!direct) {
          if (garantie === 'durable') fsyncSync(fd);
          if (mode !== undefined) chmodSync(provisoire, mode);
        }
        closeSync(fd);
        ouvert = false;
        if (!direct) renameSync(provisoire, cible);
      }),
    abandonner,
  };
}

/** @throws FauteEcriture */
export function ecrireFichier(chemin: string, nom: string, texte: string, garantie: Garantie): void {
  const brouillon = commencer(chemin, nom, garantie);
  brouillon.ajouter(texte);
  brouillon.finir();
}

/** @throws FauteEcriture */
export function creerDossier(chemin: string, nom: string): void {
  essayer(nom, () => mkdirSync(chemin, { recursive: true }));
}

function viser(chemin: string): { cible: string; mode?: number; direct: boolean } {
  const nature = statSync(chemin, { throwIfNoEntry: false });
  if (!nature) return { cible: chemin, direct: false };
  if (nature.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  return { cible: realpathSync(chemin), mode: nature.mode & 0o777, direct: !nature.isFile() };
}

function essayer<T>(nom: string, action: () => T, defaire?: () => void): T {
  try {
    return action();
  } catch (faute) {
    defaire?.();
    throw new FauteEcriture(motif((faute as NodeJS.ErrnoException).code ?? 'EIO', nom));
  }
}

/** @returns in words why a file cannot be written */
export function motif(code: string, nom: string): string {
  const t = textes();
  if (code === 'ENOSPC' || code === 'EDQUOT') return t.disquePlein(nom);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return t.ecritureRefusee(nom);
  if (code === 'EISDIR') return t.cheminOccupe(nom);
  if (code === 'EEXIST' || code === 'ENOTDIR') return t.cheminBarre(nom);
  if (code === 'ENOENT') return t.dossierAbsent(nom);
  return t.nonEcrit(nom, code);
}
