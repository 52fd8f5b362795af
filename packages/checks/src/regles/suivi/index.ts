/** The rules on suivis: what a report on a contract leaves out, and what in it does not fit the contract. */
import type { Regle } from '../../regle.js';
import { actionSansSuivi } from './action-sans-suivi.js';
import { cibleManquee } from './cible-manquee.js';
import { depenseExcessive } from './depense-excessive.js';
import { indicateurInconnu } from './indicateur-inconnu.js';
import { indicateurSansReleve } from './indicateur-sans-releve.js';
import { statutContredit } from './statut-contredit.js';

export const reglesSuivi: readonly Regle[] = [
  actionSansSuivi,
  indicateurSansReleve,
  indicateurInconnu,
  cibleManquee,
  depenseExcessive,
  statutContredit,
];
