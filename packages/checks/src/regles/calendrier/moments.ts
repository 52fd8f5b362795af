/** The dated places of calendars, and what a whole calendar covers. */
import {
  type Contrat,
  type EntreeCalendrier,
  type Etape,
  type Jours,
  jours,
  type Periode,
} from '@paraphe/model';

/** A period of a calendar, and where it is written. */
export interface Moment {
  periode: Periode;
  /** The days that it covers. */
  jours: Jours;
  cible: object;
  propriete: string;
  /** The line of the calendar; absent when the whole calendar is one period. */
  entree?: EntreeCalendrier;
}

/** @returns every dated place of the calendar of an element, in the order of the text. */
export function moments({ element }: Pick<Etape, 'element'>): Moment[] {
  const dates: Moment[] = [];
  const { calendrier } = element;
  if (calendrier?.periode) {
    const { periode } = calendrier;
    dates.push({ periode, jours: jours(periode), cible: element, propriete: 'calendrier' });
  }
  for (const entree of calendrier?.entrees ?? []) {
    const periode = entree.quand?.periode ?? entree.quand?.recurrence?.periode;
    if (periode) dates.push({ periode, jours: jours(periode), cible: entree, propriete: 'quand', entree });
  }
  return dates;
}

/** @returns true when the end comes before the start. */
export function aRebours({ debut, fin }: Jours): boolean {
  return fin <= debut;
}

/** @returns true when no day of the first is a day of the frame. */
export function horsDe({ debut, fin }: Jours, cadre: Jours): boolean {
  return fin <= cadre.debut || debut >= cadre.fin;
}

/**
 * @returns from the first to the last day of a calendar, or undefined when nothing in it is dated. What goes on
 * without an end (« en continu », a rhythm, « renouvelé ») lasts as long as the contract, for ever without one.
 */
export function etendue(etape: Etape, contrat: Contrat | undefined): Jours | undefined {
  const calendrier = etape.element.calendrier;
  if (!calendrier) return undefined;
  let debut = Number.POSITIVE_INFINITY;
  let fin = Number.NEGATIVE_INFINITY;
  for (const { jours: couvre } of moments(etape)) {
    if (couvre.debut !== Number.NEGATIVE_INFINITY) debut = Math.min(debut, couvre.debut);
    fin = Math.max(fin, couvre.fin);
  }
  const sansFin =
    calendrier.continu ||
    calendrier.renouvele ||
    calendrier.entrees?.some(
      ({ quand }) => quand?.continu || (quand?.recurrence && !quand.recurrence.periode),
    );
  if (sansFin) fin = Number.POSITIVE_INFINITY;
  if (fin === Number.NEGATIVE_INFINITY) return undefined;
  if (fin !== Number.POSITIVE_INFINITY || !contrat?.periode) return { debut, fin };
  const cadre = jours(contrat.periode);
  return { debut, fin: aRebours(cadre) ? fin : cadre.fin };
}
