/** Paths, as the system has them and as the messages name them. */
import path from 'node:path';
import { proches } from '@paraphe/language';

/** Extension of the texts. */
export const EXTENSION = '.paraphe';

/** @returns the path from the current folder, with `/`; the absolute path when the file is elsewhere */
export function nommer(chemin: string): string {
  const relatif = path.relative(process.cwd(), chemin);
  const nom =
    relatif === ''
      ? '.'
      : relatif === '..' || relatif.startsWith(`..${path.sep}`) || path.isAbsolute(relatif)
        ? chemin
        : relatif;
  return path.sep === '/' ? nom : nom.split(path.sep).join('/');
}

/** True when a path is that folder, or lies in it. */
export function dedans(chemin: string, dossier: string): boolean {
  return chemin === dossier || chemin.startsWith(dossier.endsWith(path.sep) ? dossier : dossier + path.sep);
}

/** @returns the names nearest to one; the extension, which all share, brings none nearer */
export function nomsProches(nom: string, noms: readonly string[]): string[] {
  const parTete = new Map(noms.map((un) => [path.parse(un).name, un]));
  return proches(path.parse(nom).name, parTete.keys(), 2).map((tete) => parTete.get(tete) as string);
}
