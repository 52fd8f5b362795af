/** Dates and periods as written in France. No time zone, no locale: days are counted, never clocked. */

/** A day, ISO 8601: `2024-06-15`. */
export type DateISO = string;

/** A period as somebody wrote it, with the days it covers. */
export interface Periode {
  /** First day covered; absent when open to the past. */
  debut?: DateISO;
  /** Last day covered; absent when open to the future. */
  fin?: DateISO;
  /** The period in words, settled: `fin 2023`, `janvier à avril 2023`. Reads back as the same period. */
  libelle: string;
}

/** Half-open pair of days, counted from 1970-01-01: `[debut, fin[`. Infinite where the period is open. */
export interface Jours {
  debut: number;
  fin: number;
}

export const MOIS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const;
export const SAISONS = ['hiver', 'printemps', 'été', 'automne'] as const;

const JOUR_MS = 86_400_000;

/** @returns days from 1970-01-01, or undefined when that day does not exist (31/02/2024). Months from 1. */
export function jour(annee: number, mois: number, quantieme: number): number | undefined {
  const date = new Date(Date.UTC(annee, mois - 1, quantieme));
  if (date.getUTCMonth() !== mois - 1 || date.getUTCDate() !== quantieme) return undefined;
  return date.getTime() / JOUR_MS;
}

/** @returns days from 1970-01-01 of an ISO date, or undefined when it is none. */
export function jourDe(date: DateISO): number | undefined {
  const lu = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return lu ? jour(Number(lu[1]), Number(lu[2]), Number(lu[3])) : undefined;
}

/** @param nombre days from 1970-01-01 */
export function dateISO(nombre: number): DateISO {
  return new Date(nombre * JOUR_MS).toISOString().slice(0, 10);
}

/** @returns the year of an ISO date. */
export function anneeDe(date: DateISO): number {
  return Number(date.slice(0, 4));
}

/** Writes a day for people: `15 juin 2024`, `1er janvier 2024`. */
export function afficherDate(date: DateISO): string {
  const [annee, mois, quantieme] = date.split('-').map(Number) as [number, number, number];
  return `${quantieme === 1 ? '1er' : quantieme} ${MOIS[mois - 1]} ${annee}`;
}

/** Writes a day as Paraphe text: `15/06/2024`. */
export function ecrireDate(date: DateISO): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** @returns the half-open pair of days that a period covers. */
export function jours(periode: Periode): Jours {
  return {
    debut: periode.debut === undefined ? Number.NEGATIVE_INFINITY : (jourDe(periode.debut) ?? Number.NEGATIVE_INFINITY),
    fin: periode.fin === undefined ? Number.POSITIVE_INFINITY : (jourDe(periode.fin) ?? Number.POSITIVE_INFINITY) + 1,
  };
}

/** What reading a date or a period found wrong: a day that does not exist, an end before its start, an unsure reading. */
export type DefautPeriode = 'date-impossible' | 'fin-avant-debut' | 'illisible' | 'annee-courte' | 'ecriture-pointee';

/** A period read from text; `defaut` says what is wrong with it. `periode` is then the best that could be read. */
export interface LecturePeriode {
  periode?: Periode;
  defaut?: DefautPeriode;
}

interface Borne extends Jours {
  libelle: string;
  /** A month without its year takes that of the other end: `janvier à avril 2023`. */
  sansAnnee?: boolean;
  defaut?: DefautPeriode;
}

/** @returns the text with one plain space between words, composed accents, straight apostrophes. */
export function texteSimple(texte: string): string {
  return texte.normalize('NFC').replace(/’/g, "'").replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/**
 * Reads a day: `15/06/2024`, `2024-06-15`, `15 juin 2024`, `1er janvier 2024`. Two-digit years (read as 20xx) and dots
 * are read, and told as a defect.
 */
export function lireDate(texte: string): { date?: DateISO; defaut?: DefautPeriode } {
  const borne = lireJour(texteSimple(texte).toLowerCase());
  if (!borne) return { defaut: 'illisible' };
  if (borne.defaut === 'date-impossible') return { defaut: borne.defaut };
  return borne.defaut ? { date: dateISO(borne.debut), defaut: borne.defaut } : { date: dateISO(borne.debut) };
}

/**
 * Reads a period in any of the forms that people write: `2024`, `juin 2024`, `janvier à avril 2023`, `T1 2024`, `S2 2024`,
 * `début`, `mi-`, `fin 2023`, `printemps 2023`, `2023 à 2027`, `2023-2027`, `du 01/01/2023 au 31/12/2027`,
 * `à partir de 2024`, `dès 2024`, `d'ici 2030`, `jusqu'au 31/12/2028`, or a single day.
 */
export function lirePeriode(texte: string): LecturePeriode {
  const t = texteSimple(texte).toLowerCase();
  const plageAnnees = /^(\d{4}) ?[-–/] ?(\d{4})$/.exec(t);
  if (plageAnnees) return plage(lireBorne(plageAnnees[1] as string), lireBorne(plageAnnees[2] as string), 'à');
  const depuis = /^(?:à partir (?:du |de la |de l'|de |d')|dès (?:le |la |l')?|depuis (?:le |la |l')?)(.+)$/.exec(t);
  if (depuis) return ouverte(lireBorne(depuis[1] as string), 'debut');
  const jusque = /^(?:d' ?ici (?:à |le |au |la |l')?(?:la )?|jusqu' ?(?:à |au |en |à la ))(.+)$/.exec(t);
  if (jusque) return ouverte(lireBorne(jusque[1] as string), 'fin');
  const duAu = /^du (.+) au (.+)$/.exec(t);
  if (duAu) return plage(lireBorne(duAu[1] as string), lireBorne(duAu[2] as string), 'au');
  const seule = lireBorne(t);
  if (seule) return seule.sansAnnee ? { defaut: 'illisible' } : cloturer(seule, seule.libelle, seule.defaut);
  const deA = /^(?:de |d')?(.+?) (?:à|-|–|\/) (.+)$/.exec(t);
  if (deA) return plage(lireBorne(deA[1] as string), lireBorne(deA[2] as string), 'à');
  return { defaut: 'illisible' };
}

function cloturer(couvre: Jours, libelle: string, defaut?: DefautPeriode): LecturePeriode {
  if (defaut === 'date-impossible') return { defaut };
  const periode: Periode = { libelle };
  if (couvre.debut !== Number.NEGATIVE_INFINITY) periode.debut = dateISO(couvre.debut);
  if (couvre.fin !== Number.POSITIVE_INFINITY) periode.fin = dateISO(couvre.fin - 1);
  const ordonnee: Periode = { debut: periode.debut, fin: periode.fin, libelle };
  if (ordonnee.debut === undefined) delete ordonnee.debut;
  if (ordonnee.fin === undefined) delete ordonnee.fin;
  return defaut ? { periode: ordonnee, defaut } : { periode: ordonnee };
}

function ouverte(borne: Borne | undefined, cote: 'debut' | 'fin'): LecturePeriode {
  if (!borne || borne.sansAnnee) return { defaut: 'illisible' };
  if (cote === 'debut') {
    const devant = /^(?:été|automne|hiver|avril|août|octobre|T|S)/.test(borne.libelle);
    const du = /^\d\d\//.test(borne.libelle);
    const libelle = du ? `à partir du ${borne.libelle}` : devant && /^[éaho]/.test(borne.libelle) ? `à partir d'${borne.libelle}` : `à partir de ${borne.libelle}`;
    return cloturer({ debut: borne.debut, fin: Number.POSITIVE_INFINITY }, libelle, borne.defaut);
  }
  return cloturer({ debut: Number.NEGATIVE_INFINITY, fin: borne.fin }, `d'ici ${/^\d\d\//.test(borne.libelle) ? 'le ' : ''}${borne.libelle}`, borne.defaut);
}

function plage(de: Borne | undefined, a: Borne | undefined, mot: 'à' | 'au'): LecturePeriode {
  if (!de || !a || a.sansAnnee) return { defaut: 'illisible' };
  const debut = de.sansAnnee ? lireBorne(`${de.libelle} ${anneeDe(dateISO(a.debut))}`) : de;
  if (!debut) return { defaut: 'illisible' };
  const jourADeux = /^\d\d\//.test(debut.libelle) || /^\d\d\//.test(a.libelle);
  const libelle =
    mot === 'au' || jourADeux ? `du ${debut.libelle} au ${a.libelle}` : `${de.libelle} à ${a.libelle}`;
  const defaut = debut.defaut ?? a.defaut ?? (a.fin <= debut.debut ? 'fin-avant-debut' : undefined);
  return cloturer({ debut: debut.debut, fin: a.fin }, libelle, defaut);
}

function lireJour(t: string): Borne | undefined {
  let lu = /^(\d{4})-(\d\d)-(\d\d)$/.exec(t);
  if (lu) return unJour(Number(lu[1]), Number(lu[2]), Number(lu[3]));
  lu = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(t);
  if (lu) {
    const courte = (lu[4] as string).length === 2;
    const borne = unJour(Number(lu[4]) + (courte ? 2000 : 0), Number(lu[3]), Number(lu[1]));
    if (!borne.defaut && courte) borne.defaut = 'annee-courte';
    else if (!borne.defaut && lu[2] === '.') borne.defaut = 'ecriture-pointee';
    return borne;
  }
  lu = /^(?:le )?(1er|\d{1,2}) (\S+) (\d{4})$/.exec(t);
  if (lu) {
    const mois = rangMois(lu[2] as string);
    if (mois) return unJour(Number(lu[3]), mois, Number.parseInt(lu[1] as string, 10));
  }
  return undefined;
}

function unJour(annee: number, mois: number, quantieme: number): Borne {
  const n = jour(annee, mois, quantieme);
  if (n === undefined) return { debut: 0, fin: 0, libelle: '', defaut: 'date-impossible' };
  return { debut: n, fin: n + 1, libelle: ecrireDate(dateISO(n)) };
}

function lireBorne(t: string): Borne | undefined {
  const jourLu = lireJour(t);
  if (jourLu) return jourLu;
  const lu = /^(?:(début|fin|mi-)(?: |(?<=-)))?(?:de )?(?:(t[1-4]|s[12]|\p{L}+)(?: |$))?(\d{4})?$/u.exec(t);
  if (!lu || (!lu[2] && !lu[3])) return undefined;
  const partie = lu[1];
  const mot = lu[2];
  const prefixe = partie ? (partie === 'mi-' ? 'mi-' : `${partie} `) : '';
  if (!lu[3]) {
    return rangMois(mot as string) && !partie ? { debut: 0, fin: 0, libelle: nomMois(mot as string), sansAnnee: true } : undefined;
  }
  const annee = Number(lu[3]);
  if (!mot) return partDe(annee, 1, 12, partie, `${prefixe}${annee}`);
  const mois = rangMois(mot);
  if (mois) return partDe(annee, mois, 1, partie, `${prefixe}${nomMois(mot)} ${annee}`);
  if (partie) return undefined;
  if (/^t\d$/.test(mot)) return partDe(annee, Number(mot[1]) * 3 - 2, 3, undefined, `T${mot[1]} ${annee}`);
  if (/^s\d$/.test(mot)) return partDe(annee, Number(mot[1]) * 6 - 5, 6, undefined, `S${mot[1]} ${annee}`);
  const saison = SAISONS.indexOf(mot as (typeof SAISONS)[number]);
  if (saison < 0) return undefined;
  return partDe(annee, saison * 3 + 1, 3, undefined, `${SAISONS[saison]} ${annee}`);
}

/** Début, mi- and fin of a year are quarters around it (mi-: May to August); of a month, its thirds. */
function partDe(annee: number, mois: number, duree: number, partie: string | undefined, libelle: string): Borne {
  const debut = jour(annee, mois, 1) as number;
  const apres = mois + duree > 12 ? (jour(annee + 1, mois + duree - 12, 1) as number) : (jour(annee, mois + duree, 1) as number);
  if (!partie) return { debut, fin: apres, libelle };
  if (duree === 12) {
    if (partie === 'début') return { debut, fin: jour(annee, 4, 1) as number, libelle };
    if (partie === 'fin') return { debut: jour(annee, 10, 1) as number, fin: apres, libelle };
    return { debut: jour(annee, 5, 1) as number, fin: jour(annee, 9, 1) as number, libelle };
  }
  if (partie === 'début') return { debut, fin: debut + 10, libelle };
  if (partie === 'fin') return { debut: debut + 20, fin: apres, libelle };
  return { debut: debut + 10, fin: debut + 20, libelle };
}

const ABREVIATIONS = ['janv', 'fév', 'mars', 'avr', 'mai', 'juin', 'juil', 'aoû', 'sept', 'oct', 'nov', 'déc'];

/** @returns the month, from 1, of a full or abbreviated name with or without accents; undefined when it is none. */
export function rangMois(mot: string): number | undefined {
  const net = sansAccents(mot.replace(/\.$/, ''));
  for (let i = 0; i < 12; i++) {
    const plein = sansAccents(MOIS[i] as string);
    if (net === plein || (net.startsWith(sansAccents(ABREVIATIONS[i] as string)) && plein.startsWith(net))) return i + 1;
  }
  return undefined;
}

function nomMois(mot: string): string {
  return MOIS[(rangMois(mot) as number) - 1] as string;
}

/** @returns the text in lower case without its accents, for comparisons. */
export function sansAccents(texte: string): string {
  return texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe').replace(/Œ/g, 'OE').toLowerCase();
}
