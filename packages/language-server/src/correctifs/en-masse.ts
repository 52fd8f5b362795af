/** The fixes that may be applied at once to all the constats of their kind in a text, and what that is called. */
import { dire } from '../affichage/dire.js';

/** By rule and kind of fix. */
export const TITRES_EN_MASSE: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'indicateurs/resultat-manquant ajouter': [
    'Ajouter un indicateur de résultat partout où il manque',
    'Add a result indicator wherever it is missing',
  ],
  'indicateurs/processus-manquant ajouter': [
    'Ajouter un indicateur de processus partout où il manque',
    'Add a process indicator wherever it is missing',
  ],
  'indicateurs/aucun-indicateur ajouter': [
    "Ajouter des indicateurs à compléter à toutes les fiches qui n'en ont pas",
    'Add indicators to fill in to all the fiches that have none',
  ],
  'indicateurs/cible-manquante cible': [
    "Ajouter une cible dans toutes les fiches qui n'en ont pas",
    'Add a target in all the fiches that have none',
  ],
  'indicateurs/cible-incomplete completer': [
    'Compléter toutes les cibles : unité, source, date',
    'Complete all the targets: unit, source, date',
  ],
  'indicateurs/reunions-en-resultat processus': [
    'Faire de tous ces comptes de réunions des indicateurs de processus',
    'Make all these counts of meetings process indicators',
  ],
  'indicateurs/natures-interverties echanger': [
    'Échanger « processus » et « résultat » dans toutes ces fiches',
    'Swap "processus" and "résultat" in all these fiches',
  ],
  'indicateurs/indicateur-double retirer': [
    'Retirer tous les indicateurs écrits deux fois',
    'Remove all the indicators that are written twice',
  ],
  'indicateurs/cible-contredit-reference baisse': [
    'Dire que la baisse est voulue pour tous ces indicateurs',
    'Say that a decrease is meant for all these indicators',
  ],
  'publics/public-manquant ajouter': [
    "Ajouter un public à compléter à toutes les fiches qui n'en ont pas",
    'Add a public to fill in to all the fiches that have none',
  ],
  'pilotage/pilote-manquant ajouter': [
    "Ajouter un pilote à compléter à toutes les fiches qui n'en ont pas",
    'Add a lead to fill in to all the fiches that have none',
  ],
  'pilotage/pilote-partenaire retirer': [
    'Retirer des partenaires tous ceux qui sont déjà pilotes',
    'Remove from the partners all those that lead already',
  ],
  'pilotage/pilote-personne-seule personne': [
    'Mettre à part le nom de toutes ces personnes',
    'Put the names of all these persons apart',
  ],
  'pilotage/chef-de-file-manquant copilotes': [
    "Écrire « copilotes » partout où il n'y a pas de chef de file",
    'Write "copilotes" wherever nobody leads first',
  ],
  'pilotage/acteur-inutilise retirer': [
    'Retirer tous les acteurs que rien ne nomme',
    'Remove all the actors that nothing names',
  ],
  'pilotage/pilote-etranger signer': [
    'Ajouter tous ces pilotes aux signataires',
    'Add all these leads to the signatories',
  ],
  'financements/plan-manquant definir': [
    "Écrire « financements à définir » partout où rien n'est dit",
    'Write "financements à définir" wherever nothing is said',
  ],
  'financements/plan-manquant sans-budget': [
    "Écrire « financements sans budget dédié » partout où rien n'est dit",
    'Write "financements sans budget dédié" wherever nothing is said',
  ],
  'financements/sous-action-sans-budget sans-budget': [
    'Écrire « financements sans budget dédié » dans toutes ces sous-actions',
    'Write "financements sans budget dédié" in all these sous-actions',
  ],
  'financements/cout-non-couvert reste': [
    'Ajouter « reste à mobiliser » à tous les coûts sans financeur',
    'Add "reste à mobiliser" to all the costs that nobody covers',
  ],
  'financements/cout-partiel reste': [
    'Ajouter « reste à mobiliser » à tous les coûts couverts en partie',
    'Add "reste à mobiliser" to all the costs covered in part',
  ],
  'financements/financeurs-sans-montant reste': [
    'Ajouter « reste à mobiliser » partout où les montants manquent',
    'Add "reste à mobiliser" wherever amounts are missing',
  ],
  'calendrier/calendrier-manquant ajouter': [
    "Ajouter un calendrier à compléter à toutes les fiches qui n'en ont pas",
    'Add a calendar to fill in to all the fiches that have none',
  ],
  'calendrier/calendrier-manquant continu': [
    'Écrire « calendrier en continu » partout où il manque',
    'Write "calendrier en continu" wherever it is missing',
  ],
  'calendrier/jalon-depasse fiche en cours': [
    'Ajouter « statut en cours » à toutes les fiches dont une date est passée',
    'Add "statut en cours" to all the fiches with a date in the past',
  ],
  'calendrier/date-de-tableur date': [
    "Écrire toutes les dates venues d'un tableur",
    'Write all the dates that came from a spreadsheet',
  ],
  'valeurs/date-ambigue ecrire': ['Écrire en entier toutes ces dates', 'Write all these dates in full'],
  'texte/ignore-inutile retirer': [
    'Retirer tous les « paraphe-ignore » devenus inutiles',
    'Remove every "paraphe-ignore" that is of no use any more',
  ],
  'texte/ignore-sans-raison raison': [
    'Ajouter une raison, à écrire, à tous les « paraphe-ignore »',
    'Add a reason, to write, to every "paraphe-ignore"',
  ],
  'texte/mention-repetee retirer': ['Retirer toutes les mentions répétées', 'Remove all that is said twice'],
};

/** @returns what fixing all of a kind is called; undefined when each is to be looked at by itself */
export function titreEnMasse(regle: string, genre: string, combien: number): string | undefined {
  const titre = TITRES_EN_MASSE[`${regle} ${genre}`];
  return titre && `${dire(...(titre as [string, string]))} (${combien})`;
}
