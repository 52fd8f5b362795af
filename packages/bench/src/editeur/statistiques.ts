/** What a list of times comes to. */

export interface Releve {
  p50: number;
  p95: number;
}

/** @param part 0 to 1. @returns the smallest value that at least that part of the values do not exceed */
export function centile(valeurs: readonly number[], part: number): number {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[Math.max(0, Math.ceil(part * triees.length) - 1)] ?? Number.NaN;
}

export function resumer(valeurs: readonly number[]): Releve {
  return { p50: centile(valeurs, 0.5), p95: centile(valeurs, 0.95) };
}
