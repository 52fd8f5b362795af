/** The JSON document of one input, with what was asked to go with it. */
import { type ConstatSitue, ecrireConstat, positions, versDocument } from '@paraphe/language';
import type { DocumentParaphe } from '@paraphe/model';
import type { Lu } from '../chantier.js';
import type { Forme } from './destination.js';

/** The lists of a document, in the order of its keys. */
export const SECTIONS = [
  'contrats',
  'demarches',
  'fiches',
  'modeles',
  'avenants',
  'suivis',
  'acteurs',
] as const;
export type Section = (typeof SECTIONS)[number];

export function documentDe(lu: Lu, forme: Forme): DocumentParaphe {
  return completer(versDocument([lu.analyse]), lu, lu.analyse.constats, forme);
}

/** Adds to a document the constats and the places, when they are asked for. @returns that document */
export function completer(
  document: DocumentParaphe,
  lu: Lu,
  constats: ConstatSitue[],
  forme: Forme,
): DocumentParaphe {
  if (forme.constats) document.constats = constats.map((constat) => ecrireConstat(constat, lu.situer));
  if (forme.positions) document.positions = positions(document, [lu]);
  return document;
}

export function enJson(valeur: unknown, forme: Forme): string {
  return JSON.stringify(valeur, undefined, forme.aere ? 2 : undefined);
}
