/** The institutions that no région or département gives by itself: national ones, and caisses with a territory of their own. */
import type { Institution } from './institutions.js';

export const NATIONALES: readonly Institution[] = [
  { identifiant: 'État', type: 'état', nom: 'État' },
  {
    identifiant: 'ADEME',
    type: 'agence',
    nom: "Agence de l'environnement et de la maîtrise de l'énergie",
    sigle: 'ADEME',
  },
  {
    identifiant: 'ANCT',
    type: 'agence',
    nom: 'Agence nationale de la cohésion des territoires',
    sigle: 'ANCT',
  },
  { identifiant: 'Banque-des-territoires', type: 'organisme', nom: 'Banque des territoires' },
  {
    identifiant: 'CCMSA',
    type: 'caisse',
    nom: 'Caisse centrale de la mutualité sociale agricole',
    sigle: 'CCMSA',
  },
  { identifiant: 'CNAF', type: 'caisse', nom: 'Caisse nationale des allocations familiales', sigle: 'CNAF' },
  { identifiant: 'CNAM', type: 'caisse', nom: "Caisse nationale de l'assurance maladie", sigle: 'CNAM' },
  { identifiant: 'CNAV', type: 'caisse', nom: "Caisse nationale d'assurance vieillesse", sigle: 'CNAV' },
  {
    identifiant: 'CNSA',
    type: 'caisse',
    nom: "Caisse nationale de solidarité pour l'autonomie",
    sigle: 'CNSA',
  },
  { identifiant: 'France-Travail', type: 'organisme', nom: 'France Travail' },
  { identifiant: 'MSA', type: 'msa', nom: 'Mutualité sociale agricole', sigle: 'MSA' },
];

/** A whole région, or départements. */
type Ressort = Pick<Institution, 'region' | 'departements'>;

/** Name and territory of each. Île-de-France has none (CNAV), nor have the départements overseas (CGSS). */
export const CARSAT: readonly (readonly [nom: string, ou: Ressort])[] = [
  ['Alsace-Moselle', { departements: ['57', '67', '68'], region: '44' }],
  ['Aquitaine', { departements: ['24', '33', '40', '47', '64'], region: '75' }],
  ['Auvergne', { departements: ['03', '15', '43', '63'], region: '84' }],
  ['Bourgogne-Franche-Comté', { region: '27' }],
  ['Bretagne', { region: '53' }],
  ['Centre-Ouest', { departements: ['16', '17', '19', '23', '79', '86', '87'], region: '75' }],
  ['Centre-Val de Loire', { region: '24' }],
  ['Hauts-de-France', { region: '32' }],
  ['Languedoc-Roussillon', { departements: ['11', '30', '34', '48', '66'], region: '76' }],
  ['Midi-Pyrénées', { departements: ['09', '12', '31', '32', '46', '65', '81', '82'], region: '76' }],
  ['Nord-Est', { departements: ['08', '10', '51', '52', '54', '55', '88'], region: '44' }],
  ['Normandie', { region: '28' }],
  ['Pays de la Loire', { region: '52' }],
  ['Rhône-Alpes', { departements: ['01', '07', '26', '38', '42', '69', '73', '74'], region: '84' }],
  ['Sud-Est', { departements: ['04', '05', '06', '13', '83', '84', '2A', '2B'] }],
];

/** The CPAM of the départements that have several: end of the identifiant, end of the name. */
export const CPAM: Readonly<Record<string, readonly (readonly [nomCourt: string, duNom: string])[]>> = {
  '59': [
    ['Flandres', 'des Flandres'],
    ['Hainaut', 'du Hainaut'],
    ['Lille-Douai', 'de Lille-Douai'],
    ['Roubaix-Tourcoing', 'de Roubaix-Tourcoing'],
  ],
  '62': [
    ['Artois', "de l'Artois"],
    ['Côte-d-Opale', "de la Côte d'Opale"],
  ],
  '64': [
    ['Bayonne', 'de Bayonne'],
    ['Pau-Pyrénées', 'de Pau-Pyrénées'],
  ],
  '76': [
    ['Le-Havre', 'du Havre'],
    ['Rouen-Elbeuf-Dieppe', 'de Rouen-Elbeuf-Dieppe-Seine-Maritime'],
  ],
};

/**
 * The 35 caisses of the MSA: end of the identifiant, end of the name, départements. Overseas, the CGSS do their work.
 * Source: the sites of the caisses (`mpn.msa.fr`…), as a public directory of them lists them by département.
 */
export const MSA: readonly (readonly [nom: string, duNom: string, departements: string])[] = [
  ['Ain-Rhône', 'Ain-Rhône', '01 69'],
  ['Alpes-du-Nord', 'Alpes du Nord', '38 73 74'],
  ['Alpes-Vaucluse', 'Alpes-Vaucluse', '04 05 84'],
  ['Alsace', "d'Alsace", '67 68'],
  ['Ardèche-Drôme-Loire', 'Ardèche Drôme Loire', '07 26 42'],
  ['Armorique', "d'Armorique", '22 29'],
  ['Auvergne', 'Auvergne', '03 15 43 63'],
  ['Beauce-Cœur-de-Loire', 'Beauce Cœur de Loire', '18 28 45'],
  ['Berry-Touraine', 'Berry-Touraine', '36 37 41'],
  ['Bourgogne', 'Bourgogne', '21 58 71 89'],
  ['Charentes', 'des Charentes', '16 17'],
  ['Corse', 'de la Corse', '2A 2B'],
  ['Côtes-Normandes', 'Côtes Normandes', '14 50'],
  ['Dordogne-Lot-et-Garonne', 'Dordogne Lot-et-Garonne', '24 47'],
  ['Franche-Comté', 'Franche-Comté', '25 39 70 90'],
  ['Gironde', 'Gironde', '33'],
  ['Grand-Sud', 'Grand Sud', '11 66'],
  ['Haute-Normandie', 'Haute-Normandie', '27 76'],
  ['Île-de-France', 'Île-de-France', '75 77 78 91 92 93 94 95'],
  ['Languedoc', 'du Languedoc', '30 34 48'],
  ['Limousin', 'du Limousin', '19 23 87'],
  ['Loire-Atlantique-Vendée', 'Loire-Atlantique Vendée', '44 85'],
  ['Lorraine', 'Lorraine', '54 57 88'],
  ['Maine-et-Loire', 'Maine-et-Loire', '49'],
  ['Marne-Ardennes-Meuse', 'Marne Ardennes Meuse', '08 51 55'],
  ['Mayenne-Orne-Sarthe', 'Mayenne-Orne-Sarthe', '53 61 72'],
  ['Midi-Pyrénées-Nord', 'Midi-Pyrénées Nord', '12 46 81 82'],
  ['Midi-Pyrénées-Sud', 'Midi-Pyrénées Sud', '09 31 32 65'],
  ['Nord-Pas-de-Calais', 'Nord-Pas de Calais', '59 62'],
  ['Picardie', 'Picardie', '02 60 80'],
  ['Poitou', 'Poitou', '79 86'],
  ['Portes-de-Bretagne', 'Portes de Bretagne', '35 56'],
  ['Provence-Azur', 'Provence-Azur', '06 13 83'],
  ['Sud-Aquitaine', 'Sud Aquitaine', '40 64'],
  ['Sud-Champagne', 'Sud Champagne', '10 52'],
];

/**
 * Départements whose direction for employment and solidarity also protects the consumers (DDETSPP): as a rule, those of less
 * than 400 000 inhabitants. Source: the directory of these directions in SignalConso, the service of the DGCCRF.
 */
export const DDETSPP: ReadonlySet<string> = new Set(
  `03 04 05 07 08 09 10 11 12 15 16 18 19 23 24 25 28 2A 2B 32 36 39 40 41 43 46 47 48 51 52 53 55 58 61 65 68 70 73 81 82 87
  88 89 90`.split(/\s+/),
);

/** The directory goes against the rule for Deux-Sèvres (DDPP) and Somme (DDETSPP), and no second source settles it. */
export const DDETSPP_INCERTAINES: ReadonlySet<string> = new Set(['79', '80']);
