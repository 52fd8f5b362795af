/** Dates and periods as written in France. No time zone, no locale: days are counted, never clocked. */
import { sansAccents, texteSimple } from './texte.js';

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
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
/** In the order of the calendar year, a quarter each: hiver is January to March, automne October to December. */
export const SAISONS = ['hiver', 'printemps', 'été', 'automne'] as const;

const JOUR_MS = 86_400_000;

/** @returns days from 1970-01-01, or undefined when that day does not exist (31/02/2024). Months from 1. */
export function jour(annee: number, mois: number, quantieme: number): number | undefined {
  if (annee < 100 || mois < 1 || mois > 12 || quantieme < 1) return undefined;
  const bissextile = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
  const avantMars = mois < 3;
  if (quantieme > (LONGUEURS[mois - 1] as number) - (mois === 2 && !bissextile ? 1 : 0)) return undefined;
  // Years counted from March, so that the leap day comes last.
  const an = avantMars ? annee - 1 : annee;
  const bissextiles = Math.floor(an / 4) - Math.floor(an / 100) + Math.floor(an / 400);
  const dansLAn = Math.floor((153 * (avantMars ? mois + 9 : mois - 3) + 2) / 5) + quantieme - 1;
  return an * 365 + bissextiles + dansLAn - JOURS_AVANT_1970;
}

/** Longest lengths of the months. */
const LONGUEURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** From 0000-03-01 to 1970-01-01. */
const JOURS_AVANT_1970 = 719_468;

/** @returns days from 1970-01-01 of an ISO date, or undefined when it is none. */
export function jourDe(date: DateISO): number | undefined {
  if (date.length !== 10 || date.charCodeAt(4) !== TIRET || date.charCodeAt(7) !== TIRET) return undefined;
  const rang = jour(chiffres(date, 0, 4), chiffres(date, 5, 7), chiffres(date, 8, 10));
  return Number.isNaN(rang) ? undefined : rang;
}

const TIRET = 0x2d;

/** @returns the number that digits write from one place to another of a text; NaN when one is no digit. */
function chiffres(texte: string, de: number, a: number): number {
  let nombre = 0;
  for (let i = de; i < a; i++) {
    const chiffre = texte.charCodeAt(i) - 0x30;
    if (chiffre < 0 || chiffre > 9) return Number.NaN;
    nombre = nombre * 10 + chiffre;
  }
  return nombre;
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
    debut:
      periode.debut === undefined
        ? Number.NEGATIVE_INFINITY
        : (jourDe(periode.debut) ?? Number.NEGATIVE_INFINITY),
    fin:
      periode.fin === undefined
        ? Number.POSITIVE_INFINITY
        : (jourDe(periode.fin) ?? Number.POSITIVE_INFINITY) + 1,
  };
}

/** What reading a date or a period found wrong: a day that does not exist, an end before its start, an unsure reading. */
export type DefautPeriode =
  | 'date-impossible'
  | 'fin-avant-debut'
  | 'illisible'
  | 'annee-courte'
  | 'ecriture-pointee';

/** A period read from text; `defaut` says what is wrong with it. `periode` is then the best that could be read. */
export interface LecturePeriode {
  periode?: Periode;
  defaut?: DefautPeriode;
}

/** One end of a period, or the whole of a simple one. */
interface Borne extends Jours {
  libelle: string;
  /** What stands before it in French: `le 15/06/2024`, `le T1 2024`, `l'été 2024`; nothing before a month or a year. */
  article: 'le ' | "l'" | '';
  /** A month without its year takes that of the other end: `janvier à avril 2023`. */
  sansAnnee?: boolean;
  defaut?: DefautPeriode;
}

/** @returns the text as the patterns below read it: accents, capitals and kinds of hyphens set aside. */
function aLire(texte: string): string {
  return sansAccents(texteSimple(texte).replace(/[\u2010\u2011]/g, '-'));
}

/**
 * Reads a day: `15/06/2024`, `2024-06-15`, `15 juin 2024`, `1er janvier 2024`. Two-digit years (read as 20xx) and dots
 * are read, and told as a defect.
 * @returns the day, ISO 8601, unless it could not be read or does not exist, and what is wrong with it
 */
export function lireDate(texte: string): { date?: DateISO; defaut?: DefautPeriode } {
  const borne = lireJour(aLire(texte));
  if (!borne) return { defaut: 'illisible' };
  if (borne.defaut === 'date-impossible') return { defaut: borne.defaut };
  return borne.defaut ? { date: dateISO(borne.debut), defaut: borne.defaut } : { date: dateISO(borne.debut) };
}

/**
 * Reads a period in any of the forms that people write: `2024`, `juin 2024`, `janvier à avril 2023`, `T1 2024`, `S2 2024`,
 * `début`, `mi-`, `fin 2023`, `printemps 2023`, `2023 à 2027`, `2023-2027`, `du 01/01/2023 au 31/12/2027`,
 * `à partir de 2024`, `dès 2024`, `d'ici 2030`, `jusqu'au 31/12/2028`, or a single day. Capitals, accents and kinds of
 * spaces do not count.
 * @returns the period with its first and last days, and what is wrong with it; no period when a day does not exist or
 * the text cannot be read
 */
export function lirePeriode(texte: string): LecturePeriode {
  let lue = LUES.get(texte);
  if (!lue) {
    lue = lirePeriodeNeuve(texte);
    if (LUES.size >= LUES_MAX) LUES.clear();
    LUES.set(texte, lue);
  }
  return lue.periode ? { ...lue, periode: { ...lue.periode } } : { ...lue };
}

/** Contracts say the same few periods again and again: what was read of each is kept, within limits. */
const LUES = new Map<string, LecturePeriode>();
const LUES_MAX = 1000;

function lirePeriodeNeuve(texte: string): LecturePeriode {
  const t = aLire(texte);
  const plageAnnees = /^(\d{4}) ?[-–/] ?(\d{4})$/.exec(t);
  if (plageAnnees) return plage(plageAnnees[1] as string, plageAnnees[2] as string);
  const depuis =
    /^(?:a (?:partir|compter) (?:du |de la |de l'|de |d')|(des|depuis) (?:le |la |l')?)(.+)$/.exec(t);
  if (depuis) return depuisBorne(lireBorne(depuis[2] as string), depuis[1]);
  const jusque =
    /^(?:(d' ?ici) (?:a la |a l'|a |au |le |la |l')?|jusqu' ?(?:a la |a l'|a |au |en ))(.+)$/.exec(t);
  if (jusque) return jusquABorne(lireBorne(jusque[2] as string), jusque[1] !== undefined);
  const seule = lireBorne(t);
  if (seule) return seule.sansAnnee ? { defaut: 'illisible' } : cloturer(seule, seule.libelle, seule.defaut);
  const deA = /^(?:du |de la |de l'|de |d')?(.+?) (?:au |a la |a l'|a |[-–/] )(.+)$/.exec(t);
  if (deA) return plage(deA[1] as string, deA[2] as string);
  return { defaut: 'illisible' };
}

function cloturer({ debut, fin }: Jours, libelle: string, defaut?: DefautPeriode): LecturePeriode {
  if (defaut === 'date-impossible') return { defaut };
  const periode: Periode = {
    ...(debut === Number.NEGATIVE_INFINITY ? {} : { debut: dateISO(debut) }),
    ...(fin === Number.POSITIVE_INFINITY ? {} : { fin: dateISO(fin - 1) }),
    libelle,
  };
  return defaut ? { periode, defaut } : { periode };
}

/** Open to the future. `dès` and `depuis` are kept, since they do not say quite the same. */
function depuisBorne(borne: Borne | undefined, mot: string | undefined): LecturePeriode {
  if (!borne || borne.sansAnnee) return { defaut: 'illisible' };
  const { article, libelle } = borne;
  const ecrit = mot === 'depuis' ? mot : mot || article === "l'" ? 'dès' : undefined;
  const de = article ? 'du ' : /^[ao]/.test(libelle) ? "d'" : 'de ';
  return cloturer(
    { debut: borne.debut, fin: Number.POSITIVE_INFINITY },
    ecrit ? `${ecrit} ${article}${libelle}` : `à partir ${de}${libelle}`,
    borne.defaut,
  );
}

/** Open to the past. « D'ici » is a term, « jusqu'à » an end: the text keeps the one that was written. */
function jusquABorne(borne: Borne | undefined, ici: boolean): LecturePeriode {
  if (!borne || borne.sansAnnee) return { defaut: 'illisible' };
  const { article, libelle } = borne;
  const au = article === 'le ';
  const libelleOuvert = ici
    ? `d'ici ${au ? 'au ' : ''}${libelle}`
    : `jusqu'${au ? 'au' : /^(début|fin|mi-)/.test(libelle) ? 'à' : 'en'} ${libelle}`;
  return cloturer({ debut: Number.NEGATIVE_INFINITY, fin: borne.fin }, libelleOuvert, borne.defaut);
}

function plage(de: string, a: string): LecturePeriode {
  const fin = lireBorne(a);
  let debut = lireBorne(de);
  if (!debut || !fin || fin.sansAnnee) return { defaut: 'illisible' };
  const { libelle } = debut;
  if (debut.sansAnnee) debut = lireBorne(sansAccents(`${libelle} ${anneeDe(dateISO(fin.debut))}`)) as Borne;
  const duAu = debut.article === 'le ' && fin.article === 'le ';
  const defaut = debut.defaut ?? fin.defaut ?? (fin.fin <= debut.debut ? 'fin-avant-debut' : undefined);
  return cloturer(
    { debut: debut.debut, fin: fin.fin },
    duAu ? `du ${libelle} au ${fin.libelle}` : `${libelle} à ${fin.libelle}`,
    defaut,
  );
}

function lireJour(texte: string): Borne | undefined {
  const t = texte.replace(/^le /, '');
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
  lu = /^(1er|\d{1,2}) (\S+) (\d{4})$/.exec(t);
  const mois = lu && rangMois(lu[2] as string);
  return mois ? unJour(Number(lu?.[3]), mois, Number.parseInt(lu?.[1] as string, 10)) : undefined;
}

function unJour(annee: number, mois: number, quantieme: number): Borne {
  const n = jour(annee, mois, quantieme);
  if (n === undefined) return { debut: 0, fin: 0, libelle: '', article: 'le ', defaut: 'date-impossible' };
  return { debut: n, fin: n + 1, libelle: ecrireDate(dateISO(n)), article: 'le ' };
}

type Part = 'debut' | 'mi' | 'fin';
const PREFIXES: Record<Part, string> = { debut: 'début ', mi: 'mi-', fin: 'fin ' };

function lireBorne(ecrite: string): Borne | undefined {
  const t = ecrite.replace(
    /^(?:le )?(1er|[2-4](?:e|eme|nde?)) (trimestre|semestre) (?=[12]\d{3}$)/,
    (_, rang: string, duree: string) => `${duree.charAt(0)}${Number.parseInt(rang, 10)} `,
  );
  const jourLu = lireJour(t);
  if (jourLu) return jourLu;
  const lu = /^(?:(debut|mi|fin)[ -](?:de |d')?)?(?:(t[1-4]|s[12]|\p{L}+\.?)(?: |$))?([12]\d{3})?$/u.exec(t);
  if (!lu || (!lu[2] && !lu[3])) return undefined;
  const partie = lu[1] as Part | undefined;
  const prefixe = partie ? PREFIXES[partie] : '';
  const mot = lu[2] ?? '';
  const mois = rangMois(mot);
  const nomDuMois = mois && MOIS[mois - 1];
  if (!lu[3]) {
    return nomDuMois
      ? { debut: 0, fin: 0, libelle: prefixe + nomDuMois, article: '', sansAnnee: true }
      : undefined;
  }
  const annee = Number(lu[3]);
  if (!mot) return { ...partDe(annee, 1, 12, partie), libelle: `${prefixe}${annee}`, article: '' };
  if (mois) {
    return { ...partDe(annee, mois, 1, partie), libelle: `${prefixe}${nomDuMois} ${annee}`, article: '' };
  }
  if (partie) return undefined;
  const [lettre, rang] = [mot.charAt(0), Number(mot.charAt(1))];
  if (rang) {
    const duree = lettre === 't' ? 3 : 6;
    const libelle = `${mot.toUpperCase()} ${annee}`;
    return { ...partDe(annee, (rang - 1) * duree + 1, duree), libelle, article: 'le ' };
  }
  const saison = SAISONS.findIndex((nom) => sansAccents(nom) === mot);
  if (saison < 0) return undefined;
  const nom = SAISONS[saison];
  const article = nom === 'printemps' ? 'le ' : "l'";
  return { ...partDe(annee, saison * 3 + 1, 3), libelle: `${nom} ${annee}`, article };
}

/**
 * Part of a stretch of whole months. Début and fin of a year are its first and last quarters, mi- is May to August; of a
 * month, they are the days 1 to 10, 11 to 20, 21 to the last.
 */
function partDe(annee: number, mois: number, duree: number, partie?: Part): Jours {
  const premier = (rang: number) =>
    (rang > 12 ? jour(annee + 1, rang - 12, 1) : jour(annee, rang, 1)) as number;
  const debut = premier(mois);
  const fin = premier(mois + duree);
  if (!partie) return { debut, fin };
  const annuelle = duree === 12;
  if (partie === 'debut') return { debut, fin: annuelle ? premier(4) : debut + 10 };
  if (partie === 'fin') return { debut: annuelle ? premier(10) : debut + 20, fin };
  return annuelle ? { debut: premier(5), fin: premier(9) } : { debut: debut + 10, fin: debut + 20 };
}

const ABREVIATIONS = [
  'janv',
  'fév',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aoû',
  'sept',
  'oct',
  'nov',
  'déc',
];

/** @returns the month, from 1, of a full or abbreviated name with or without accents; undefined when it is none. */
export function rangMois(mot: string): number | undefined {
  const net = sansAccents(mot.replace(/\.$/, ''));
  for (let i = 0; i < 12; i++) {
    const plein = sansAccents(MOIS[i] as string);
    if (net === plein || (net.startsWith(sansAccents(ABREVIATIONS[i] as string)) && plein.startsWith(net)))
      return i + 1;
  }
  return undefined;
}
