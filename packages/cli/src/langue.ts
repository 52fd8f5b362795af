/** The language that the configuration of the current folder asks for. Nothing is loaded unless there is such a file. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Langue } from '@paraphe/checks';

/** The language package has it too; it is not loaded for that. */
const FICHIER = 'paraphe.config.json';

/** @returns what the nearest configuration that names a language says, from the current folder up */
export async function langueDuDossier(): Promise<Langue | undefined> {
  let dossier = dossierCourant();
  while (dossier !== undefined) {
    const langue = await langueDe(path.join(dossier, FICHIER));
    if (langue) return langue;
    const parent = path.dirname(dossier);
    dossier = parent === dossier ? undefined : parent;
  }
  return undefined;
}

/** @returns undefined where the folder was removed meanwhile */
function dossierCourant(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** A file that cannot be read has no say here: `paraphe check` tells what is wrong in it. */
async function langueDe(chemin: string): Promise<Langue | undefined> {
  if (!estFichier(chemin)) return undefined;
  const [{ lireFichier }, { lireConfiguration }] = await Promise.all([
    import('./fichiers/lire.js'),
    import('@paraphe/language'),
  ]);
  const lecture = lireFichier(chemin);
  return 'texte' in lecture ? lireConfiguration(lecture.texte, []).configuration.langue : undefined;
}

function estFichier(chemin: string): boolean {
  try {
    return statSync(chemin, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
