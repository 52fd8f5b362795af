/** The fiches of a text in its order, each with what holds it and its place. */
import type { Analyse } from '@paraphe/language';
import type { Acteur, Action, Axe, Etape, Fiche, Objectif, Plan, SousAction } from '@paraphe/model';
import type { Bureau, Vue } from './bureau.js';
import { estFiche, etapesDe } from './completude.js';

export interface FicheSituee {
  etape: Etape<Action | Fiche>;
  /** The contract or démarche that holds it; absent for a stand-alone fiche. */
  plan?: Plan;
  /** Offsets of its block. */
  debut: number;
  fin: number;
}

/** @returns the fiches that were typed, in the order of the text */
export function fichesDe(analyse: Analyse, bureau: Pick<Bureau, 'etendue'>): FicheSituee[] {
  const fiches: FicheSituee[] = [];
  for (const etape of etapesDe(analyse)) {
    const etendue = estFiche(etape) ? bureau.etendue(analyse, etape.element) : undefined;
    if (!etendue) continue;
    const fiche = { etape: etape as FicheSituee['etape'], debut: etendue.debut, fin: etendue.fin };
    const plan = planDe(etape);
    fiches.push(plan ? { ...fiche, plan } : fiche);
  }
  fiches.sort((a, b) => a.debut - b.debut);
  const texte = analyse.document.textDocument.getText();
  // One whose brace is not typed yet goes on to the next one.
  for (const [rang, fiche] of fiches.entries())
    if (texte.charAt(fiche.fin - 1) !== '}') fiche.fin = (fiches[rang + 1]?.debut ?? texte.length + 1) - 1;
  return fiches;
}

/** @returns the contract or démarche that holds an element */
export function planDe(etape: Etape): Plan | undefined {
  let ici: Etape = etape;
  while (ici.parent) ici = ici.parent;
  return ici.niveau === 'plan' ? (ici.element as Plan) : undefined;
}

/** @returns the one that holds an element, of a level */
export function au(etape: Etape, niveau: 'axe' | 'objectif'): Axe | Objectif | undefined {
  for (let ici = etape.parent; ici; ici = ici.parent) if (ici.niveau === niveau) return ici.element as Axe;
  return undefined;
}

/** @returns number or identifier, as people name the element */
export function nomDe(element: object): string {
  const { numero, identifiant } = element as Partial<SousAction & Fiche>;
  return numero ?? identifiant ?? '';
}

/** @returns the declared actors that a text can name, by identifier */
export function acteursDe(analyse: Analyse): ReadonlyMap<string, Acteur> {
  const plans = [...analyse.contrats, ...analyse.demarches, ...analyse.fiches, ...analyse.avenants];
  const acteurs = [
    ...(plans[0]?.plan.acteurs ?? analyse.acteurs),
    ...plans.slice(1).flatMap(({ plan }) => plan.acteurs),
  ];
  return new Map(acteurs.map((acteur) => [acteur.identifiant, acteur]));
}

/** @returns the analysis of a text, and those that are at hand of the open texts that use it: they name its actors */
export function analysesNommant(vue: Vue, bureau: Bureau): Analyse[] {
  const ici = vue.uri.toString();
  const autres = bureau
    .vues()
    .filter((autre) => autre.uri.toString() !== ici && bureau.estAnalysee(autre.uri.toString()))
    .map(({ analyse }) => analyse)
    .filter(({ utilises }) => utilises.some((uri) => uri.toString() === ici));
  return [vue.analyse, ...autres];
}
