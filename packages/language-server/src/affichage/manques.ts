/** What is missing, in a word or two, where a whole sentence does not fit: lens, outline, cards. */
import { langueCourante } from '@paraphe/language';
import { type Etape, motRubrique, nommer, RUBRIQUES, rubrique } from '@paraphe/model';
import type { Completude, Manque } from '../protocole.js';
import { compter, dire, majuscule } from './dire.js';

/** By rule; a rule that is not here is told by the word of its rubrique. */
const COURTS: Record<string, { fr: string; en: string }> = {
  'indicateurs/resultat-manquant': { fr: 'résultat', en: 'result' },
  'indicateurs/processus-manquant': { fr: 'processus', en: 'process' },
  'indicateurs/aucun-indicateur': { fr: 'indicateurs', en: 'indicators' },
  'financements/plan-manquant': { fr: 'plan de financement', en: 'plan of financing' },
  'calendrier/calendrier-manquant': { fr: 'calendrier', en: 'calendar' },
};

export function motManque({ regle, rubrique: cle }: Manque): string {
  const court = COURTS[regle];
  return court ? court[langueCourante()] : motRubrique(rubrique(cle), 1);
}

/** @returns what is missing, in the order of the paper fiche */
export function enOrdre(manques: readonly Manque[]): Manque[] {
  const rang = ({ rubrique: cle }: Manque) => RUBRIQUES.findIndex((definition) => definition.cle === cle);
  return [...manques].sort((a, b) => rang(a) - rang(b));
}

/** @returns « manque : résultat, calendrier »; undefined when nothing is missing */
export function manquesEnMots({ manques }: Completude): string | undefined {
  if (!manques.length) return undefined;
  const mots = [...new Set(enOrdre(manques).map(motManque))].join(', ');
  return dire(`manque : ${mots}`, `missing: ${mots}`);
}

/** @returns « manquent : résultat (3), plan de financement (1) », the most missed first */
export function manquesComptes(fiches: readonly Completude[]): string | undefined {
  const combien = new Map<string, number>();
  for (const mot of enOrdre(fiches.flatMap(({ manques }) => manques)).map(motManque)) combien.set(mot, 0);
  for (const { manques } of fiches)
    for (const mot of new Set(manques.map(motManque))) combien.set(mot, (combien.get(mot) ?? 0) + 1);
  if (!combien.size) return undefined;
  const mots = [...combien]
    .sort(([, a], [, b]) => b - a)
    .map(([mot, fois]) => `${mot} (${fois})`)
    .join(', ');
  return dire(`manquent : ${mots}`, `missing: ${mots}`);
}

/** @returns « 4 rubriques sur 5 » */
export function rubriquesEnMots({ remplies, attendues }: Completude): string {
  return dire(
    `${compter(remplies, 'rubrique')} sur ${attendues}`,
    `${compter(remplies, 'rubrique')} of ${attendues}`,
  );
}

/** @returns « 12 fiches complètes sur 16 » */
export function fichesEnMots(fiches: readonly Completude[]): string {
  const completes = fiches.filter(({ etat }) => etat === 'complete').length;
  const tete = dire(
    compter(completes, 'fiche complète', 'fiches complètes'),
    compter(completes, 'complete fiche', 'complete fiches'),
  );
  return dire(`${tete} sur ${fiches.length}`, `${tete} of ${fiches.length}`);
}

/** @returns a message about an element, without its name: where one reads of that element alone, it says nothing more */
export function sansNom(message: string, etape: Etape): string {
  const nom = majuscule(nommer(etape));
  return majuscule(message.startsWith(nom) ? message.slice(nom.length).replace(/^\s*:\s*/, '') : message);
}
