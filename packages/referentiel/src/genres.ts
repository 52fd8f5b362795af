/** Types of actors, and the broader ones that they come under: what a modèle means by « signataire de type collectivité ». */
import { motsDe } from './recherche.js';

/**
 * Type of an actor, to the broader types that it answers to as well. `caf` is not asked for by name alone: where one caisse does
 * the work of several (`ccss` in Hautes-Alpes and Lozère, `cgss` overseas, `cssm` in Mayotte), it stands for each of these.
 * An EPCI is a `collectivité` here as in the contracts themselves, which mean « collectivités et leurs groupements ».
 */
export const GENRES_ACTEURS: Readonly<Record<string, readonly string[]>> = {
  commune: ['collectivité'],
  mairie: ['commune', 'collectivité'],
  ville: ['commune', 'collectivité'],
  epci: ['collectivité'],
  agglomération: ['epci', 'collectivité'],
  'communauté-de-communes': ['epci', 'collectivité'],
  'communauté-d-agglomération': ['epci', 'collectivité'],
  'communauté-urbaine': ['epci', 'collectivité'],
  ept: ['epci', 'collectivité'],
  intercommunalité: ['epci', 'collectivité'],
  métropole: ['epci', 'collectivité'],
  département: ['collectivité'],
  'conseil-départemental': ['département', 'collectivité'],
  région: ['collectivité'],
  'conseil-régional': ['région', 'collectivité'],
  préfecture: ['état'],
  'sous-préfecture': ['préfecture', 'état'],
  ddets: ['état'],
  ddetspp: ['ddets', 'état'],
  dreets: ['état'],
  deets: ['dreets', 'état'],
  drieets: ['dreets', 'état'],
  dgcopop: ['état'],
  draaf: ['état'],
  drac: ['état'],
  'éducation-nationale': ['état'],
  rectorat: ['éducation-nationale', 'état'],
  caf: ['caisse'],
  cpam: ['caisse'],
  msa: ['caisse'],
  carsat: ['caisse'],
  ccss: ['caf', 'cpam', 'caisse'],
  cgss: ['cpam', 'carsat', 'msa', 'caisse'],
  cssm: ['caf', 'cpam', 'carsat', 'caisse'],
  chu: ['hôpital'],
  'centre-hospitalier': ['hôpital'],
};

let larges: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * @param type what an actor is, as after the colon of its declaration: `caf`, `Commune`, `préfecture`
 * @param voulu the type that is asked for: `caf`, `collectivité`
 * @returns true when they are the same, or `voulu` is broader; accents, case and hyphens do not count
 */
export function estDeType(type: string, voulu: string): boolean {
  const [ici, la] = [cle(type), cle(voulu)];
  if (!ici || !la) return false;
  if (ici === la) return true;
  larges ??= new Map(
    Object.entries(GENRES_ACTEURS).map(([genre, plus]) => [cle(genre), new Set(plus.map(cle))]),
  );
  return larges.get(ici)?.has(la) ?? false;
}

function cle(type: string): string {
  return motsDe(type).join(' ');
}
