/** Reads a text: UTF-8, without its byte order mark, within limits. What cannot be read is told in words for people. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textes } from '../textes.js';
import { nommer, nomsProches } from './chemins.js';

/** Megabytes. A contract of 200 fiches is under one. */
export const LIMITE_TEXTE = 20;
/** Megabytes. A JSON may hold hundreds of contracts. */
export const LIMITE_JSON = 200;
const MEGA = 1_000_000;

export type Lecture =
  | { texte: string; bom: boolean }
  | { code: string }
  | { raison: (nom: string) => string };

/** @param limite in megabytes */
export function lireFichier(chemin: string, limite = LIMITE_TEXTE): Lecture {
  let fd: number | undefined;
  try {
    fd = openSync(chemin, 'r');
    const nature = fstatSync(fd);
    if (nature.isDirectory()) return { code: 'EISDIR' };
    if (!nature.isFile() && !nature.isFIFO()) return { raison: (nom) => textes().pasUnFichier(nom) };
    if (nature.size > limite * MEGA) return tropGros(nature.size, limite);
    return decoder(readFileSync(fd), limite);
  } catch (faute) {
    return { code: (faute as NodeJS.ErrnoException).code ?? 'EIO' };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** @param limite in megabytes */
export function decoder(octets: Buffer, limite = LIMITE_TEXTE): Lecture {
  if (octets.length > limite * MEGA) return tropGros(octets.length, limite);
  const nature = natureBinaire(octets);
  if (nature !== undefined)
    return {
      raison: (nom) => textes().binaire(nom, nature === 'inconnue' ? undefined : textes().natures[nature]),
    };
  if (!isUtf8(octets)) return { raison: (nom) => textes().pasUtf8(nom, ligneFautive(octets)) };
  const bom = octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf;
  return { texte: octets.toString('utf8', bom ? 3 : 0), bom };
}

/**
 * @param code of the system: ENOENT, EACCES…
 * @param nom how the messages name the file
 */
export function fauteDeLecture(code: string, chemin: string, nom: string): string {
  const t = textes();
  if (code === 'ENOENT' || code === 'ENOTDIR') return t.introuvable(nom, voisins(chemin));
  if (code === 'EACCES' || code === 'EPERM') return t.accesRefuse(nom);
  if (code === 'EISDIR') return t.estUnDossier(nom);
  return t.nonLu(nom, code);
}

function voisins(chemin: string): string[] {
  const dossier = path.dirname(chemin);
  return nomsProches(path.basename(chemin), nomsDuDossier(dossier)).map((nom) =>
    nommer(path.join(dossier, nom)),
  );
}

/** @returns the names in a folder; none when it cannot be read */
export function nomsDuDossier(dossier: string): string[] {
  try {
    return readdirSync(dossier).filter((nom) => !nom.startsWith('.'));
  } catch {
    return [];
  }
}

function tropGros(taille: number, limite: number): Lecture {
  return { raison: (nom) => textes().tropGros(nom, Math.round(taille / MEGA), limite) };
}

type Nature = 'zip' | 'pdf' | 'utf16' | 'inconnue';

function natureBinaire(octets: Buffer): Nature | undefined {
  const [a, b] = octets;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf16';
  if (a === 0x50 && b === 0x4b && octets[2] === 3) return 'zip';
  if (octets.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  return octets.includes(0) ? 'inconnue' : undefined;
}

/** @returns the line, from 1, of the first byte that is not UTF-8 */
function ligneFautive(octets: Buffer): number {
  let ligne = 1;
  for (let debut = 0; debut < octets.length; ligne += 1) {
    const saut = octets.indexOf(10, debut);
    const fin = saut < 0 ? octets.length : saut + 1;
    if (!isUtf8(octets.subarray(debut, fin))) break;
    debut = fin;
  }
  return ligne;
}
