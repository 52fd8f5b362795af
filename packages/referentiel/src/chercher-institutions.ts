/** Finds institutions by sigle, name or identifiant, those of the territory first. */
import { departements } from './geographie.js';
import { type Institution, institutions } from './institutions.js';
import { contientTous, index, motsDe, motsPleins } from './recherche.js';

export interface OptionsRechercheInstitutions {
  /** How many at most; 20 unless told. */
  limite?: number;
  /** Codes of the départements of the territory: theirs come first, then those of their régions, then the national ones. */
  departements?: readonly string[];
}

interface InstitutionIndexee {
  institution: Institution;
  /** The words of the identifiant, apart by spaces. */
  identifiant: string;
  sigle: string | undefined;
  /** The words of identifiant and sigle. */
  index: string;
  /** The same, with those of the name and of the département. */
  indexComplet: string;
}

let indexees: readonly InstitutionIndexee[] | undefined;

/**
 * @param recherche words of the sigle, name, identifiant or département in any order, each by its beginning; accents, case and
 * articles do not count; nothing at all finds every institution
 * @returns the best first: by nearness where `departements` says where we are; then the very sigle or identifiant, an
 * identifiant that starts so, one that holds the words, a name that holds them
 */
export function chercherInstitutions(
  recherche: string,
  options: OptionsRechercheInstitutions = {},
): Institution[] {
  indexees ??= indexer();
  const mots = motsPleins(motsDe(recherche));
  const suite = motsDe(recherche).join(' ');
  const distance = distanceDepuis(options.departements ?? []);
  return indexees
    .filter((indexee) => contientTous(indexee.indexComplet, mots))
    .map((indexee) => ({
      institution: indexee.institution,
      distance: distance(indexee.institution),
      rang: rangDe(indexee, mots, suite),
    }))
    .sort((a, b) => a.distance - b.distance || a.rang - b.rang)
    .slice(0, options.limite ?? 20)
    .map(({ institution }) => institution);
}

function indexer(): InstitutionIndexee[] {
  const noms = new Map(departements().map(({ code, nom }) => [code, nom]));
  return institutions().map((institution) => {
    const { identifiant, sigle, nom, departement = '' } = institution;
    const courts = motsDe(`${identifiant} ${sigle ?? ''}`);
    return {
      institution,
      identifiant: motsDe(identifiant).join(' '),
      sigle: sigle && motsDe(sigle).join(' '),
      index: index(courts),
      indexComplet: index([...courts, ...motsDe(`${nom} ${noms.get(departement) ?? ''}`)]),
    };
  });
}

function rangDe(indexee: InstitutionIndexee, mots: readonly string[], suite: string): number {
  if (indexee.identifiant === suite || indexee.sigle === suite) return 0;
  if (indexee.identifiant.startsWith(suite)) return 1;
  return contientTous(indexee.index, mots) ? 2 : 3;
}

/** @returns how far an institution is: 0 in these départements, 1 in their régions, 2 national, 3 elsewhere; 0 without any. */
function distanceDepuis(codes: readonly string[]): (institution: Institution) => number {
  const ici = new Set(codes.map((code) => code.toUpperCase()));
  const autour = new Set(
    departements()
      .filter(({ code }) => ici.has(code))
      .map(({ region }) => region),
  );
  if (!autour.size) return () => 0;
  return ({ departement, departements: plusieurs, region }) => {
    const servis = departement ? [departement] : plusieurs;
    if (servis) return servis.some((code) => ici.has(code)) ? 0 : 3;
    if (region === undefined) return 2;
    return autour.has(region) ? 1 : 3;
  };
}
