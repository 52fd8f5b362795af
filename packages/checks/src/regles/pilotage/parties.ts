/** The parties that fiches name, and what tells that two of them are the same. */

import type { Acteur, Partie, Rubriques } from '@paraphe/model';
import { sansAccents } from '@paraphe/model';

/** @returns the words alone, without accents, case or punctuation. */
export function motsSeuls(texte: string): string {
  return sansAccents(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Those who lead, together or one before the others. */
export function pilotesDe({ pilotes, copilotes }: Rubriques): Partie[] {
  return [...(pilotes ?? []), ...(copilotes ?? [])];
}

/** @returns what identifies a party, whichever way it was written; empty when nothing does. */
export function cleDe(partie: Partie): string {
  return motsSeuls(partie.acteur ?? partie.texte ?? '');
}

/** @returns the name of a party for a message. */
export function nomDe(partie: Partie): string {
  return partie.acteur ?? partie.texte ?? partie.personne ?? '';
}

/** @returns the SIREN of an actor, taken from its SIRET where it is not given. */
export function sirenDe({ siren, siret }: Acteur): string | undefined {
  return siren?.replace(/\s/g, '') || siret?.replace(/\s/g, '').slice(0, 9) || undefined;
}

/** True for what decides or meets, and signs nothing by itself: commission, comité, groupe de travail. */
export function estInstance({ type }: Acteur): boolean {
  return /^(instance|commission|comite|conseil|groupe|reseau|service|copil|cotech)\b/.test(
    motsSeuls(type ?? ''),
  );
}
