/** The parties that fiches name, and what tells that two of them are the same. */

import type { Acteur, Partie, Rubriques } from '@paraphe/model';
import { motsSeuls } from '../../mots.js';
import type { Contexte } from '../../regle.js';

/** Those who lead, together or one before the others. */
export function pilotesDe({ pilotes = [], copilotes }: Rubriques): readonly Partie[] {
  return copilotes?.length ? [...pilotes, ...copilotes] : pilotes;
}

/** @returns what identifies a party, whichever way it was written; empty when nothing does. */
export function cleDe(partie: Partie, { mots }: Contexte): string {
  return mots(partie.acteur ?? partie.texte ?? '');
}

/** @returns what identifies a party and the actor that it names, where that one is declared with a name. */
export function clesDe(partie: Partie, contexte: Contexte): string[] {
  const nom = partie.acteur === undefined ? undefined : contexte.acteur(partie.acteur)?.nom;
  const cle = cleDe(partie, contexte);
  const cles = nom ? [cle, contexte.mots(nom)] : [cle];
  return cles.includes('') ? cles.filter(Boolean) : cles;
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
