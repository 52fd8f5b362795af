/** The modèles seen from a text: the kinds that it can name, where each is written, what they ask of an element. */
import { type DemandeUnitaire, type ModelesApplicables, niveauxDe, poids, vaut } from '@paraphe/checks';
import {
  type Analyse,
  adresseIntegree,
  ast,
  formeUnique,
  type ParapheScopeProvider,
  type ServicesParaphe,
} from '@paraphe/language';
import {
  type Contrat,
  type Demande,
  type Etape,
  type Fiche,
  type Plan,
  RUBRIQUES,
  type Rubriques,
  sansAccents,
} from '@paraphe/model';
import { modeleIntegre, modelesIntegres } from '@paraphe/referentiel';
import { type CstNode, GrammarUtils } from 'langium';
import { dire } from './affichage/dire.js';

/** A kind of contract that can be named, with what it stands for. */
export interface GenreConnu {
  nom: string;
  titre: string;
}

/** @returns the kinds that a text can name: its own modèles, those of its files and of its folder, then the built-in ones */
export function genresConnus(analyse: Analyse | undefined, services: ServicesParaphe): GenreConnu[] {
  const genres = new Map<string, GenreConnu>();
  const ajouter = (nom: string, titre: string) => {
    const cle = sansAccents(nom);
    if (!genres.has(cle)) genres.set(cle, { nom, titre });
  };
  for (const { name, titre } of analyse ? modelesEcrits(analyse, services) : [])
    if (name) ajouter(formeUnique(name), titre ?? '');
  for (const { nom, titre } of modelesIntegres()) ajouter(nom, titre);
  return [...genres.values()];
}

/** The modèles of the text, of the files that it uses, of those that its folder names. */
function modelesEcrits(analyse: Analyse, services: ServicesParaphe): ast.Modele[] {
  const scopes = services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  const portee = scopes.portee(analyse.document).documents;
  const { LangiumDocuments } = services.shared.workspace;
  const documents = new Set([
    ...portee,
    ...analyse.utilises.flatMap((uri) => LangiumDocuments.getDocument(uri) ?? []),
  ]);
  return [...documents].flatMap(({ parseResult }) =>
    (parseResult.value as ast.Texte).elements.filter(ast.isModele),
  );
}

/** @returns the modèle of a kind as it is written, in a file or among the built-in ones */
export function modeleEcrit(
  analyse: Analyse,
  services: ServicesParaphe,
  nom: string,
): ast.Modele | undefined {
  const porte = ({ name }: ast.Modele) =>
    Boolean(name) && sansAccents(formeUnique(name)) === sansAccents(nom);
  const proche = modelesEcrits(analyse, services).find(porte);
  if (proche) return proche;
  const integre = modeleIntegre(nom);
  // Asking for it reads its file.
  if (!integre || !analyse.modelesConnus.trouver(nom)) return undefined;
  const document = services.shared.workspace.LangiumDocuments.getDocument(adresseIntegree(integre.fichier));
  return (document?.parseResult.value as ast.Texte | undefined)?.elements.filter(ast.isModele).find(porte);
}

/** Where a text names a kind of contract. */
export interface GenreNomme {
  nom: string;
  debut: number;
  fin: number;
}

const NOMMENT: Readonly<Record<string, string>> = {
  Contrat: 'types',
  Demarche: 'genres',
  Fiche: 'genres',
  ReleveDe: 'types',
  Condition: 'type',
  Modele: 'etend',
};

/** @returns the kind that a word of the tree names */
export function genreNomme({ astNode, text, offset: debut, end: fin }: CstNode): GenreNomme | undefined {
  const propriete = NOMMENT[astNode.$type];
  if (!propriete) return undefined;
  const places = GrammarUtils.findNodesForProperty(astNode.$cstNode, propriete);
  return places.some(({ offset }) => offset === debut) ? { nom: formeUnique(text), debut, fin } : undefined;
}

const applicables = new WeakMap<Analyse, Map<string, ModelesApplicables>>();

/** @returns what the modèles of these kinds ask for; worked out once for an analysis */
export function modelesDe(analyse: Analyse, genres: readonly string[]): ModelesApplicables {
  let parGenres = applicables.get(analyse);
  if (!parGenres) {
    parGenres = new Map();
    applicables.set(analyse, parGenres);
  }
  const cle = genres.join('+');
  let connus = parGenres.get(cle);
  if (!connus) {
    connus = analyse.modelesConnus.pour(genres);
    parGenres.set(cle, connus);
  }
  return connus;
}

/** @returns the plan, or the stand-alone fiche, that holds an element */
export function racineDe(etape: Etape): Etape {
  let ici = etape;
  while (ici.parent) ici = ici.parent;
  return ici;
}

export function genresDe(racine: Etape): readonly string[] {
  const { types, genres } = racine.element as Partial<Contrat & Fiche>;
  return types ?? genres ?? [];
}

/** @returns true when a demand holds for an element, its conditions counted */
export function vautPour(demande: DemandeUnitaire, etape: Etape): boolean {
  const { niveau, element } = racineDe(etape);
  if (niveau !== 'plan') return vaut(demande, etape, {});
  const plan = element as Plan;
  return vaut(demande, etape, 'types' in plan ? { plan, contrat: plan as Contrat } : { plan });
}

/** @returns what the modèles ask of an element */
export function demandesA(analyse: Analyse, etape: Etape): DemandeUnitaire[] {
  const genres = genresDe(racineDe(etape));
  if (!genres.length) return [];
  const niveaux = niveauxDe(etape);
  return modelesDe(analyse, genres).demandes.filter(
    (demande) => niveaux.includes(demande.niveau) && vautPour(demande, etape),
  );
}

/** @returns those of the greatest strength */
export function plusFortes(demandes: readonly DemandeUnitaire[]): DemandeUnitaire[] {
  const plus = Math.max(...demandes.map(poids));
  return demandes.filter((demande) => poids(demande) === plus);
}

/** Of a line, whatever the number of its word: `pilote`, `commune`, `objectif visé`. */
export function cleDeMot(mot: string): string {
  if (mot === 'actions') return mot;
  if (mot === 'OBJECTIFS_VISES') return 'objectif visé';
  const cle = mot.replace(/[sx]$/, '');
  if (cle === 'référente') return 'référent';
  return cle === 'commune' ? 'lieu' : cle;
}

const lignes = new Map<string, string>();

/** @returns the key of the line by which a demand is met: `gouvernance` for an instance */
export function ligneDe({ chose, niveau }: Pick<DemandeUnitaire, 'chose' | 'niveau'>): string {
  const { exemple } = chose;
  let cle = lignes.get(exemple);
  if (cle === undefined) {
    const net = exemple.replace(/^\{ /, '').replace(/^\d\S* : /, '');
    cle = /^objectifs? visés?/.test(net)
      ? 'objectif visé'
      : cleDeMot((net.split(/ |(?<=')/)[0] ?? '').trim());
    lignes.set(exemple, cle);
  }
  return niveau === 'indicateur' && chose.cle === 'cibles' ? 'cible' : cle;
}

/** @returns the rubriques of an element without which the modèles find it incomplete */
export function rubriquesDemandees(analyse: Analyse, etape: Etape): Set<keyof Rubriques> {
  return new Set(
    demandesA(analyse, etape)
      .filter(({ force, borne, titre }) => force !== 'suggere' && !borne && titre === undefined)
      .map(({ chose }) => chose.cle as keyof Rubriques)
      .filter((cle) => RUBRIQUES.some((definition) => definition.cle === cle)),
  );
}

const VERBES: Record<Demande['force'], readonly [string, string]> = {
  exige: ['demandé', 'asked for'],
  recommande: ['recommandé', 'recommended'],
  suggere: ['suggéré', 'suggested'],
};

/** @returns « demandé par CLS », « recommandé par CLS et CTG » */
export function demandePar(demandes: readonly DemandeUnitaire[]): string {
  const fortes = plusFortes(demandes);
  const noms = [...new Set(fortes.map(({ modele }) => modele.identifiant))];
  const [fr, en] = VERBES[fortes[0]?.force ?? 'exige'];
  const liste = (et: string) =>
    noms.length > 1 ? `${noms.slice(0, -1).join(', ')} ${et} ${noms.at(-1)}` : (noms[0] ?? '');
  return dire(`${fr} par ${liste('et')}`, `${en} by ${liste('and')}`);
}
