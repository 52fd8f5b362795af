/** The words of the two pages, gathered on the extension's side, where the language is known, and sent with the page. */

/** `vscode.l10n.t`, or anything that does the same. Forms in `singular|plural` are chosen by the page, by the number. */
export type Traduire = (texte: string) => string;

const communs = (t: Traduire, langue: string) => ({
  langue,
  imprimer: t('Print'),
  vide: {
    'aucun-texte': t('Open a contract (a .paraphe file) to see it here.'),
    'hors-fiche': t('There is no fiche in this text yet.'),
    illisible: t('This text cannot be read for now. It will show as soon as it can.'),
  },
  etats: { complete: t('Complete'), incomplete: t('Incomplete'), erreur: t('To be corrected') },
});

export const motsApercu = (t: Traduire, langue: string) => ({
  ...communs(t, langue),
  precedente: t('Previous fiche'),
  suivante: t('Next fiche'),
  axe: t('Axe {0}'),
  objectif: t('Objectif {0}'),
  remplies: t('{0} of {1} rubrique filled|{0} of {1} rubriques filled'),
  allerA: t('{0}: go to the text'),
  manque: t('To be written'),
  sansTitre: t('Fiche without a title'),
  fiche: t('Fiche {0} {1}'),
});

export const motsTableau = (t: Traduire, langue: string) => ({
  ...communs(t, langue),
  tableau: t('Dashboard'),
  donnees: t('Data of this chart'),
  fiche: t('Fiche'),
  fiches: t('{0} fiche|{0} fiches'),
  colonnes: {
    etat: t('State'),
    fiches: t('Fiches'),
    rubrique: t('Rubrique'),
    financeur: t('Financeur'),
    montant: t('Amount'),
    acquis: t('Granted'),
    demande: t('Not granted yet'),
    annee: t('Year'),
    quand: t('When'),
    quoi: t('What'),
    indicateur: t('Indicateur'),
    pilote: t('Pilote'),
  },
  chiffres: {
    completes: t('complete fiche, of {1}|complete fiches, of {1}'),
    cout: t('planned cost'),
    couvert: t('covered: {0}'),
    sansCible: t('indicateur without a target|indicateurs without a target'),
  },
  completude: {
    titre: t('Fiches by state'),
    resume: t('{0} of {1} fiches are complete, {2} are incomplete, {3} to be corrected.'),
    aucune: t('The contract has no fiche yet.'),
  },
  manques: {
    titre: t('What is most often missing'),
    resume: t(
      '“{1}” is missing in {0} fiche, more than anything else.|“{1}” is missing in {0} fiches, more than anything else.',
    ),
    aucun: t('Nothing is missing: all the expected rubriques are filled.'),
  },
  financeurs: {
    titre: t('Financing by financeur'),
    resume: t(
      '{0} financeur brings {1}, of which {2} is granted.|{0} financeurs bring {1}, of which {2} is granted.',
    ),
    sansRepartition: t('No financeur is written with an amount yet.'),
    laisses: t('Left out of the totals'),
  },
  annees: {
    titre: t('Financing by year'),
    resume: t('The heaviest year is {0}, with {1}.'),
    aucune: t('No amount is tied to a year yet.'),
  },
  calendrier: {
    titre: t('Calendar'),
    resume: t('{0} fiche has dates, from {1} to {2}.|{0} fiches have dates, from {1} to {2}.'),
    enCours: t('{0} is under way today.|{0} are under way today.'),
    aucuneEnCours: t('None is under way today.'),
    aujourdhui: t('Today'),
    sansDate: t('Without any date'),
    aucune: t('No fiche has dates yet.'),
  },
  indicateurs: {
    titre: t('Indicateurs without a target'),
    resume: t(
      '{0} indicateur, in {1}, has no target: one will measure without knowing whether it is enough.|{0} indicateurs, in {1}, have no target: one will measure without knowing whether it is enough.',
    ),
    aucun: t('Every indicateur that can be counted has a target.'),
  },
  pilotes: {
    titre: t('Pilotes and their fiches'),
    resume: t('{1} has the heaviest load, with {0} fiche.|{1} has the heaviest load, with {0} fiches.'),
    aucun: t('No pilote is named yet.'),
  },
});

export type MotsApercu = ReturnType<typeof motsApercu>;
export type MotsTableau = ReturnType<typeof motsTableau>;
