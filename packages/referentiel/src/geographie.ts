/** The régions and départements of France, from the official geography (INSEE). */
import donnees from './generated/geographie.json' with { type: 'json' };

export interface Region {
  /** INSEE code: `76`. */
  code: string;
  nom: string;
}

export interface Departement {
  /** INSEE code: `82`, `2A`, `971`. */
  code: string;
  nom: string;
  /** The name after « de »: `de Tarn-et-Garonne`, `de l'Ain`, `des Landes`. */
  duNom: string;
  /** Code of its région. */
  region: string;
}

/** By INSEE code of `liaison` (TNCC): what stands between « département » and the name. */
const LIAISONS = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"];

const DEPARTEMENTS: readonly Departement[] = donnees.departements.map(({ code, nom, region, liaison }) => ({
  code,
  nom,
  region,
  duNom: liaisonDe(nom, liaison) + nom,
}));

/** Two rivers take no article in the name of an institution, though INSEE gives one to `Tarn-et-Garonne`. */
function liaisonDe(nom: string, liaison: number): string {
  if (nom.includes('-et-')) return /^[AEIOUYÉ]/.test(nom) ? "d'" : 'de ';
  return LIAISONS[liaison] as string;
}

/** @returns the 18 régions, in the order of their codes; those overseas first. */
export function regions(): readonly Region[] {
  return donnees.regions;
}

/** @returns the 101 départements, in the order of their codes; those overseas last. */
export function departements(): readonly Departement[] {
  return DEPARTEMENTS;
}
