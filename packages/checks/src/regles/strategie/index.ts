/** The rules on strategy: what the contract is part of, what it answers, under which contract each fiche comes. */
import type { Regle } from '../../regle.js';
import { besoinSansReponse } from './besoin-sans-reponse.js';
import { demarcheSansSuite } from './demarche-sans-suite.js';
import { numeroDoubleDeStrategie } from './numero-double.js';
import { objectifSansAction } from './objectif-sans-action.js';
import { orientationSansReponse } from './orientation-sans-reponse.js';
import { releveDeInconnu } from './releve-de-inconnu.js';
import { releveDeManquant } from './releve-de-manquant.js';
import { sansCadre } from './sans-cadre.js';

export const reglesStrategie: readonly Regle[] = [
  sansCadre,
  besoinSansReponse,
  orientationSansReponse,
  demarcheSansSuite,
  objectifSansAction,
  numeroDoubleDeStrategie,
  releveDeManquant,
  releveDeInconnu,
];
