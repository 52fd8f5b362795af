/** From the files and folders that were named to the texts to read. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { textes } from '../textes.js';
import { dedans, EXTENSION, nommer } from './chemins.js';
import { fauteDeLecture } from './lire.js';

export interface Entree {
  /** Absolute path. */
  chemin: string;
  /** How the messages name it. */
  nom: string;
  /** Folder that its `utilise` may not leave. */
  racine: string;
}

export interface Faute {
  /** How the messages name the file or folder. */
  nom: string;
  message: string;
}

/**
 * @param mots files and folders; the current folder when there are none
 * @returns each text once, in the order of the names; and what could not be found or opened
 */
export function trouverEntrees(mots: readonly string[]): { entrees: Entree[]; fautes: Faute[] } {
  const ici = process.cwd();
  const entrees = new Map<string, Entree>();
  const fautes: Faute[] = [];
  for (const mot of mots.length ? mots : ['.']) {
    const chemin = path.resolve(mot);
    const nom = nommer(chemin);
    const nature = statut(chemin);
    if (typeof nature === 'string') {
      fautes.push({ nom, message: fauteDeLecture(nature, chemin, nom) });
    } else if (nature.isDirectory()) {
      const avant = entrees.size + fautes.length;
      const racine = dedans(chemin, ici) ? ici : chemin;
      parcourir(chemin, racine, entrees, fautes);
      if (entrees.size + fautes.length === avant && !contientDeja(entrees, chemin)) {
        fautes.push({ nom, message: textes().aucunFichier(nom === '' ? '.' : nom) });
      }
    } else {
      const racine = dedans(chemin, ici) ? ici : path.dirname(chemin);
      if (!entrees.has(chemin)) entrees.set(chemin, { chemin, nom, racine });
    }
  }
  return { entrees: [...entrees.values()], fautes };
}

function statut(chemin: string) {
  try {
    return statSync(chemin);
  } catch (faute) {
    return (faute as NodeJS.ErrnoException).code ?? 'EIO';
  }
}

function contientDeja(entrees: Map<string, Entree>, dossier: string): boolean {
  return [...entrees.keys()].some((chemin) => dedans(chemin, dossier));
}

function parcourir(dossier: string, racine: string, entrees: Map<string, Entree>, fautes: Faute[]): void {
  let contenu: Dirent[];
  try {
    contenu = readdirSync(dossier, { withFileTypes: true });
  } catch (faute) {
    const nom = nommer(dossier);
    const { code = 'EIO' } = faute as NodeJS.ErrnoException;
    fautes.push({
      nom,
      message: code === 'EACCES' || code === 'EPERM' ? textes().accesRefuse(nom) : textes().nonLu(nom, code),
    });
    return;
  }
  for (const enfant of contenu.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (enfant.name.startsWith('.') || enfant.name === 'node_modules') continue;
    const chemin = path.join(dossier, enfant.name);
    if (enfant.isDirectory()) parcourir(chemin, racine, entrees, fautes);
    else if (enfant.name.endsWith(EXTENSION) && estFichier(enfant, chemin) && !entrees.has(chemin)) {
      entrees.set(chemin, { chemin, nom: nommer(chemin), racine });
    }
  }
}

/** A link to a folder is not followed: it could lead back here. */
function estFichier(enfant: Dirent, chemin: string): boolean {
  if (!enfant.isSymbolicLink()) return enfant.isFile();
  const nature = statut(chemin);
  return typeof nature === 'string' || nature.isFile();
}
