/** What the rules on the territory read of a contract: its intercommunalité in the official geography. */
import { type Acteur, type Etape, ecrireNombre, type Partie, type Territoire } from '@paraphe/model';
import {
  chercherTerritoires,
  type Territoire as TerritoireOfficiel,
  territoireParSiren,
} from '@paraphe/referentiel';
import { motsSeuls } from '../../mots.js';
import { parContexte } from '../../par-contexte.js';
import type { Contexte } from '../../regle.js';
import { defautSiren } from '../pilotage/siren.js';

export interface TerritoireLu {
  territoire: Territoire;
  /** The plan, or the stand-alone fiche. */
  etape: Etape;
  /** Nine digits, with a right key; absent where the text gives none. */
  siren?: string;
  /** What the official geography says of that number, where it knows it. */
  officiel?: TerritoireOfficiel;
}

/** @returns the territory of the contract, démarche or fiche, if it has one */
export const territoireDe = parContexte(({ etapes }): TerritoireLu | undefined => {
  const [etape] = etapes;
  const territoire = (etape?.element as { territoire?: Territoire } | undefined)?.territoire;
  if (!etape || !territoire) return undefined;
  const siren = territoire.siren?.replace(/\s/g, '') ?? '';
  if (defautSiren(siren)) return { territoire, etape };
  return { territoire, etape, siren, officiel: territoireParSiren(siren) };
});

/** @returns true for the types of territory whose number is that of an intercommunalité */
export function estIntercommunal({ type }: { type?: string }): boolean {
  return ['epci', 'agglomeration', 'metropole'].includes(motsSeuls(type ?? ''));
}

/** The actors that the contract declares or brings in. */
export function acteursDuPlan({ etapes }: Contexte): readonly Acteur[] {
  return (etapes[0]?.element as { acteurs?: Acteur[] } | undefined)?.acteurs ?? [];
}

/** @returns the words of a party: its text, or the name of its actor, or else its identifier */
export function nomDeLaPartie(partie: Partie, { acteur }: Contexte): string {
  const declare = partie.acteur === undefined ? undefined : acteur(partie.acteur);
  return declare?.nom ?? partie.texte ?? partie.acteur ?? '';
}

/** @returns a number of people as French writes it, the thousands held together: `43 182` */
export const nombre = (valeur: number): string => ecrireNombre(valeur, undefined, '\u202f');

/** What tells no intercommunalité from another. */
const COMMUNS: ReadonlySet<string> = new Set(
  (
    'cc ca cu ept epci communaute communautes communes commune agglomeration agglo metropole urbaine intercommunalite territoire ' +
    'territoires pays val vals vallee vallees terre terres grand grande grands saint sainte sud nord est ouest haut haute bas ' +
    'basse entre sur sous les des aux plaine plateau cote monts mont coeur rives porte portes'
  ).split(' '),
);

/** @returns the words of three letters and more that may tell an intercommunalité from another */
export function motsPropres(nom: string): Set<string> {
  return new Set(
    motsSeuls(nom)
      .split(' ')
      .filter((mot) => mot.length > 2 && !COMMUNS.has(mot)),
  );
}

const NATURE =
  /^(?:cc|ca|cu|ept|communaute (?:de communes|d agglomeration|urbaine)|metropole)\b(?: (?:de la|de l|du|des|de|d|la|le|les)\b)?/;

/** @returns the intercommunalité of that name, where only one can be meant */
export function territoireDeNom(nom: string): TerritoireOfficiel | undefined {
  const coeur = (texte: string) =>
    motsSeuls(texte.replace(/\([^)]*\)/g, ''))
      .replace(NATURE, '')
      .trim();
  if (!motsPropres(nom).size) return undefined;
  const trouves = chercherTerritoires(nom.replace(/\([^)]*\)/g, ''), 5);
  const exacts = trouves.filter((un) => coeur(un.nom) === coeur(nom));
  if (exacts.length === 1) return exacts[0];
  return trouves.length === 1 ? trouves[0] : undefined;
}
