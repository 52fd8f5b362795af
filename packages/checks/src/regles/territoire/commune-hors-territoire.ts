/** A commune that is not one of the territory of the contract. */
import { type Lieu, proches } from '@paraphe/model';
import {
  type CommuneSituee,
  communeDuTerritoire,
  communeParCode,
  communesDe,
  communesParNom,
  type Territoire,
  territoireParSiren,
} from '@paraphe/referentiel';
import { type Contexte, regle, type Signalement } from '../../regle.js';
import { territoireDe } from './lecture.js';

/** A place that says that it is a commune: by its code, among the communes of the territory, or by « commune de ». */
interface CommuneNommee {
  code?: string;
  nom?: string;
  ou: Signalement;
}

/**
 * Source: la géographie officielle (composition des EPCI : DGCL ; communes : INSEE).
 *
 * Each commune is told once, where it is first named. Of the places of a fiche, a mere name is left alone: it may be a district.
 */
export const communeHorsTerritoire = regle({
  nom: 'territoire/commune-hors-territoire',
  severite: 'information',
  messages: {
    ailleurs: {
      fr: "{element} : {commune} n'est pas une commune du territoire, « {territoire} ». Elle est de « {autre} ».",
      en: '{element}: {commune} is not a commune of the territory, "{territoire}". It belongs to "{autre}".',
      aide: {
        fr: 'Si l’action s’y tient vraiment, rien à changer ; sinon, corrigez le code ou le nom.',
        en: 'If the action does take place there, nothing to change; otherwise correct the code or the name.',
      },
    },
    seule: {
      fr: "{element} : {commune} n'est pas une commune du territoire, « {territoire} ».",
      en: '{element}: {commune} is not a commune of the territory, "{territoire}".',
      aide: {
        fr: 'Si l’action s’y tient vraiment, rien à changer ; sinon, corrigez le code ou le nom.',
        en: 'If the action does take place there, nothing to change; otherwise correct the code or the name.',
      },
    },
    voisine: {
      fr: "{element} : « {nom} » n'est pas une commune du territoire, « {territoire} ». Le nom le plus proche y est {proche}.",
      en: '{element}: "{nom}" is not a commune of the territory, "{territoire}". The nearest name there is {proche}.',
      aide: { fr: 'Écrivez « {proche} », ou son code : {code}', en: 'Write "{proche}", or its code: {code}' },
    },
    codeInconnu: {
      fr: "{element} : {code} n'est le code d'aucune commune.",
      en: '{element}: {code} is the code of no commune.',
      aide: {
        fr: 'Écrivez le code INSEE de la commune (cinq chiffres, pas le code postal), ou son nom entre guillemets.',
        en: 'Write the INSEE code of the commune (five digits, not the postcode), or its name between quotes.',
      },
    },
  },
  verifier(contexte, signaler) {
    const { officiel } = territoireDe(contexte) ?? {};
    if (!officiel) return;
    const dites = new Map<string, { cle: Cle; signalement: Signalement; autres: Signalement[] }>();
    for (const nommee of communesNommees(contexte)) {
      const trouve = juger(nommee, officiel);
      if (!trouve) continue;
      const { quoi, cle, valeurs } = trouve;
      const deja = dites.get(quoi);
      if (deja) deja.autres.push(nommee.ou);
      else dites.set(quoi, { cle, signalement: { ...nommee.ou, valeurs }, autres: [] });
    }
    for (const [quoi, { cle, signalement, autres }] of dites)
      signaler(cle, {
        ...signalement,
        liens: autres
          .slice(0, MAX_LIENS)
          .map(({ cible, propriete }) => ({ cible, propriete, message: AUSSI, valeurs: { quoi } })),
      });
  },
});

type Cle = 'ailleurs' | 'seule' | 'voisine' | 'codeInconnu';

const MAX_LIENS = 5;
const AUSSI = { fr: '{quoi} est aussi ici.', en: '{quoi} is here too.' };
const DITE_COMMUNE = /^(?:la |le )?(?:commune|mairie|ville) (?:de |du |des |d['’])(.+)$/i;

function* communesNommees(contexte: Contexte): Generator<CommuneNommee> {
  const lu = territoireDe(contexte);
  if (lu)
    for (const lieu of lu.territoire.communes ?? [])
      yield* communeDe(lieu, true, contexte, {
        cible: lu.territoire,
        propriete: 'communes',
        etape: lu.etape,
      });
  for (const etape of contexte.etapes)
    for (const lieu of etape.element.lieux ?? [])
      yield* communeDe(lieu, false, contexte, { cible: etape.element, propriete: 'lieux', etape });
}

function* communeDe(
  { code, texte = '' }: Lieu,
  parmiCommunes: boolean,
  { acteur }: Contexte,
  ou: Signalement,
): Generator<CommuneNommee> {
  if (code) yield { code, ou };
  else if (!acteur(texte)) {
    const nom = DITE_COMMUNE.exec(texte)?.[1] ?? (parmiCommunes ? texte : undefined);
    if (nom) yield { nom, ou };
  }
}

/** What is to be said of a commune. */
interface Jugement {
  /** What is named, for the other places that name it. */
  quoi: string;
  cle: Cle;
  valeurs: Record<string, string>;
}

/** @returns what is to be said of a commune; nothing for one of the territory, or that nobody knows */
function juger(
  { code, nom = '' }: CommuneNommee,
  { siren, nom: territoire, departements }: Territoire,
): Jugement | undefined {
  const membres = communesDe(siren);
  if (code !== undefined) {
    if (membres.some((membre) => membre.code === code)) return undefined;
    const situee = communeParCode(code);
    if (!situee) return { quoi: code, cle: 'codeInconnu', valeurs: { code, territoire } };
    return dire(situee, siren, territoire);
  }
  if (communeDuTerritoire(siren, nom)) return undefined;
  const homonymes = communesParNom(nom);
  if (homonymes.some((situee) => estMembre(situee, siren))) return undefined;
  if (!homonymes.length) {
    const noms = membres.map((membre) => membre.nom);
    const [leNom] = proches(nom, noms, 1);
    const proche = membres.find((membre) => membre.nom === leNom);
    if (!proche) return undefined;
    const valeurs = { nom, territoire, proche: proche.nom, code: proche.code };
    return { quoi: nom, cle: 'voisine', valeurs };
  }
  const situee =
    homonymes.find(({ commune }) => departements.some((debut) => commune.code.startsWith(debut))) ??
    homonymes[0];
  return situee && dire(situee, siren, territoire);
}

function dire(situee: CommuneSituee, siren: string, territoire: string): Jugement | undefined {
  if (estMembre(situee, siren)) return undefined;
  const { nom, code } = situee.commune;
  const commune = `${nom} (${code})`;
  const autre = situee.siren === undefined ? undefined : territoireParSiren(situee.siren)?.nom;
  return autre === undefined
    ? { quoi: commune, cle: 'seule', valeurs: { commune, territoire } }
    : { quoi: commune, cle: 'ailleurs', valeurs: { commune, territoire, autre } };
}

/** The territory may be one within the Métropole du Grand Paris, or that métropole itself. */
function estMembre({ siren, ept }: CommuneSituee, territoire: string): boolean {
  return siren === territoire || ept === territoire;
}
