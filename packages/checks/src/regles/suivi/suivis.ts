/** A suivi beside its contract: what each of its blocks reports on, and what has come due. */
import {
  type Action,
  type Etape,
  type Indicateur,
  type Jours,
  jourDe,
  jours,
  nommer,
  type Plan,
  parcourir,
  proches,
  type Releve,
  type SousAction,
  type Suivi,
  type SuiviAction,
  texteSimple,
} from '@paraphe/model';
import { parContexte } from '../../par-contexte.js';
import type { Contexte } from '../../regle.js';
import { aRebours, moments } from '../calendrier/moments.js';
import { mots } from '../indicateurs/outils.js';

/** A block of a suivi, and the action or sub-action on which it reports. */
export interface Rapport {
  bloc: SuiviAction;
  etape: Etape<Action | SousAction>;
}

export interface LectureDeSuivi {
  suivi: Suivi;
  plan: Plan;
  /** Every element of the contract, in the order of the text. */
  etapes: readonly Etape[];
  actions: readonly Etape<Action>[];
  /** Blocks whose number is that of one element alone. */
  rapports: readonly Rapport[];
  /** The days reported on. */
  jours: Jours;
  /** First day that is not reported on, or not come yet: what ends before it has come due. */
  echu: number;
}

/** @returns undefined where no suivi is checked */
export const lireSuivi = parContexte((contexte): LectureDeSuivi | undefined => {
  if (!contexte.suivi) return undefined;
  const { suivi, plan } = contexte.suivi;
  const etapes = [...parcourir(plan)];
  const parNom = new Map<string, Etape[]>();
  for (const etape of etapes) {
    const nom = nommer(etape);
    parNom.set(nom, [...(parNom.get(nom) ?? []), etape]);
  }
  const rapports: Rapport[] = [];
  for (const bloc of suivi.actions) {
    const [etape, autre] = parNom.get(nomDeBloc(bloc)) ?? [];
    if (etape && !autre) rapports.push({ bloc, etape: etape as Rapport['etape'] });
  }
  const couverts = jours(suivi.periode);
  return {
    suivi,
    plan,
    etapes,
    actions: etapes.filter(({ niveau }) => niveau === 'action') as Etape<Action>[],
    rapports,
    jours: couverts,
    echu: Math.min(couverts.fin, (jourDe(contexte.aujourdhui) ?? Number.POSITIVE_INFINITY) + 1),
  };
});

/** @returns the element on which a block reports, as `nommer` names it */
export function nomDeBloc({ element }: SuiviAction): string {
  return `${element.niveau} ${element.numero}`;
}

/** @returns true when the writer of a block says something of it in words: what looks odd is then explained. */
export function estCommente({ commentaire, mesures }: SuiviAction): boolean {
  return Boolean(commentaire?.trim() || mesures.some(({ note }) => note?.trim()));
}

/**
 * @param indicateurs those that a block may name
 * @returns those that a measure names, by its identifier or the words of its label: more than one where a label is not unique
 */
export function indicateursNommes(
  { identifiant, libelle }: Releve,
  indicateurs: readonly Indicateur[],
  contexte: Contexte,
): Indicateur[] {
  if (identifiant !== undefined) {
    const nom = texteSimple(identifiant);
    return indicateurs.filter((i) => i.identifiant !== undefined && texteSimple(i.identifiant) === nom);
  }
  const cherche = mots(libelle ?? '', contexte);
  return indicateurs.filter((i) => mots(i.libelle, contexte) === cherche);
}

/** An indicator that a measure may have meant, and the name by which it is near. */
export interface Voisin {
  indicateur: Indicateur;
  nom: string;
  parIdentifiant: boolean;
}

/** @returns what a typing slip may have meant, an identifier rather than a label. */
export function leVoisin(
  { identifiant, libelle }: Releve,
  indicateurs: readonly Indicateur[],
): Voisin | undefined {
  const voisins = new Map<string, Voisin>();
  for (const indicateur of indicateurs) {
    const nom = texteSimple(indicateur.libelle);
    if (nom && !voisins.has(nom)) voisins.set(nom, { indicateur, nom, parIdentifiant: false });
  }
  for (const indicateur of indicateurs) {
    const nom = indicateur.identifiant;
    if (nom) voisins.set(nom, { indicateur, nom, parIdentifiant: true });
  }
  const [proche] = proches(texteSimple(identifiant ?? libelle ?? ''), voisins.keys(), 1);
  return proche === undefined ? undefined : voisins.get(proche);
}

/**
 * @returns the day (from 1970-01-01) on which an element begins at the latest, as its calendar says: the first that is dated;
 * the start of the contract for what goes on all along. Undefined when nothing says it.
 */
export function debutDe(etape: Etape, plan: Plan): number | undefined {
  const { calendrier } = etape.element;
  const debuts = moments(etape)
    .filter((moment) => !aRebours(moment.jours))
    .map(({ jours: { debut, fin } }) => (debut === Number.NEGATIVE_INFINITY ? fin - 1 : debut));
  const reprise = calendrier?.recurrence?.periode;
  if (reprise) debuts.push(jours(reprise).debut);
  const dates = debuts.filter(Number.isFinite);
  if (dates.length) return Math.min(...dates);
  const toujours =
    calendrier?.continu ||
    calendrier?.recurrence ||
    calendrier?.entrees?.some(({ quand }) => quand?.continu || quand?.recurrence);
  if (!toujours || !plan.periode) return undefined;
  const { debut } = jours(plan.periode);
  return Number.isFinite(debut) ? debut : undefined;
}
