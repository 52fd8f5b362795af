/** The rules on financements. */
import type { Regle } from '../../regle.js';
import { aDefinirApresDebut } from './a-definir-apres-debut.js';
import { apportMinimal } from './apport-minimal.js';
import { coutFourchetteInversee } from './cout-fourchette-inversee.js';
import { coutNonCouvert } from './cout-non-couvert.js';
import { coutPartiel } from './cout-partiel.js';
import { demandePerimee } from './demande-perimee.js';
import { depenseHorsPeriode } from './depense-hors-periode.js';
import { financementInterrompu } from './financement-interrompu.js';
import { financeurNonSignataire } from './financeur-non-signataire.js';
import { financeursSansMontant } from './financeurs-sans-montant.js';
import { htTtcMeles } from './ht-ttc-meles.js';
import { partExcessive } from './part-excessive.js';
import { planManquant } from './plan-manquant.js';
import { repartitionAnnuelle } from './repartition-annuelle.js';
import { sommeDifferente } from './somme-differente.js';
import { sousActionSansBudget } from './sous-action-sans-budget.js';

export const reglesFinancements: readonly Regle[] = [
  planManquant,
  coutNonCouvert,
  coutPartiel,
  financeursSansMontant,
  sommeDifferente,
  htTtcMeles,
  partExcessive,
  repartitionAnnuelle,
  coutFourchetteInversee,
  apportMinimal,
  demandePerimee,
  aDefinirApresDebut,
  financementInterrompu,
  depenseHorsPeriode,
  financeurNonSignataire,
  sousActionSansBudget,
];
