/** What several rules on indicateurs need. */

import type { Action, Etape, Fiche, Indicateur, Rubriques, Valeur } from '@paraphe/model';
import { ecrireNombre, texteSimple, UNITES_TEMPS } from '@paraphe/model';
import { parContexte } from '../../par-contexte.js';
import type { Contexte } from '../../regle.js';

/** @returns the indicators of a fiche, then those of its sub-actions. */
export function indicateursDe(fiche: Action | Fiche): readonly Indicateur[] {
  const { indicateurs = [], sousActions } = fiche;
  return sousActions?.length
    ? [...indicateurs, ...sousActions.flatMap((s) => s.indicateurs ?? [])]
    : indicateurs;
}

/** Every indicator of the plan, at whatever level, with the element that holds it. */
export const chaqueIndicateur = parContexte(({ etapes }): readonly IndicateurTenu[] => {
  const tenus: IndicateurTenu[] = [];
  for (const etape of etapes) {
    for (const indicateur of etape.element.indicateurs ?? []) tenus.push({ etape, indicateur });
  }
  return tenus;
});

interface IndicateurTenu {
  etape: Etape;
  indicateur: Indicateur;
}

/** @returns true when the follow-up is told in words, in the fiche or in one of its sub-actions. */
export function suiviEnMots(fiche: Action | Fiche): boolean {
  return Boolean(fiche.modalitesSuivi?.trim() || fiche.sousActions?.some((s) => s.modalitesSuivi?.trim()));
}

/** @returns true when the action was given up: nothing more is asked of its fiche. */
export function estAbandonnee(element: Rubriques): boolean {
  return element.statut === 'abandonnee' || element.cycle === 'abandon';
}

/** @returns the key to point at in a fiche: its indicators, or its heading when only its sub-actions have some. */
export function proprieteIndicateurs(fiche: Rubriques): 'indicateurs' | undefined {
  return fiche.indicateurs?.length ? 'indicateurs' : undefined;
}

/** @returns the text reduced to its words and signs `%`, so that hyphens and punctuation make no difference. */
export function mots(texte: string, contexte: Contexte): string {
  if (!texte.includes('%')) return contexte.mots(texte);
  return contexte
    .simplifier(texte)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** @returns a label short enough for a message. */
export function court(libelle: string): string {
  const simple = texteSimple(libelle ?? '');
  if (simple.length <= 70) return simple;
  const coupe = simple.slice(0, 70);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), 40))}…`;
}

/** Writes a value for people: `au moins 60 %`, `2 à 3 par an`, `25 élus`. */
export function afficherValeur(valeur: Valeur, unite?: string): string {
  if (valeur.nombre === undefined) return `« ${court(valeur.texte ?? '')} »`;
  const borne = valeur.borne === 'au-moins' ? 'au moins ' : valeur.borne === 'au-plus' ? 'au plus ' : '';
  const max = valeur.nombreMax === undefined ? '' : ` à ${ecrireNombre(valeur.nombreMax)}`;
  const mesure = valeur.pourcentage ? '%' : (valeur.unite ?? unite);
  const par = valeur.par ? ` par ${UNITES_TEMPS[valeur.par]}` : '';
  return `${borne}${ecrireNombre(valeur.nombre)}${max}${mesure ? ` ${mesure}` : ''}${par}`;
}
