/** How complete a fiche is: what no rule misses in it, and what its modèles ask for. Counted here alone, for the lens, the tree, the preview, the dashboard. */
import { REGLES } from '@paraphe/checks';
import type { Analyse, ConstatSitue } from '@paraphe/language';
import { type Etape, parcourir, parcourirFiche, type Rubriques } from '@paraphe/model';
import type { Bureau } from './bureau.js';
import { rubriquesDemandees } from './modeles.js';
import type { Completude, Manque } from './protocole.js';

/** The rubriques that rules miss when they are absent, whatever the kind of contract. */
export const SURVEILLEES: readonly (keyof Rubriques)[] = [
  ...new Set(REGLES.flatMap(({ manque }) => manque ?? [])),
];

/** @returns every element of every plan and stand-alone fiche of a text, in its order */
export function etapesDe(analyse: Analyse): Etape[] {
  return [
    ...[...analyse.contrats, ...analyse.demarches].flatMap(({ plan }) => [...parcourir(plan)]),
    ...analyse.fiches.flatMap(({ plan }) => [...parcourirFiche(plan)]),
  ];
}

export function estFiche({ niveau }: Pick<Etape, 'niveau'>): boolean {
  return niveau === 'action' || niveau === 'fiche';
}

const connues = new WeakMap<Analyse, Map<object, Completude>>();

/** @returns the state of each fiche of a text, by the node of the model; worked out once for an analysis */
export function completudes(analyse: Analyse, bureau: Pick<Bureau, 'etendue'>): Map<object, Completude> {
  let table = connues.get(analyse);
  if (!table) {
    table = calculer(analyse, bureau);
    connues.set(analyse, table);
  }
  return table;
}

function calculer(analyse: Analyse, bureau: Pick<Bureau, 'etendue'>): Map<object, Completude> {
  const manques = new Map<object, Manque[]>();
  const erreurs: ConstatSitue[] = [];
  const ici = analyse.uri.toString();
  for (const constat of analyse.constats) {
    if (constat.severite === 'erreur' && constat.endroit.uri.toString() === ici) erreurs.push(constat);
    const { manque, cible, message, regle } = constat;
    if (!manque || !cible) continue;
    const liste = manques.get(cible) ?? [];
    liste.push({ rubrique: manque, message, regle });
    manques.set(cible, liste);
  }
  const table = new Map<object, Completude>();
  for (const etape of etapesDe(analyse).filter(estFiche)) {
    const siens = manques.get(etape.element) ?? [];
    const etendue = bureau.etendue(analyse, etape.element);
    const fautive =
      etendue !== undefined &&
      erreurs.some(({ endroit }) => endroit.debut >= etendue.debut && endroit.debut < etendue.fin);
    const absentes = new Set(siens.map(({ rubrique }) => rubrique));
    const attendues = new Set([...SURVEILLEES, ...rubriquesDemandees(analyse, etape), ...absentes]).size;
    table.set(etape.element, {
      etat: fautive ? 'erreur' : absentes.size ? 'incomplete' : 'complete',
      remplies: attendues - absentes.size,
      attendues,
      manques: siens,
    });
  }
  return table;
}

/** @returns the state of several fiches taken together; without any, they are complete */
export function ensemble(fiches: readonly Completude[]): Completude {
  const somme = (de: (fiche: Completude) => number) => fiches.reduce((total, fiche) => total + de(fiche), 0);
  return {
    etat: fiches.some(({ etat }) => etat === 'erreur')
      ? 'erreur'
      : fiches.some(({ etat }) => etat === 'incomplete')
        ? 'incomplete'
        : 'complete',
    remplies: somme(({ remplies }) => remplies),
    attendues: somme(({ attendues }) => attendues),
    manques: fiches.flatMap(({ manques }) => manques),
  };
}
