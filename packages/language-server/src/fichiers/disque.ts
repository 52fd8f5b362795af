/** The texts on the disk of this machine. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { langueCourante, proches, URI } from '@paraphe/language';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { EXTENSION, FICHIERS_MAX, type Fichiers } from './fichiers.js';

/** Bytes. A contract of 200 fiches is under one million. */
const LIMITE = 20_000_000;

const DOSSIERS_IGNORES = new Set(['node_modules', 'dist', 'out', 'build']);

export class Disque implements Fichiers {
  lire(uri: URI): ReturnType<Fichiers['lire']> {
    if (uri.scheme !== 'file') return { absent: true };
    const chemin = fileURLToPath(uri.toString());
    try {
      if (statSync(chemin).size > LIMITE) return { raison: raisons().tropGros };
      const octets = readFileSync(chemin);
      return isUtf8(octets) ? { texte: sansMarque(octets) } : { raison: raisons().pasUtf8 };
    } catch (faute) {
      const { code } = faute as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return { absent: true, voisins: voisins(chemin) };
      if (code === 'EISDIR') return { raison: raisons().dossier };
      return { raison: code === 'EACCES' || code === 'EPERM' ? raisons().refuse : raisons().autre(code) };
    }
  }

  async lister(dossiers: readonly URI[], jeton: CancellationToken): Promise<URI[]> {
    const trouves: URI[] = [];
    const attente = dossiers
      .filter((uri) => uri.scheme === 'file')
      .map((uri) => fileURLToPath(uri.toString()));
    for (let dossier = attente.shift(); dossier !== undefined; dossier = attente.shift()) {
      if (jeton.isCancellationRequested || trouves.length >= FICHIERS_MAX) break;
      const entrees = await readdir(dossier, { withFileTypes: true }).catch(() => []);
      for (const entree of entrees) {
        if (entree.name.startsWith('.')) continue;
        const chemin = path.join(dossier, entree.name);
        if (entree.isDirectory() && !DOSSIERS_IGNORES.has(entree.name)) attente.push(chemin);
        else if (entree.isFile() && entree.name.endsWith(EXTENSION)) trouves.push(URI.file(chemin));
      }
    }
    return trouves;
  }

  async texte(uri: URI): Promise<string | undefined> {
    if (uri.scheme !== 'file') return undefined;
    try {
      const octets = await readFile(fileURLToPath(uri.toString()));
      return octets.length <= LIMITE && isUtf8(octets) ? sansMarque(octets) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Nothing is kept: the disk is read each time. */
  oublier(): void {}

  /** All is at hand at once. */
  surArrivee(): void {}
}

function sansMarque(octets: Buffer): string {
  const bom = octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf;
  return octets.toString('utf8', bom ? 3 : 0);
}

function voisins(chemin: string): string[] {
  try {
    const noms = readdirSync(path.dirname(chemin)).filter((nom) => nom.endsWith(EXTENSION));
    const parTete = new Map(noms.map((nom) => [path.parse(nom).name, nom]));
    return proches(path.parse(chemin).name, parTete.keys(), 2).map((tete) => parTete.get(tete) as string);
  } catch {
    return [];
  }
}

function raisons() {
  return langueCourante() === 'fr'
    ? {
        tropGros: 'il dépasse 20 Mo',
        pasUtf8: "il n'est pas enregistré en UTF-8",
        dossier: "c'est un dossier",
        refuse: "vous n'avez pas le droit de le lire",
        autre: (code: string | undefined) => `le système répond ${code ?? 'par une erreur'}`,
      }
    : {
        tropGros: 'it is over 20 MB',
        pasUtf8: 'it is not saved as UTF-8',
        dossier: 'it is a folder',
        refuse: 'you may not read it',
        autre: (code: string | undefined) => `the system answers ${code ?? 'with an error'}`,
      };
}
