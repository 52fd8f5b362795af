/** The rules on governance: who decides, who follows, who runs the contract. */
import type { Regle } from '../../regle.js';
import { coordinationAbsente } from './coordination-absente.js';
import { evaluationAbsente } from './evaluation-absente.js';
import { instanceDouble } from './instance-double.js';
import { instanceManquante } from './instance-manquante.js';
import { instanceSansMembres } from './instance-sans-membres.js';
import { instanceSansRythme } from './instance-sans-rythme.js';
import { instancesMemesMembres } from './instances-memes-membres.js';

export const reglesGouvernance: readonly Regle[] = [
  instanceManquante,
  instanceSansMembres,
  instanceSansRythme,
  instancesMemesMembres,
  instanceDouble,
  coordinationAbsente,
  evaluationAbsente,
];
