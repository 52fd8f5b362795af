/** Who acts: declared actors, and the parties that a rubrique names. */
import type { DateISO } from '../periode.js';

/** An actor declared in the contract or in a file that it uses. */
export interface Acteur {
  identifiant: string;
  /** What it is, in one word: epci, commune, ars, caf, hôpital, association, instance… */
  type?: string;
  nom?: string;
  /** Nine digits. */
  siren?: string;
  /** Fourteen digits. */
  siret?: string;
  site?: string;
  contact?: string;
  /** True when it was declared in a file that the contract uses, not in the contract's own text. */
  importe?: true;
  /** True for an institution that stands in the language without being declared: an ARS, a CAF, a préfecture… */
  referentiel?: true;
}

/** Somebody named in a rubrique: a declared actor, or words where there is no entity (« Élus »). */
export interface Partie {
  /** Identifier of a declared actor, or the name that was written when `nonResolu`. */
  acteur?: string;
  /** Free text, where the party is no entity. */
  texte?: string;
  /** True when nobody declared that name: `acteur` is then the text that was written. */
  nonResolu?: true;
  /** The lead among several pilotes. */
  chefDeFile?: true;
  /** Agreed, or only hoped for. */
  engagement?: 'acte' | 'pressenti';
  /** Other mentions in parentheses. */
  mentions?: string[];
  /** Services of that structure. */
  services?: string[];
  /** A person of that structure. */
  personne?: string;
  /** Who signs for it. */
  representePar?: string;
  /** Day of the deliberation that lets a signatory sign. */
  deliberation?: DateISO;
  /** What it is there for. */
  pour?: string;
}
