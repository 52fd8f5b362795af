/** The intercommunalités of the official geography, found by name or by SIREN. */
import lignes from './generated/epci.json' with { type: 'json' };
import { contientTous, index, motsDe, motsPleins } from './recherche.js';

/** The nature of an intercommunalité, in the codes of the DGCL, and its words. */
export const NATURES_TERRITOIRE = {
  CC: 'communauté de communes',
  CA: "communauté d'agglomération",
  CU: 'communauté urbaine',
  METRO: 'métropole',
  /** That of Lyon, which is also a département. */
  MET69: 'métropole',
  /** The eleven territories of the Métropole du Grand Paris. */
  EPT: 'établissement public territorial',
} as const;
export type NatureTerritoire = keyof typeof NATURES_TERRITOIRE;

export interface Territoire {
  /** Nine digits. */
  siren: string;
  /** As the DGCL writes it: `CC Terres des Confluences`. */
  nom: string;
  type: NatureTerritoire;
  /** Total population (population totale, INSEE), in inhabitants. */
  population: number;
  nombreCommunes: number;
  /** Codes of its départements, the one of most inhabitants first. */
  departements: readonly string[];
}

interface TerritoireIndexe {
  territoire: Territoire;
  /** The words of its name and of its nature. */
  index: string;
  /** The name without its nature and articles, for « exact » and « starts with ». */
  coeur: string;
}

/** Read on the first look-up: whoever searches nothing pays nothing. Largest population first. */
let indexes: readonly TerritoireIndexe[] | undefined;
/** Those that were asked for by their SIREN. */
const parSiren = new Map<string, Territoire>();

/**
 * @param recherche words of the name in any order, each by its beginning, or the first digits of a SIREN; accents, case and
 * articles do not count, and « communauté de communes » is found as « CC »
 * @param limite how many at most
 * @returns the best first: the same name, then those that start so, then the largest populations; none for no word
 */
export function chercherTerritoires(recherche: string, limite = 20): Territoire[] {
  indexes ??= indexer();
  const chiffres = sansEspaces(recherche);
  if (/^\d+$/.test(chiffres)) {
    const trouves = indexes.filter(({ territoire }) => territoire.siren.startsWith(chiffres));
    if (trouves.length) return rendre(trouves, limite);
  }
  const mots = motsDe(recherche);
  if (!mots.length) return [];
  const pleins = motsPleins(mots);
  const trouves = indexes.filter((indexe) => contientTous(indexe.index, pleins));
  const coeur = coeurDe(mots);
  const rang = (indexe: TerritoireIndexe) => {
    if (indexe.coeur === coeur) return 0;
    return indexe.coeur.startsWith(coeur) ? 1 : 2;
  };
  // The sort is stable: within a rank, the order of populations stays.
  return rendre(
    trouves.sort((a, b) => rang(a) - rang(b)),
    limite,
  );
}

/**
 * @param siren nine digits; spaces do not count
 * @returns the intercommunalité of that number, if there is one
 */
export function territoireParSiren(siren: string): Territoire | undefined {
  const cle = sansEspaces(siren);
  const connu = parSiren.get(cle);
  if (connu || !/^\d{9}$/.test(cle)) return connu;
  // One line is read: no index is built of all of them.
  const debut = `\n${lignes}`.indexOf(`\n${cle}\t`);
  if (debut < 0) return undefined;
  const fin = lignes.indexOf('\n', debut);
  const territoire = lire(lignes.slice(debut, fin < 0 ? undefined : fin));
  parSiren.set(cle, territoire);
  return territoire;
}

function indexer(): TerritoireIndexe[] {
  const motsDesNatures = Object.fromEntries(
    Object.entries(NATURES_TERRITOIRE).map(([nature, mots]) => [nature, motsDe(mots)]),
  );
  return lignes
    .split('\n')
    .map(lire)
    .sort((a, b) => b.population - a.population)
    .map((territoire) => {
      const mots = motsDe(territoire.nom);
      return {
        territoire,
        index: index([...mots, ...(motsDesNatures[territoire.type] ?? [])]),
        coeur: coeurDe(mots),
      };
    });
}

/** Reads a line of epci.json: see scripts/generer.mjs. */
function lire(ligne: string): Territoire {
  const [siren, nom, type, population, communes, departements] = ligne.split('\t') as [
    string,
    string,
    NatureTerritoire,
    string,
    string,
    string,
  ];
  return {
    siren,
    nom,
    type,
    population: Number(population),
    nombreCommunes: Number(communes),
    departements: departements.split(','),
  };
}

const NATURE = /^(?:cc|ca|cu|ept|communaute (?:communes|agglomeration|urbaine)|metropole)(?: |$)/;

function coeurDe(mots: readonly string[]): string {
  return motsPleins(mots).join(' ').replace(NATURE, '');
}

function rendre(trouves: readonly TerritoireIndexe[], limite: number): Territoire[] {
  return trouves.slice(0, limite).map(({ territoire }) => territoire);
}

function sansEspaces(texte: string): string {
  return texte.replace(/\s/g, '');
}
