/** Which targets have come due in a suivi, and whether a value misses one. In doubt, none does. */
import {
  type Indicateur,
  type Jours,
  jours,
  type Mesure,
  type Plan,
  type UniteTemps,
  type Valeur,
} from '@paraphe/model';
import type { Contexte } from '../../regle.js';
import { ditUneBaisse, ditUneVariation } from '../indicateurs/libelles.js';
import { mots } from '../indicateurs/outils.js';
import { debutDe, type LectureDeSuivi, type Rapport } from './suivis.js';

type Lecture = Pick<LectureDeSuivi, 'plan' | 'jours' | 'echu'>;

/** Days in each unit, about. */
const DUREES: Record<UniteTemps, number> = {
  jour: 1,
  semaine: 7,
  mois: 30.4,
  trimestre: 91.3,
  semestre: 182.6,
  an: 365.25,
};

/**
 * @returns true when a target was to be reached by the end of what is reported on. Without a date, a rate (« 3 par an ») is
 * due once that time has gone by, anything else at the end of the contract.
 */
export function estEchue(cible: Mesure, lecture: Lecture): boolean {
  if (cible.par && durable(cible)) {
    return couvre(cible, lecture) && longueur(lecture.jours) >= DUREES[cible.par] * 0.95 && estFini(lecture);
  }
  if (durable(cible) && cible.en) return couvre(cible, lecture) && estFini(lecture);
  return echeance(cible, lecture.plan) <= lecture.echu;
}

/** @returns the target of the very period reported on: the last that ends in it, or one that holds all along. */
export function cibleDuSuivi({ cibles = [] }: Indicateur, lecture: Lecture): Mesure | undefined {
  let derniere: { cible: Mesure; fin: number } | undefined;
  for (const cible of cibles) {
    const fin = echeance(cible, lecture.plan);
    const dedans = fin > lecture.jours.debut && fin <= lecture.echu;
    if (dedans && (!derniere || fin >= derniere.fin)) derniere = { cible, fin };
  }
  return derniere?.cible ?? cibles.find((cible) => durable(cible) && estEchue(cible, lecture));
}

/** True for what is to be reached again and again: a rate, or a threshold « à partir de 2024 ». */
function durable({ en, par }: Mesure): boolean {
  return par ? !en || longueur(jours(en)) > DUREES[par] * 1.5 : en !== undefined && en.fin === undefined;
}

/** @returns the first day after the term of a target; infinite for what holds all along. */
function echeance(cible: Mesure, plan: Plan): number {
  if (durable(cible)) return Number.POSITIVE_INFINITY;
  const periode = cible.en ?? plan.periode;
  return periode ? jours(periode).fin : Number.POSITIVE_INFINITY;
}

/** @returns true when the target (or the contract) holds during all the days reported on. */
function couvre({ en }: Mesure, { plan, jours: couverts }: Lecture): boolean {
  const periode = en ?? plan.periode;
  if (!periode) return Number.isFinite(couverts.debut);
  const { debut, fin } = jours(periode);
  return debut <= couverts.debut && fin >= couverts.fin && Number.isFinite(couverts.debut);
}

/** @returns true when all the days reported on have gone by. */
function estFini({ jours: { fin }, echu }: Lecture): boolean {
  return fin <= echu;
}

function longueur({ debut, fin }: Jours): number {
  return fin - debut;
}

/**
 * @param valeur what the suivi reports
 * @param cible the target of its period
 * @returns on which side the value misses the target; undefined when it does not, or when nobody can be sure
 */
export function ecart(
  valeur: Valeur,
  cible: Mesure,
  indicateur: Indicateur,
  { etape }: Rapport,
  lecture: Lecture,
  contexte: Contexte,
): 'dessous' | 'dessus' | undefined {
  const voulu = bornesVoulues(cible, indicateur, contexte);
  const releve = intervalle(valeur);
  if (!voulu || !releve || indicateur.qualitatif) return undefined;
  if (!memeMesure(valeur, cible, contexte) || !memeRythme(valeur, cible, lecture)) return undefined;
  // What began in the course of the period had less time.
  const debut = cible.par ? debutDe(etape, lecture.plan) : undefined;
  const entier = debut === undefined || debut <= lecture.jours.debut;
  const jeu = valeur.approximatif || cible.approximatif ? 0.1 : 0;
  const { min, max } = voulu;
  if (min !== undefined && releve.max < min - Math.abs(min) * jeu) {
    return entier && toutEstCompte(cible, indicateur, lecture) ? 'dessous' : undefined;
  }
  if (max !== undefined && releve.min > max + Math.abs(max) * jeu) {
    return trop(cible, lecture) ? undefined : 'dessus';
  }
  return undefined;
}

/** @returns what a value must reach, or must not pass. A range, upwards, is reached from its lower end on. */
function bornesVoulues(
  cible: Mesure,
  { libelle, reference, sens }: Indicateur,
  { simplifier }: Contexte,
): { min?: number; max?: number } | undefined {
  const { nombre, nombreMax = nombre, borne } = cible;
  if (nombre === undefined || nombreMax === undefined) return undefined;
  const min = Math.min(nombre, nombreMax);
  const max = Math.max(nombre, nombreMax);
  if (borne) return borne === 'au-moins' ? { min } : { max };
  const simple = simplifier(libelle);
  // « Baisse du taux », 10 %: is it the rate, or how far it went down?
  if (ditUneBaisse(simple)) return undefined;
  if (sens) return sens === 'baisse' ? { max } : { min };
  const descend = reference?.nombre !== undefined && reference.nombre > max;
  return descend || ditUneVariation(simple) ? undefined : { min };
}

function intervalle({ nombre, nombreMax = nombre, borne }: Valeur): { min: number; max: number } | undefined {
  if (nombre === undefined || nombreMax === undefined) return undefined;
  return {
    min: borne === 'au-plus' ? Number.NEGATIVE_INFINITY : Math.min(nombre, nombreMax),
    max: borne === 'au-moins' ? Number.POSITIVE_INFINITY : Math.max(nombre, nombreMax),
  };
}

function memeMesure(valeur: Valeur, cible: Valeur, contexte: Contexte): boolean {
  const memeUnite =
    !valeur.unite || !cible.unite || mots(valeur.unite, contexte) === mots(cible.unite, contexte);
  return valeur.pourcentage === cible.pourcentage && memeUnite;
}

/** A figure without « par an » is that of the period: it compares with « 3 par an » when the period is a year. */
function memeRythme(valeur: Valeur, { par }: Valeur, { jours: couverts }: Lecture): boolean {
  if (valeur.par === par) return true;
  if (valeur.par || !par) return false;
  return Math.abs(longueur(couverts) / DUREES[par] - 1) < 0.05;
}

/** @returns false when what was done before the period, or out of it, may fill the gap. */
function toutEstCompte(
  cible: Mesure,
  { cumulatif }: Indicateur,
  { plan, jours: couverts }: Lecture,
): boolean {
  if (cible.par || durable(cible)) return true;
  if (cumulatif)
    return couverts.debut <= (plan.periode ? jours(plan.periode).debut : Number.NEGATIVE_INFINITY);
  if (cible.pourcentage || !cible.en) return true;
  const { debut } = jours(cible.en);
  return debut === Number.NEGATIVE_INFINITY || couverts.debut <= debut;
}

/** @returns true when the value is that of a much longer time than the target of a whole year or more. */
function trop({ en, par, pourcentage }: Mesure, { jours: couverts }: Lecture): boolean {
  if (pourcentage || par || !en) return false;
  const vise = longueur(jours(en));
  return Number.isFinite(vise) && vise > 300 && longueur(couverts) > vise * 1.5;
}
