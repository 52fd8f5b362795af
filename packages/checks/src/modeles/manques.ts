/** What the modèles of a contract ask for and it has not: the strongest demand for each hole, with those who make it. */
import {
  type Action,
  type Condition,
  type Contribution,
  type Demande,
  type Etape,
  type Indicateur,
  jours,
  type Rubriques,
  sansAccents,
  texteSimple,
} from '@paraphe/model';
import { parContexte } from '../par-contexte.js';
import type { Contexte } from '../regle.js';
import { cleDe, type DemandeUnitaire, poids } from './applicables.js';
import { type NaturePlan, type NiveauDemande, NUMEROTATION } from './chose.js';
import { choseDe } from './choses.js';

/** A hole: what is asked for, of which element, and what was found instead. */
export interface ManqueDeModele {
  /** The element of the plan that lacks it, or that holds the indicators and financements that do. */
  etape: Etape;
  /** One of the strongest demands. */
  demande: DemandeUnitaire;
  /** All the demands of that strength. */
  demandes: readonly DemandeUnitaire[];
  /** How many were found, where a number is asked for. */
  nombre?: number;
  /** Other titles or types that the same demand asks for, and that are missing too. */
  aussi?: readonly DemandeUnitaire[];
  /** What lacks it, where there may be several: indicators, contributions, actions. */
  fautifs?: readonly object[];
}

/** @returns the holes of a contract, in its order; those that a rule already watches for are left to that rule */
export const manquesDe = parContexte((contexte): readonly ManqueDeModele[] => {
  const { modeles, etapes } = contexte;
  if (!modeles?.demandes.length) return [];
  const parNiveau = new Map<NiveauDemande, DemandeUnitaire[]>();
  for (const demande of modeles.demandes)
    parNiveau.set(demande.niveau, [...(parNiveau.get(demande.niveau) ?? []), demande]);
  const manques: ManqueDeModele[] = [];
  for (const etape of etapes) {
    if (estAbandonnee(etape)) continue;
    for (const niveau of niveauxDe(etape)) {
      for (const groupe of groupes(parNiveau.get(niveau), etape, contexte)) {
        const [premiere] = groupe as [DemandeUnitaire, ...DemandeUnitaire[]];
        if (!premiere.borne && estVeillee(veilleDe(premiere), contexte)) continue;
        const manque = verifier(groupe, etape, contexte);
        if (manque && !dejaDit(manque, niveau, contexte)) manques.push(manque);
      }
    }
    for (const [sorte, elements] of [
      ['indicateur', etape.element.indicateurs],
      ['financement', etape.element.financements?.contributions],
    ] as const) {
      if (!elements?.length || etape.niveau === 'plan') continue;
      for (const groupe of groupes(parNiveau.get(sorte), etape, contexte))
        manques.push(...verifierParties(groupe, etape, elements, contexte));
    }
  }
  return ensemble(manques);
});

/** A stand-alone fiche answers for what is asked of a contract and of an action. */
export function niveauxDe({ niveau }: Pick<Etape, 'niveau'>): readonly NiveauDemande[] {
  if (niveau === 'plan') return ['contrat'];
  return niveau === 'fiche' ? ['contrat', 'action'] : [niveau];
}

/** Rules that look at a whole contract say nothing of a démarche or of a stand-alone fiche. */
function estVeillee(veille: string, { veilles, contrat }: Contexte): boolean {
  return Boolean(veilles?.has(veille)) && (contrat !== undefined || !veille.startsWith('contrat/'));
}

/** A number of what is wholly missing, or a part of what is: told once, by what tells the whole. */
function dejaDit(
  { demande, etape, nombre }: ManqueDeModele,
  niveau: NiveauDemande,
  contexte: Contexte,
): boolean {
  const { chose, borne } = demande;
  if (borne?.sens === 'au-moins' && nombre === 0) return estVeillee(`${niveau}/${chose.cle}`, contexte);
  const entier = chose.dans === undefined ? undefined : choseDe(chose.dans);
  if (!entier || entier.niveaux[niveau]?.(etape, contexte).length) return false;
  return (
    estVeillee(`${niveau}/${entier.cle}`, contexte) ||
    (contexte.modeles?.demandes ?? []).some(
      (autre) => autre.niveau === niveau && autre.chose === entier && vaut(autre, etape, contexte),
    )
  );
}

/** Titles and types that one demand asks for are told together. */
function ensemble(manques: readonly ManqueDeModele[]): ManqueDeModele[] {
  const resultat: ManqueDeModele[] = [];
  const parDemande = new Map<object, ManqueDeModele[]>();
  for (const manque of manques) {
    const { demande, etape } = manque;
    const memes = parDemande.get(demande.demande) ?? [];
    parDemande.set(demande.demande, memes);
    const semblable =
      demande.titre === undefined && !demande.types
        ? undefined
        : memes.find(
            (autre) => autre.etape === etape && autre.demande.chose === demande.chose && !autre.fautifs,
          );
    if (semblable) semblable.aussi = [...(semblable.aussi ?? []), demande];
    else {
      memes.push(manque);
      resultat.push(manque);
    }
  }
  return resultat;
}

/** @returns the demands that hold for an element, in groups that ask for the same thing */
function groupes(
  demandes: readonly DemandeUnitaire[] | undefined,
  etape: Etape,
  contexte: Contexte,
): DemandeUnitaire[][] {
  const parCle = new Map<string, DemandeUnitaire[]>();
  for (const demande of demandes ?? []) {
    if (!vaut(demande, etape, contexte)) continue;
    const cle = cleDe(demande);
    parCle.set(cle, [...(parCle.get(cle) ?? []), demande]);
  }
  return [...parCle.values()];
}

function verifier(
  groupe: readonly DemandeUnitaire[],
  etape: Etape,
  contexte: Contexte,
): ManqueDeModele | undefined {
  const failles = groupe.flatMap((demande) => {
    const faille = failleDe(demande, etape, contexte);
    return faille ? [{ demande, ...faille }] : [];
  });
  return retenir(failles, etape);
}

interface Faille {
  nombre?: number;
  fautifs?: readonly object[];
}

function retenir(
  failles: readonly ({ demande: DemandeUnitaire } & Faille)[],
  etape: Etape,
): ManqueDeModele | undefined {
  const plusFort = Math.max(...failles.map(({ demande }) => poids(demande)));
  const retenues = failles.filter(({ demande }) => poids(demande) === plusFort);
  const premiere = retenues.reduce<(typeof retenues)[number] | undefined>(plusStricte, undefined);
  if (!premiere) return undefined;
  const memes = retenues.filter(({ demande }) => demande.borne?.nombre === premiere.demande.borne?.nombre);
  return { etape, ...premiere, demandes: uniques(memes.map(({ demande }) => demande)) };
}

function plusStricte<F extends { demande: DemandeUnitaire }>(une: F | undefined, autre: F): F {
  const [a, b] = [une?.demande.borne, autre.demande.borne];
  if (!une || !a || !b) return une ?? autre;
  return (a.sens === 'au-plus' ? b.nombre < a.nombre : b.nombre > a.nombre) ? autre : une;
}

/** Several kinds may share the modèle that asks. */
function uniques(demandes: readonly DemandeUnitaire[]): DemandeUnitaire[] {
  return [...new Map(demandes.map((demande) => [demande.demande, demande])).values()];
}

function failleDe(demande: DemandeUnitaire, etape: Etape, contexte: Contexte): Faille | undefined {
  const { chose, types, titre, borne, niveau } = demande;
  const trouves = chose.niveaux[niveau]?.(etape, contexte) ?? [];
  if (chose.cle === NUMEROTATION) return numerotation(demande, trouves as Etape[]);
  if (borne) {
    const duree = chose.cle === 'ans' || chose.cle === 'mois' ? dureeDe(contexte, chose.cle) : undefined;
    if ((chose.cle === 'ans' || chose.cle === 'mois') && duree === undefined) return undefined;
    const nombre = duree ?? trouves.length;
    const tenue = borne.sens === 'au-plus' ? nombre <= borne.nombre : nombre >= borne.nombre;
    return tenue ? undefined : { nombre };
  }
  const convenables = trouves.filter((element) => {
    if (types) return types.some((type) => chose.estDeType?.(element, type, contexte));
    return titre === undefined || ressemble(chose.titre?.(element) ?? '', titre, contexte);
  });
  return convenables.length ? undefined : {};
}

/** Each indicator, each contribution: one hole for the element that holds them, with those that lack it. */
function verifierParties(
  groupe: readonly DemandeUnitaire[],
  etape: Etape,
  parties: readonly (Indicateur | Contribution)[],
  contexte: Contexte,
): ManqueDeModele[] {
  const failles = groupe.flatMap((demande) => {
    const { chose, niveau } = demande;
    const fautifs = parties.filter((partie) => {
      const comme = { niveau: 'action', element: partie } as unknown as Etape;
      const trouves = chose.niveaux[niveau]?.(comme, contexte) ?? [];
      if (demande.types)
        return !trouves.some((un) => demande.types?.some((type) => chose.estDeType?.(un, type, contexte)));
      return trouves.length === 0;
    });
    return fautifs.length ? [{ demande, fautifs, nombre: fautifs.length }] : [];
  });
  const manque = retenir(failles, etape);
  return manque ? [manque] : [];
}

/** `1.1.1`: every action has as many parts in its number as the pattern. */
function numerotation({ titre }: DemandeUnitaire, actions: readonly Etape[]): Faille | undefined {
  if (titre === undefined) return undefined;
  const parties = titre.trim().split('.').length;
  const fautifs = actions
    .map(({ element }) => element as Action)
    .filter(({ numero }) => numero.split('.').length !== parties);
  return fautifs.length ? { fautifs, nombre: fautifs.length } : undefined;
}

/** @returns whole months, or years with their part of months; undefined for a contract without its period */
function dureeDe({ contrat }: Contexte, unite: 'ans' | 'mois'): number | undefined {
  if (!contrat?.periode?.debut || !contrat.periode.fin) return undefined;
  const { debut, fin } = jours(contrat.periode);
  const mois = Math.round((fin - debut) / JOURS_PAR_MOIS);
  return unite === 'mois' ? mois : mois / 12;
}

const JOURS_PAR_MOIS = 365.25 / 12;

/** A title answers another one when it has all its words, whatever the rest of them. */
function ressemble(ecrit: string, voulu: string, { mots }: Contexte): boolean {
  const siens = new Set(racines(mots(texteSimple(ecrit))));
  return racines(mots(voulu)).every((mot) => siens.has(mot));
}

const PETITS = new Set([
  'le',
  'la',
  'les',
  'de',
  'du',
  'des',
  'et',
  'd',
  'l',
  'un',
  'une',
  'en',
  'a',
  'au',
  'aux',
]);

function racines(texte: string): string[] {
  return texte
    .split(' ')
    .filter((mot) => mot && !PETITS.has(mot))
    .map((mot) => (mot.length > 3 ? mot.replace(/s$/, '') : mot));
}

/** What conditions look at: the plan, and whether it is a contract. */
type PlanLu = Pick<Contexte, 'plan' | 'contrat'>;

/** @returns true when a demand holds for an element: its conditions, and the kind of contract under which it comes */
export function vaut(demande: DemandeUnitaire, etape: Etape, contexte: PlanLu): boolean {
  if (demande.niveau === 'contrat' && demande.chose.sauf?.includes(natureDe(contexte))) return false;
  if (etape.niveau !== 'plan') {
    const releve = releveDe(etape);
    if (releve.length && !releve.some((genre) => contient(demande.genres, genre))) return false;
  }
  return demande.conditions.every((condition) => remplie(condition, etape, contexte));
}

function contient(genres: ReadonlySet<string>, genre: string): boolean {
  return genres.has(genre) || [...genres].some((autre) => sansAccents(autre) === sansAccents(genre));
}

function natureDe({ contrat, plan }: PlanLu): NaturePlan {
  return contrat ? 'contrat' : plan ? 'démarche' : 'fiche';
}

/** @returns the kinds under which an element comes; those of what holds it when it does not say */
export function releveDe(etape: Etape): readonly string[] {
  for (let ici: Etape | undefined = etape; ici; ici = ici.parent)
    if (ici.element.releveDe?.length) return ici.element.releveDe;
  return [];
}

function remplie(
  { nature, coutDepasse, releveDe: genre }: Condition,
  etape: Etape,
  { contrat }: PlanLu,
): boolean {
  if (genre !== undefined) {
    const siens = etape.niveau === 'plan' ? (contrat?.types ?? []) : releveDe(etape);
    return siens.some((sien) => sansAccents(sien) === sansAccents(genre));
  }
  const couts = coutsDe(etape.element);
  if (nature) return couts.some((cout) => cout.nature === nature);
  if (!coutDepasse) return true;
  const total = Math.max(0, ...Object.values(etape.element.financements?.totaux?.cout ?? {}));
  return Math.max(total, ...couts.map(({ montant }) => montant.euros)) > coutDepasse.euros;
}

function coutsDe(element: Rubriques) {
  const { sousActions = [] } = element as Action;
  return [element, ...sousActions].flatMap((un) => un.financements?.couts ?? []);
}

function estAbandonnee({ element }: Etape): boolean {
  return element.statut === 'abandonnee' || element.cycle === 'abandon';
}

/** @returns what a rule writes to say that it watches for the same hole: `action/indicateurs/resultat` */
export function veilleDe({ niveau, chose, types, titre, borne }: DemandeUnitaire): string {
  if (borne?.sens === 'au-plus' || titre !== undefined) return '';
  return [niveau, chose.cle, ...(types ? [types.map((type) => sansAccents(type)).join('|')] : [])].join('/');
}

/** The demands of a contract by what a rule writes to say that it watches for them. */
const parVeille = parContexte(({ modeles }): ReadonlyMap<string, readonly DemandeUnitaire[]> => {
  const table = new Map<string, DemandeUnitaire[]>();
  for (const demande of modeles?.demandes ?? []) {
    const veille = veilleDe(demande);
    const connues = table.get(veille);
    if (connues) connues.push(demande);
    else table.set(veille, [demande]);
  }
  return table;
});

/** @returns the strongest demands that a rule watches for, of an element */
export function demandesVeillees(
  veilles: readonly string[],
  etape: Etape,
  contexte: Contexte,
): readonly DemandeUnitaire[] {
  const siennes = veilles
    .flatMap((veille) => parVeille(contexte).get(veille) ?? [])
    .filter((demande) => vaut(demande, etape, contexte));
  const plusFort = Math.max(...siennes.map(poids));
  return uniques(siennes.filter((demande) => poids(demande) === plusFort));
}

const VERBES: Record<Demande['force'], { fr: [string, string]; en: string }> = {
  exige: { fr: ['exige', 'exigent'], en: 'requires' },
  recommande: { fr: ['recommande', 'recommandent'], en: 'recommends' },
  suggere: { fr: ['suggère', 'suggèrent'], en: 'suggests' },
};

/** How what is asked for is named: « en exige un », « les exige », « exige un indicateur de résultat ». */
export type Rappel = 'un' | 'plusieurs' | 'entier';

/** @returns « Le modèle CLS en exige un (CSP, art. L. 1434-10). » */
export function quiDemande(
  demandes: readonly DemandeUnitaire[],
  langue: 'fr' | 'en',
  rappel: Rappel = 'un',
): string {
  const [premiere] = demandes as readonly [DemandeUnitaire];
  const noms = [...new Set(demandes.map(({ modele }) => modele.identifiant))];
  const sources = [...new Set(demandes.flatMap(({ source }) => source ?? []))];
  const source = sources.length ? ` (${sources.join(' ; ')})` : '';
  const plusieurs = noms.length > 1;
  const liste = (et: string) =>
    plusieurs ? `${noms.slice(0, -1).join(', ')} ${et} ${noms.at(-1)}` : noms[0];
  const { chose, borne } = premiere;
  if (langue === 'en') {
    const verbe = plusieurs ? VERBES[premiere.force].en.replace(/s$/, '') : VERBES[premiere.force].en;
    const quoi = borne
      ? `at ${borne.sens === 'au-plus' ? 'most' : 'least'} ${borne.nombre} ${chose.plusieurs.en}`
      : rappel === 'plusieurs'
        ? 'them'
        : 'it';
    return `The modèle${plusieurs ? 's' : ''} ${liste('and')} ${verbe} ${quoi}${source}.`;
  }
  const verbe = VERBES[premiere.force].fr[plusieurs ? 1 : 0];
  const sujet = `${plusieurs ? 'Les modèles' : 'Le modèle'} ${liste('et')}`;
  if (borne)
    return `${sujet} ${verbe} ${borne.nombre} ${borne.nombre > 1 ? chose.plusieurs.fr : chose.nom} au ${borne.sens.slice(3)}${source}.`;
  if (chose.cle === NUMEROTATION) return `${sujet} ${verbe} cette numérotation${source}.`;
  const compte = /^aucun(e?) (.*)$/.exec(chose.aucun.fr);
  if (!compte) return `${sujet} ${verbe} de le dire${source}.`;
  if (rappel === 'plusieurs') return `${sujet} les ${verbe}${source}.`;
  const [, e, nom] = compte;
  if (rappel === 'un') return `${sujet} en ${verbe} un${e}${source}.`;
  const type = premiere.types ? ` de ${premiere.types.join(' ou ')}` : '';
  return `${sujet} ${verbe} un${e} ${nom}${type}${source}.`;
}
