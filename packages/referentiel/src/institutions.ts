/** The institutions that a contract may name without declaring them, built from the régions and départements. */
import { type Departement, departements, type Region, regions } from './geographie.js';
import { CARSAT, CPAM, DDETSPP, DDETSPP_INCERTAINES, MSA, NATIONALES } from './organismes.js';
import { motsDe } from './recherche.js';

export interface Institution {
  /**
   * A name of the language. It follows the territory, so that it can be guessed: `CAF-82`, `ARS-Occitanie`,
   * `Région-Pays-de-la-Loire`; Provence-Alpes-Côte d'Azur is `PACA`. Where one institution does the work of two, it stands under
   * both names (the Collectivité de Corse is `Région-Corse`, `Département-2A` and `Département-2B`).
   */
  identifiant: string;
  /** What it is, in one word, as after the colon of an actor: ars, caf, cpam, préfecture, département… See `estDeType`. */
  type: string;
  nom: string;
  sigle?: string;
  /** Code of the département that it serves. */
  departement?: string;
  /** Code of the région that it serves, or that holds its département. */
  region?: string;
  /** Codes of the départements that it serves, where they make up no whole région. */
  departements?: readonly string[];
}

/** Those that hold the powers of a département under another name, by its code. */
const COLLECTIVITES_DEPARTEMENTALES: Readonly<Record<string, string>> = {
  '2A': 'Collectivité de Corse',
  '2B': 'Collectivité de Corse',
  '67': "Collectivité européenne d'Alsace",
  '68': "Collectivité européenne d'Alsace",
  '75': 'Ville de Paris',
  '972': 'Collectivité territoriale de Martinique',
  '973': 'Collectivité territoriale de Guyane',
  '976': 'Département-Région de Mayotte',
};

/** Those that hold the powers of a région under another name, by its code. */
const COLLECTIVITES_REGIONALES: Readonly<Record<string, string>> = {
  '02': 'Collectivité territoriale de Martinique',
  '03': 'Collectivité territoriale de Guyane',
  '04': 'Région Réunion',
  '06': 'Département-Région de Mayotte',
  '94': 'Collectivité de Corse',
};

/** Départements whose caisse commune does the work of the CAF and of the CPAM. */
const CCSS: ReadonlySet<string> = new Set(['05', '48']);
/**
 * Two CAF, Béarn et Soule, and Pays basque et Seignanx, which reaches into the Landes; their merger was announced for after 2017,
 * and no source at hand tells whether it took place: the contract says which one it means.
 */
const SANS_CAF: ReadonlySet<string> = new Set(['64']);
/** In Paris and around it, and overseas, the regional direction does the work of the DDETS. */
const SANS_DDETS: ReadonlySet<string> = new Set(['75', '92', '93', '94']);
const MAYOTTE = '976';

const estOutreMer = (code: string) => code.startsWith('97');

let connues: readonly Institution[] | undefined;
let parIdentifiant: ReadonlyMap<string, Institution> | undefined;
let parMots: ReadonlyMap<string, Institution> | undefined;

/** @returns all of them: the national ones, those of each région, those of each département, the CARSAT, the MSA. */
export function institutions(): readonly Institution[] {
  connues ??= [
    ...NATIONALES,
    ...regions().flatMap(regionales),
    ...departements().flatMap(departementales),
    ...CARSAT.map(carsat),
    ...MSA.map(msa),
  ];
  return connues;
}

/** @param identifiant as the language writes it, composed accents or not: `CAF-82`, `Région-Île-de-France` */
export function institutionParIdentifiant(identifiant: string): Institution | undefined {
  parIdentifiant ??= new Map(institutions().map((une) => [une.identifiant, une]));
  return parIdentifiant.get(identifiant.normalize('NFC'));
}

/** @param identifiant the same, whatever its case, accents and hyphens: `caf 82`, `region-ile-de-france` */
export function institutionParNomProche(identifiant: string): Institution | undefined {
  parMots ??= new Map(institutions().map((une) => [motsDe(une.identifiant).join(' '), une]));
  return parMots.get(motsDe(identifiant).join(' '));
}

function regionales(region: Region): Institution[] {
  const { code, nom } = region;
  const nomCourt = nomRegion(nom);
  const ici = { region: code };
  return [
    {
      identifiant: `ARS-${nomCourt}`,
      type: 'ars',
      nom: `Agence régionale de santé ${nom}`,
      sigle: 'ARS',
      ...ici,
    },
    {
      identifiant: `Région-${nomCourt}`,
      type: 'région',
      nom: COLLECTIVITES_REGIONALES[code] ?? `Région ${nom}`,
      ...ici,
    },
    { ...directionRegionale(region, nomCourt), ...ici },
  ];
}

/** The name of a région as a part of an identifiant. */
function nomRegion(nom: string): string {
  return nom.startsWith('Provence-Alpes') ? 'PACA' : nom.replace(/[ ']/g, '-');
}

/** The direction of the State for employment and solidarity, whose name differs in Île-de-France and overseas. */
function directionRegionale({ code, nom }: Region, nomCourt: string) {
  if (nom === 'Guyane')
    return {
      identifiant: 'DGCOPOP-Guyane',
      type: 'dgcopop',
      sigle: 'DGCOPOP',
      nom: 'Direction générale de la cohésion et des populations de Guyane',
    };
  const missions = "de l'économie, de l'emploi, du travail et des solidarités";
  const [sigle, direction] =
    code === '11'
      ? ['DRIEETS', 'Direction régionale et interdépartementale']
      : code < '11'
        ? ['DEETS', 'Direction']
        : ['DREETS', 'Direction régionale'];
  const identifiant = `${sigle}-${nomCourt}`;
  return { identifiant, type: sigle.toLowerCase(), sigle, nom: `${direction} ${missions} ${nom}` };
}

function carsat([nom, ou]: (typeof CARSAT)[number]): Institution {
  return {
    identifiant: `CARSAT-${nom.replaceAll(' ', '-')}`,
    type: 'carsat',
    nom: `Caisse d'assurance retraite et de la santé au travail ${nom}`,
    sigle: 'CARSAT',
    ...ou,
  };
}

function msa([nom, duNom, codes]: (typeof MSA)[number]): Institution {
  const servis = codes.split(' ');
  const [region, ...autres] = regions().filter((une) =>
    departements().some(({ code, region }) => region === une.code && servis.includes(code)),
  );
  const entiere = departements().filter((un) => un.region === region?.code).length === servis.length;
  return {
    identifiant: `MSA-${nom}`,
    type: 'msa',
    nom: `Mutualité sociale agricole ${duNom}`,
    sigle: 'MSA',
    ...(entiere ? {} : { departements: servis }),
    ...(region && !autres.length ? { region: region.code } : {}),
  };
}

function departementales({ code, duNom, region }: Departement): Institution[] {
  const ici = { departement: code, region };
  const caisse = (sigle: string, nom: string): Institution => ({
    identifiant: `${sigle}-${code}`,
    type: sigle.toLowerCase(),
    nom: `${nom} ${duNom}`,
    sigle,
    ...ici,
  });
  const liste: Institution[] = [
    {
      identifiant: `Département-${code}`,
      type: 'département',
      nom: COLLECTIVITES_DEPARTEMENTALES[code] ?? `Département ${duNom}`,
      ...ici,
    },
    { identifiant: `Préfecture-${code}`, type: 'préfecture', nom: `Préfecture ${duNom}`, ...ici },
  ];
  if (!estOutreMer(code) && !SANS_DDETS.has(code)) liste.push({ ...direction(code, duNom), ...ici });
  if (code === MAYOTTE)
    return [
      ...liste,
      {
        identifiant: 'CSSM',
        type: 'cssm',
        nom: 'Caisse de sécurité sociale de Mayotte',
        sigle: 'CSSM',
        ...ici,
      },
    ];
  if (CCSS.has(code)) return [...liste, caisse('CCSS', 'Caisse commune de sécurité sociale')];
  if (!SANS_CAF.has(code)) liste.push(caisse('CAF', "Caisse d'allocations familiales"));
  if (estOutreMer(code)) liste.push(caisse('CGSS', 'Caisse générale de sécurité sociale'));
  else if (!CPAM[code]) liste.push(caisse('CPAM', "Caisse primaire d'assurance maladie"));
  for (const [nomCourt, duNomCourt] of CPAM[code] ?? [])
    liste.push({
      identifiant: `CPAM-${nomCourt}`,
      type: 'cpam',
      nom: `Caisse primaire d'assurance maladie ${duNomCourt}`,
      sigle: 'CPAM',
      ...ici,
    });
  return liste;
}

/** The direction of the State for employment and solidarity; in the smaller départements, it also protects the consumers. */
function direction(code: string, duNom: string): Omit<Institution, 'departement' | 'region'> {
  const identifiant = `DDETS-${code}`;
  const missions = "Direction départementale de l'emploi, du travail";
  if (DDETSPP.has(code))
    return {
      identifiant,
      type: 'ddetspp',
      nom: `${missions}, des solidarités et de la protection des populations ${duNom}`,
      sigle: 'DDETSPP',
    };
  const precision = DDETSPP_INCERTAINES.has(code) ? ', DDETS(PP)' : '';
  return {
    identifiant,
    type: 'ddets',
    nom: `${missions} et des solidarités ${duNom}${precision}`,
    sigle: 'DDETS',
  };
}
