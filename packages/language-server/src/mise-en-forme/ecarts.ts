/** The smallest changes that lead from a text to the same text laid out: line by line, so that the cursor stays where it is. */

/** Lines of the first text, `de` to `a` excluded, and what stands in their place in the second: `vers` to `jusque` excluded. */
export interface Ecart {
  de: number;
  a: number;
  vers: number;
  jusque: number;
}

/** Beyond so many lines of difference, one change stands for all that is between the first and the last. */
const DIFFERENCES_MAX = 1000;

/**
 * Compares lines by their words: two lines that differ in their margins alone are the same line, moved.
 * @returns what differs, in order, and the pairs of lines that are the same
 */
export function comparer(
  avant: readonly string[],
  apres: readonly string[],
): { ecarts: Ecart[]; paires: [number, number][] } {
  const a = avant.map((ligne) => ligne.trim());
  const b = apres.map((ligne) => ligne.trim());
  let tete = 0;
  while (tete < a.length && tete < b.length && a[tete] === b[tete]) tete += 1;
  let queue = 0;
  while (queue < a.length - tete && queue < b.length - tete && a.at(-1 - queue) === b.at(-1 - queue))
    queue += 1;
  const paires: [number, number][] = [];
  for (let rang = 0; rang < tete; rang += 1) paires.push([rang, rang]);
  for (const [x, y] of alignees(a.slice(tete, a.length - queue), b.slice(tete, b.length - queue)))
    paires.push([tete + x, tete + y]);
  for (let rang = queue; rang > 0; rang -= 1) paires.push([a.length - rang, b.length - rang]);
  const ecarts: Ecart[] = [];
  let x = 0;
  let y = 0;
  for (const [px, py] of [...paires, [a.length, b.length] as const]) {
    if (px > x || py > y) ecarts.push({ de: x, a: px, vers: y, jusque: py });
    x = px + 1;
    y = py + 1;
  }
  return { ecarts, paires };
}

/** Aligns first the lines that each text holds once, then what is between them: a great difference is many small ones. */
function alignees(a: readonly string[], b: readonly string[]): [number, number][] {
  const paires: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (const [ax, ay] of [...ancres(a, b), [a.length, b.length] as const]) {
    for (const [cx, cy] of communes(a.slice(x, ax), b.slice(y, ay))) paires.push([x + cx, y + cy]);
    if (ax < a.length) paires.push([ax, ay]);
    x = ax + 1;
    y = ay + 1;
  }
  return paires;
}

/** @returns ranks of the lines that each text holds once, as many as stand in the same order in both */
function ancres(a: readonly string[], b: readonly string[]): [number, number][] {
  const rangs = uniques(b);
  const candidats = [...uniques(a)].flatMap(([ligne, x]): Maillon[] => {
    const y = rangs.get(ligne);
    return y === undefined ? [] : [{ x, y, avant: undefined }];
  });
  candidats.sort((c, d) => c.x - d.x);
  // The longest rising run: for each length, the one that ends soonest in `b`.
  const fins: Maillon[] = [];
  for (const maillon of candidats) {
    let bas = 0;
    let haut = fins.length;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((fins[milieu] as Maillon).y < maillon.y) bas = milieu + 1;
      else haut = milieu;
    }
    maillon.avant = fins[bas - 1];
    fins[bas] = maillon;
  }
  const suite: [number, number][] = [];
  for (let ici = fins.at(-1); ici; ici = ici.avant) suite.push([ici.x, ici.y]);
  return suite.reverse();
}

interface Maillon {
  x: number;
  y: number;
  avant: Maillon | undefined;
}

/** @returns the rank of each line that stands once */
function uniques(lignes: readonly string[]): Map<string, number> {
  const rangs = new Map<string, number>();
  const doubles = new Set<string>();
  for (const [rang, ligne] of lignes.entries()) {
    if (rangs.has(ligne)) doubles.add(ligne);
    else rangs.set(ligne, rang);
  }
  for (const ligne of doubles) rangs.delete(ligne);
  return rangs;
}

/** The longest common run of lines, by the greedy method of E. Myers (1986). @returns pairs of ranks, in order */
function communes(a: readonly string[], b: readonly string[]): [number, number][] {
  const max = Math.min(a.length + b.length, DIFFERENCES_MAX);
  /** For each number of differences, how far in `a` each diagonal goes (from -d, one in two). */
  const traces: Int32Array[] = [];
  for (let d = 0; d <= max; d += 1) {
    const front = new Int32Array(d + 1);
    traces.push(front);
    for (let k = -d; k <= d; k += 2) {
      let [x, y] = depart(traces, d, k);
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      front[(k + d) / 2] = x;
      if (x >= a.length && y >= b.length) return remonter(traces, a.length, b.length);
    }
  }
  return [];
}

/** @returns where a diagonal starts with `d` differences, after the step that leads to it */
function depart(traces: readonly Int32Array[], d: number, k: number): [number, number] {
  if (d === 0) return [0, 0];
  const [x] = precedent(traces, d, k);
  return [x, x - k];
}

/** @returns the rank in `a` that a diagonal starts from, and the diagonal that it comes from */
function precedent(traces: readonly Int32Array[], d: number, k: number): [number, number] {
  const avant = traces[d - 1] as Int32Array;
  const aller = (diagonale: number) => avant[(diagonale + d - 1) / 2] ?? -1;
  return k === -d || (k !== d && aller(k - 1) < aller(k + 1))
    ? [aller(k + 1), k + 1]
    : [aller(k - 1) + 1, k - 1];
}

function remonter(traces: readonly Int32Array[], longueurA: number, longueurB: number): [number, number][] {
  const paires: [number, number][] = [];
  let x = longueurA;
  let k = longueurA - longueurB;
  for (let d = traces.length - 1; d >= 0; d -= 1) {
    const [debut] = depart(traces, d, k);
    while (x > debut) {
      x -= 1;
      paires.push([x, x - k]);
    }
    if (d === 0) break;
    const [, diagonale] = precedent(traces, d, k);
    x = (traces[d - 1] as Int32Array)[(diagonale + d - 1) / 2] as number;
    k = diagonale;
  }
  return paires.reverse();
}
