/** The rubriques of a fiche: their key in the JSON, their words in the text, their order on paper. One table for all. */
import type { Rubriques } from './types/rubriques.js';

/** How the value of a rubrique is written. */
export type FormeRubrique = 'texte' | 'textes' | 'parties' | 'choix' | 'propre';

export interface DefinitionRubrique {
  cle: keyof Rubriques;
  /** The words that open it in the text, singular first; one only where it has no plural. */
  mots: readonly string[];
  /** `propre`: the rubrique has a form of its own (calendrier, indicateurs…). */
  forme: FormeRubrique;
}

const def = (cle: keyof Rubriques, forme: FormeRubrique, ...mots: string[]): DefinitionRubrique => ({
  cle,
  forme,
  mots,
});

/** In the order of the paper fiche: why, what, who, for whom, with what, when, how one knows, with which money. */
export const RUBRIQUES: readonly DefinitionRubrique[] = [
  def('contexte', 'texte', 'contexte'),
  def('enjeux', 'textes', 'enjeu', 'enjeux'),
  def('description', 'texte', 'description'),
  def('objectifsVises', 'propre', 'objectif visé', 'objectifs visés'),
  def('effetsAttendus', 'textes', 'effet attendu', 'effets attendus'),
  def('themes', 'textes', 'thème', 'thèmes'),
  def('porteurs', 'parties', 'porteur', 'porteurs'),
  def('maitresOuvrage', 'parties', "maître d'ouvrage", "maîtres d'ouvrage"),
  def('pilotes', 'parties', 'pilote', 'pilotes'),
  def('copilotes', 'parties', 'copilote', 'copilotes'),
  def('referentsElus', 'parties', 'référent élu', 'référents élus'),
  def('partenaires', 'parties', 'partenaire', 'partenaires'),
  def('operateurs', 'parties', 'opérateur', 'opérateurs'),
  def('publics', 'textes', 'public', 'publics'),
  def('lieux', 'propre', 'lieu', 'lieux'),
  def('facilitateurs', 'textes', 'facilitateur', 'facilitateurs'),
  def('freins', 'textes', 'frein', 'freins'),
  def('contraintes', 'textes', 'contrainte', 'contraintes'),
  def('pointsVigilance', 'textes', 'point de vigilance', 'points de vigilance'),
  def('statut', 'choix', 'statut'),
  def('priorite', 'choix', 'priorité'),
  def('cycle', 'choix', 'cycle'),
  def('participation', 'propre', 'participation'),
  def('calendrier', 'propre', 'calendrier'),
  def('moyens', 'textes', 'moyen', 'moyens'),
  def('livrables', 'textes', 'livrable', 'livrables'),
  // The same word before a text: `indicateurs "Bilan annuel"`.
  def('modalitesSuivi', 'propre', 'indicateurs'),
  def('indicateurs', 'propre', 'indicateur', 'indicateurs'),
  def('financements', 'propre', 'financement', 'financements'),
  def('gouvernance', 'propre', 'gouvernance'),
  def('repondA', 'propre', 'répond à'),
  def('articulations', 'propre', 'articulation avec'),
  def('releveDe', 'propre', 'relève de'),
  def('reconduit', 'propre', 'reconduit'),
  def('actionsLiees', 'propre', 'action liée', 'actions liées'),
  def('annexes', 'textes', 'annexe', 'annexes'),
  def('rubriques', 'propre', 'rubrique'),
];

/** The word that opens a rubrique, agreeing with the number of its values. */
export function motRubrique(definition: DefinitionRubrique, nombre: number): string {
  const [singulier, pluriel] = definition.mots as [string, string?];
  return nombre > 1 && pluriel ? pluriel : singulier;
}

/** @returns the definition of a rubrique by its key in the JSON. */
export function rubrique(cle: keyof Rubriques): DefinitionRubrique {
  return RUBRIQUES.find((d) => d.cle === cle) as DefinitionRubrique;
}
