/** The bars of the calendar laid out: a row for each fiche, and in it as many lanes as bars that overlap. */
import type { ReponseTableau } from '@paraphe/language-server';

type Barre = ReponseTableau['calendrier']['barres'][number];

export interface BarrePlacee extends Barre {
  /** Instants in UTC; the end is that of the last day. */
  x1: Date;
  x2: Date;
  couloir: number;
}

export interface Rangee {
  fiche: string;
  titre: string;
  place: Barre['place'];
  couloirs: number;
  barres: BarrePlacee[];
}

const JOUR = 86_400_000;
const instant = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** @returns the fiches in the order in which they come, each with its bars in their lanes. */
export function ranger(barres: readonly Barre[]): Rangee[] {
  const rangees = new Map<string, Rangee>();
  for (const barre of [...barres].sort((a, b) => a.debut.localeCompare(b.debut))) {
    const rangee = rangees.get(barre.fiche) ?? { ...barre, couloirs: 1, barres: [] };
    rangees.set(barre.fiche, rangee);
    const x1 = instant(barre.debut);
    const x2 = new Date(instant(barre.fin).getTime() + JOUR);
    const pris = new Set(
      rangee.barres.filter((autre) => autre.x2 > x1 && autre.x1 < x2).map((b) => b.couloir),
    );
    let couloir = 0;
    while (pris.has(couloir)) couloir++;
    rangee.couloirs = Math.max(rangee.couloirs, couloir + 1);
    rangee.barres.push({ ...barre, x1, x2, couloir });
  }
  const ordre = new Map([...new Set(barres.map((b) => b.fiche))].map((fiche, rang) => [fiche, rang]));
  return [...rangees.values()].sort((a, b) => (ordre.get(a.fiche) ?? 0) - (ordre.get(b.fiche) ?? 0));
}

/** From the first day to the last, in whole years, today in it where it is less than a year away. */
export function bornes(calendrier: ReponseTableau['calendrier']): [Date, Date] {
  const jours = calendrier.barres.flatMap((b) => [b.debut, b.fin]);
  if (calendrier.debut) jours.push(calendrier.debut);
  if (calendrier.fin) jours.push(calendrier.fin);
  let debut = Math.min(...jours.map((j) => instant(j).getTime()));
  let fin = Math.max(...jours.map((j) => instant(j).getTime())) + JOUR;
  const ici = instant(calendrier.aujourdhui).getTime();
  if (ici > debut - 365 * JOUR && ici < fin + 365 * JOUR) {
    debut = Math.min(debut, ici);
    fin = Math.max(fin, ici + JOUR);
  }
  const an = new Date(debut).getUTCFullYear();
  const dernier = new Date(fin - 1).getUTCFullYear();
  return [new Date(Date.UTC(an, 0, 1)), new Date(Date.UTC(dernier + 1, 0, 1))];
}
