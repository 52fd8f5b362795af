/** The rules on who leads, and on the actors that a contract declares. */
import type { Regle } from '../../regle.js';
import { acteurDouble } from './acteur-double.js';
import { acteurInutilise } from './acteur-inutilise.js';
import { chefDeFileManquant } from './chef-de-file-manquant.js';
import { piloteContrat } from './pilote-contrat.js';
import { piloteEtranger } from './pilote-etranger.js';
import { piloteManquant } from './pilote-manquant.js';
import { pilotePartenaire } from './pilote-partenaire.js';
import { pilotePersonneSeule } from './pilote-personne-seule.js';
import { sirenDuTerritoire } from './siren-du-territoire.js';
import { sirenInvalide } from './siren-invalide.js';

export const reglesPilotage: readonly Regle[] = [
  piloteManquant,
  piloteContrat,
  pilotePersonneSeule,
  piloteEtranger,
  pilotePartenaire,
  chefDeFileManquant,
  acteurInutilise,
  acteurDouble,
  sirenInvalide,
  sirenDuTerritoire,
];
