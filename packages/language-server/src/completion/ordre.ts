/** In which order the lines of a block are proposed, and which ones are there already. */
import { RUBRIQUES } from '@paraphe/model';
import { SURVEILLEES } from '../completude.js';
import { cleDeMot } from '../modeles.js';
import type { Automate } from './automate.js';
import type { Forme } from './formes.js';
import { membresApres, membresAvant, type Situation } from './situation.js';
import { GROUPES } from './types.js';

/** What comes first in blocks that are no fiche, in the order in which one writes it. */
const EN_TETE: Readonly<Record<string, readonly string[]>> = {
  Texte: ['utilise', 'acteurs', 'contrat', 'suivi', 'avenant'],
  Contrat: [
    'territoire',
    'période',
    'signataires',
    'gouvernance',
    'axe',
    'objectif',
    'action',
    'articulation avec',
  ],
  Demarche: ['territoire', 'phase', 'axe', 'objectif', 'action'],
  Axe: ['objectif', 'action', 'contexte', 'enjeux'],
  Objectif: ['action', 'contexte'],
  Indicateurs: ['résultat', 'processus', 'impact', 'indicateur'],
  Indicateur: ['unité', 'référence', 'cible', 'source', 'fréquence', 'responsable'],
  Calendrier: ['étape', 'jalon', 'chaque', 'en continu'],
  Financements: ['coût', 'autofinancement', 'reste à mobiliser'],
  Instance: ['réunit', 'se réunit', 'rôle'],
  SuiviAction: ['dépensé', 'commentaire'],
  Modele: ['exige', 'recommande', 'suggère', 'chaque', 'sources', 'version', 'valable', 'thèmes', 'publics'],
  Portee: ['exige', 'recommande', 'suggère'],
};

/** Lines of which there is one at most, by the rule that they are made of. */
const SEULES =
  /^(?:Mot\w+|Rubrique\w*|ObjectifsVises|Lieux|Participation|Calendrier|Indicateurs|Financements|Gouvernance|ReleveDe|ActionsLiees|Generation|PeriodeContrat|Signataires|SigneLe|TextesContrat|Coordination|Evaluation|Libelles|Territoire|Diagnostic|FaitIndicateur|FaitInstance|FaitTerritoire|FaitActeur|FaitModele|Libelle)$/;
/** These may come again all the same. */
const REPETABLES: ReadonlySet<string> = new Set(['rubrique', 'visa']);

const parMot = new Map(
  RUBRIQUES.filter(({ cle }) => cle !== 'modalitesSuivi')
    .flatMap((def, rang) =>
      def.mots.map((mot) => [cleDeMot(mot.split(/ |(?<=')/)[0] as string), { def, rang }] as const),
    )
    .reverse(),
);

/** @returns the keys of the lines that the block of the cursor has, and how often each opens */
export function ecrites(situation: Situation, automate: Automate): Map<string, number> {
  const niveau = situation.niveaux.at(-1);
  const { tokens } = situation.lecture;
  const cles = new Map<string, number>();
  if (!niveau) return cles;
  for (const rang of [...membresAvant(niveau), ...membresApres(situation, automate)]) {
    const nom = tokens[rang]?.tokenType.name ?? '';
    const cle = cleDeMot(nom);
    cles.set(cle, (cles.get(cle) ?? 0) + 1);
  }
  return cles;
}

/** @returns true when a line stands there already and may not come again */
export function dejaEcrite({ attendu, mots }: Forme, presentes: ReadonlyMap<string, number>): boolean {
  const premier = mots[0] as string;
  return (
    presentes.has(cleDeForme(mots)) && SEULES.test(attendu.chemin.regle) && !REPETABLES.has(cleDeMot(premier))
  );
}

/** @returns what words that open the same line have in common: `pilote` and `pilotes`, `lieux` and `communes` */
export function cleDeForme(mots: readonly string[]): string {
  return mots[1] === 'visés' ? 'objectif visé' : cleDeMot(mots[0] as string);
}

/** @returns the group of a line, and its rank in it, as one number: the smaller the earlier */
export function placeDe(
  { attendu, mots, texte }: Forme,
  bloc: string,
  rang: number,
  presentes: ReadonlyMap<string, number>,
): { groupe: number; rang: number } {
  const tete = EN_TETE[bloc]?.indexOf(texte) ?? -1;
  if (tete >= 0) {
    // Of two natures of indicators, the one that lacks.
    const absente = bloc === 'Indicateurs' && presentes.size > 0 && !presentes.has(cleDeForme(mots));
    return { groupe: GROUPES.manqueSurveille, rang: absente ? tete - 10 : tete };
  }
  const connue =
    mots[1] === 'visés'
      ? (parMot.get('objectif visé') ?? parMot.get('objectif'))
      : parMot.get(cleDeMot(mots[0] as string));
  const deFiche = estDeFiche(attendu.chemin, bloc);
  if (connue && deFiche) {
    const surveillee = SURVEILLEES.includes(connue.def.cle) && !EN_TETE[bloc];
    return { groupe: surveillee ? GROUPES.manqueSurveille : GROUPES.manque, rang: connue.rang };
  }
  return { groupe: deFiche || !EN_TETE[bloc] ? GROUPES.manque : GROUPES.structure, rang: 50 + rang };
}

/** @returns true for a rubrique of that block, false for a line of a block inside a rubrique */
function estDeFiche(chemin: Forme['attendu']['chemin'], bloc: string): boolean {
  for (let ici: typeof chemin | undefined = chemin; ici && ici.regle !== bloc; ici = ici.dans)
    if (ici.regle === 'Rubrique') return true;
  return false;
}
