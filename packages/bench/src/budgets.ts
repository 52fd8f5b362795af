/** What the command line must reach, and by how much it does or does not. */
import type { Mesure } from './mesure.ts';

export const PLANCHER = 'lecture + JSON.parse (plancher)';
export const RIVAL = 'js-yaml + ajv + écriture';
export const CHECK = 'paraphe check';
export const COMPILE = 'paraphe compile';
/** Same inputs, outputs of the run before still in place. */
export const INCHANGE = 'paraphe compile, entrées inchangées';

/** The measures of one folder. */
export interface Serie {
  contrats: number;
  fiches: number;
  mesures: Map<string, Mesure>;
}

export interface Verdict {
  budget: string;
  mesure: string;
  tenu: boolean;
  /** « tenu », or « manqué de … ». */
  dit: string;
}

const deci = (valeur: number, decimales: number) => valeur.toFixed(decimales).replace('.', ',');

/** @returns the cost of one more fiche, in µs, from the smallest to the largest folder of twenty. */
export function parFiche(series: readonly Serie[], nom: string): number | undefined {
  const vingt = series.filter(({ contrats, fiches }) => fiches === contrats * 20);
  const [petite, grande] = [vingt[0], vingt.at(-1)];
  const [a, b] = [petite?.mesures.get(nom), grande?.mesures.get(nom)];
  if (!petite || !grande || !a || !b || petite === grande) return undefined;
  return ((b.ms - a.ms) * 1000) / (grande.fiches - petite.fiches);
}

export function verdicts(series: readonly Serie[]): Verdict[] {
  const de = (contrats: number, nom = COMPILE) =>
    series.find((s) => s.contrats === contrats && s.fiches === contrats * 20)?.mesures.get(nom);
  const liste: Verdict[] = [];
  const juger = (
    budget: string,
    valeur: number | undefined,
    maximum: number,
    unite: string,
    decimales = 0,
  ) => {
    if (valeur === undefined || Number.isNaN(valeur)) return;
    const tenu = valeur <= maximum;
    const ecart = `manqué de ${deci(valeur - maximum, decimales)}${unite} (${deci(valeur / maximum, 2)} fois le budget)`;
    liste.push({ budget, mesure: `${deci(valeur, decimales)}${unite}`, tenu, dit: tenu ? 'tenu' : ecart });
  };
  const temps = (contrats: number, ms: number) =>
    juger(`${contrats} × 20 : ≤ ${ms} ms`, de(contrats)?.ms, ms, ' ms');
  const memoire = (contrats: number, mio: number) =>
    juger(`${contrats} × 20 : ≤ ${mio} Mio`, de(contrats)?.mio, mio, ' Mio');
  const rapport = (contrats: number, fois: number) =>
    juger(
      `${contrats} × 20 : ≤ ${deci(fois, 1)} × js-yaml`,
      quotient(de(contrats), de(contrats, RIVAL)),
      fois,
      ' ×',
      2,
    );
  temps(1, 150);
  memoire(1, 110);
  temps(10, 220);
  memoire(10, 130);
  rapport(100, 1);
  memoire(100, 200);
  rapport(1000, 0.8);
  memoire(1000, 300);
  juger(
    '1000 × 20, entrées inchangées : ≤ 2 × le plancher',
    quotient(de(1000, INCHANGE), de(1000, PLANCHER)),
    2,
    ' ×',
    2,
  );
  juger('1000 contrats : ≤ 10,5 × 100 contrats', quotient(de(1000), de(100)), 10.5, ' ×', 2);
  if (de(1000)) juger('par fiche : ≤ 110 µs', parFiche(series, COMPILE), 110, ' µs');
  return liste;
}

export function quotient(a: Mesure | undefined, b: Mesure | undefined): number | undefined {
  return a && b ? a.ms / b.ms : undefined;
}

export { deci };
