/** The rules on indicateurs. */
import type { Regle } from '../../regle.js';
import { acteurEnIndicateur } from './acteur-en-indicateur.js';
import { aucunIndicateur } from './aucun-indicateur.js';
import { cibleContreditReference } from './cible-contredit-reference.js';
import { cibleHorsPeriode } from './cible-hors-periode.js';
import { cibleIncomplete } from './cible-incomplete.js';
import { cibleManquante } from './cible-manquante.js';
import { etapeInconnue } from './etape-inconnue.js';
import { indicateurDouble } from './indicateur-double.js';
import { mesureHorsPeriode } from './mesure-hors-periode.js';
import { naturesInterverties } from './natures-interverties.js';
import { pourcentageExcessif } from './pourcentage-excessif.js';
import { processusManquant } from './processus-manquant.js';
import { referenceManquante } from './reference-manquante.js';
import { resultatManquant } from './resultat-manquant.js';
import { reunionsEnResultat } from './reunions-en-resultat.js';

export const reglesIndicateurs: readonly Regle[] = [
  aucunIndicateur,
  processusManquant,
  resultatManquant,
  reunionsEnResultat,
  naturesInterverties,
  acteurEnIndicateur,
  indicateurDouble,
  cibleManquante,
  cibleIncomplete,
  cibleHorsPeriode,
  cibleContreditReference,
  pourcentageExcessif,
  referenceManquante,
  mesureHorsPeriode,
  etapeInconnue,
];
