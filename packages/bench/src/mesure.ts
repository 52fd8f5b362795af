/** Whole processes, timed from the outside; their peak memory, told by themselves on exit. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MEMOIRE = fileURLToPath(new URL('../rivaux/memoire.cjs', import.meta.url));

/** One way to do the work on a folder. */
export interface Concurrent {
  nom: string;
  /** What Node runs, with its arguments. */
  arguments: string[];
  /** Exit codes that mean that the work was done; `check` ends with 1 when it found errors. */
  codes: readonly number[];
  /** Emptied before each run, untimed. */
  sortie?: string;
}

export interface Mesure {
  ms: number;
  mio: number;
}

/** @returns medians by name. Each round runs every one of them, the order turning, so that drift of the machine hits all. */
export function mesurer(concurrents: readonly Concurrent[], tours: number, pic: string): Map<string, Mesure> {
  const releves = new Map<string, Mesure[]>(concurrents.map(({ nom }) => [nom, []]));
  // The first round warms the disk cache, and is not kept.
  for (let tour = 0; tour <= tours; tour += 1) {
    for (let rang = 0; rang < concurrents.length; rang += 1) {
      const concurrent = concurrents[(rang + tour) % concurrents.length] as Concurrent;
      const releve = lancer(concurrent, pic);
      if (tour > 0) releves.get(concurrent.nom)?.push(releve);
    }
  }
  return new Map(
    [...releves].map(([nom, liste]) => [
      nom,
      { ms: mediane(liste.map((r) => r.ms)), mio: mediane(liste.map((r) => r.mio)) },
    ]),
  );
}

function lancer({ nom, arguments: args, codes, sortie }: Concurrent, pic: string): Mesure {
  if (sortie) rmSync(sortie, { recursive: true, force: true });
  rmSync(pic, { force: true });
  const debut = process.hrtime.bigint();
  const fin = spawnSync(process.execPath, ['--require', MEMOIRE, ...args], {
    env: { ...process.env, PIC_MEMOIRE: pic, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const ms = Number(process.hrtime.bigint() - debut) / 1e6;
  if (fin.status === null || !codes.includes(fin.status)) {
    throw new Error(
      `${nom} : fin inattendue (${fin.status ?? fin.signal ?? fin.error?.message}).\n${fin.stderr.slice(-2000)}`,
    );
  }
  if (!existsSync(pic)) throw new Error(`${nom} : la mémoire n'a pas été relevée.`);
  return { ms, mio: Number(readFileSync(pic, 'utf8')) / 1024 };
}

export function mediane(valeurs: readonly number[]): number {
  const triees = [...valeurs].sort((a, b) => a - b);
  const milieu = triees.length >> 1;
  const haut = triees[milieu] ?? Number.NaN;
  return triees.length % 2 ? haut : ((triees[milieu - 1] ?? haut) + haut) / 2;
}
