/** Dates and periods, with the years of the contract; units of money. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { anneesDe } from './annees.js';
import type { Attendu } from './automate.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

const { Event, Unit } = CompletionItemKind;

/** Whether dates are waited for: whole periods, years alone, or none. */
export function attendDates(attendus: readonly Attendu[]): 'periode' | 'annee' | undefined {
  if (attendus.some(({ nom }) => nom === 'PLAGE_ANNEES')) return 'periode';
  return attendus.some(({ nom, chemin }) => nom === 'ANNEE' && !/^Num|^Nombre$/.test(chemin.regle))
    ? 'annee'
    : undefined;
}

/** @param suite what is written after a period (` : "<1>"` in a calendar) */
export function periodes(contexte: Contexte, forme: 'periode' | 'annee', suite = ''): Proposition[] {
  const { debut, fin } = anneesDe(contexte);
  const { saisi } = contexte.situation;
  const annees = Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang);
  const dates: string[] = annees.map(String);
  if (forme === 'periode') {
    dates.push(
      `${debut} à ${fin}`,
      ...annees.map((annee) => `fin ${annee}`),
      ...annees.map((annee) => `début ${annee}`),
    );
    // Many, and rarely wanted: only once their letter is typed.
    if (/^[tT]/.test(saisi))
      for (const annee of annees) dates.push(...[1, 2, 3, 4].map((rang) => `T${rang} ${annee}`));
    if (/^[sS]/.test(saisi))
      for (const annee of annees) dates.push(...[1, 2].map((rang) => `S${rang} ${annee}`));
    if (/^m/i.test(saisi)) dates.push(...annees.map((annee) => `mi-${annee}`));
  }
  if (/^\d{1,2}\/\d{1,2}\/$/.test(saisi)) dates.push(...annees.map((annee) => `${saisi}${annee}`));
  return dates.map((date) => ({
    libelle: date,
    kind: Event,
    groupe: GROUPES.valeur,
    ...(suite ? { ecrit: date + suite } : {}),
  }));
}

/** How long contracts last, in years, the most usual first. */
const DUREES = [5, 4, 3, 6];

/** @returns periods for a contract that has none yet */
export function periodeDuContrat(contexte: Contexte): Proposition[] {
  const { debut } = anneesDe(contexte);
  return [debut, debut + 1].flatMap((premiere) =>
    DUREES.map((duree) => ({
      libelle: `${premiere} à ${premiere + duree - 1}`,
      kind: Event,
      groupe: GROUPES.valeur,
    })),
  );
}

/** @returns how often, for a calendar or an instance */
export function rythmes(suite = ''): Proposition[] {
  const formes: [string, string][] = [
    ['2 fois par an', '<1:2> fois par <2|an,trimestre,mois,semaine|>'],
    ['au moins 1 fois par an', 'au moins <1:1> fois par <2|an,trimestre,mois,semaine|>'],
    ['chaque mois', 'chaque mois'],
    ['chaque trimestre', 'chaque trimestre'],
    ['chaque année', 'chaque année'],
  ];
  return formes.map(([libelle, extrait]) => ({
    libelle,
    kind: Event,
    groupe: GROUPES.valeur,
    ecrit: extrait + suite.replace('<1>', '<3>'),
  }));
}

/** @returns units of money after a number */
export function unitesMonnaie(): Proposition[] {
  return ['€ TTC', '€ HT', '€', 'k€', 'M€'].map((libelle) => ({
    libelle,
    kind: Unit,
    groupe: GROUPES.valeur,
    recherche: [libelle, 'euros'],
  }));
}
