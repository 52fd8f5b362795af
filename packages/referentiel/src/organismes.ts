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
  { identifiant: 'MSA', type: 'caisse', nom: 'Mutualité sociale agricole', sigle: 'MSA' },
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
