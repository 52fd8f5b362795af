/** The rules on the territory, against the official geography. */
import type { Regle } from '../../regle.js';
import { communeHorsTerritoire } from './commune-hors-territoire.js';
import { departementsDifferents } from './departements-differents.js';
import { deuxDepartements } from './deux-departements.js';
import { nomDifferent } from './nom-different.js';
import { nombreDeCommunes } from './nombre-de-communes.js';
import { populationEloignee } from './population-eloignee.js';
import { sirenInconnu } from './siren-inconnu.js';

export const reglesTerritoire: readonly Regle[] = [
  sirenInconnu,
  nomDifferent,
  communeHorsTerritoire,
  populationEloignee,
  nombreDeCommunes,
  departementsDifferents,
  deuxDepartements,
];
