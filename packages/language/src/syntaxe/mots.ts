/**
 * Words: one form for all the ways of typing them (composed or decomposed accents, ' or ’, kinds of hyphens), and those kept as
 * keywords.
 */
import { sansInvisibles } from './invisibles.js';

/** Letters of French that are in their one form already: most words. */
const COMPOSE = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f]*$/;

/**
 * @returns the word with composed accents, straight apostrophes and plain hyphens, without what has no drawing: two writings
 * of a name are the same name.
 */
export function formeUnique(mot: string): string {
  if (COMPOSE.test(mot)) return mot;
  return sansInvisibles(mot)
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/**
 * Keywords that are never names: those that open a line where a name could have been waited for. `pilotes CCTC,` then
 * `public "x"` must not read `public` as an actor. All other keywords (instance, source, epci, mars…) stay free as names.
 */
export const MOTS_RESERVES: ReadonlySet<string> = new Set(
  `utilise contrat convention démarche axe objectif action sous-action fiche modèle avenant suivi acteurs acteur document
  contexte enjeux enjeu description effets effet thèmes thème publics public facilitateurs facilitateur freins frein contraintes
  contrainte points point moyens moyen livrables livrable annexes annexe pilotes pilote copilotes copilote partenaires partenaire
  porteurs porteur maîtres maître opérateurs opérateur référents référentes référent référente objectifs lieux lieu statut
  cycle priorité participation calendrier calendriers indicateurs indicateur financements financement gouvernance répond
  articulation relève reconduit actions rubrique coût dont autofinancement enveloppe cofinancements reste hors poste postes
  processus résultat cible cibles unité référence fréquence responsable génération période signataires signataire signé visas visa
  préambule territoire orientation orientations diagnostic évaluation sources commentaires commentaire fondé fondée succède coordination article libellés
  exige recommande suggère chaque ajoute modifie retire proroge`.split(/\s+/),
);
