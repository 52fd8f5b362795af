/** What a modèle may ask for in an indicator or in a contribution. */
import type { Contribution, Indicateur } from '@paraphe/model';
import { type Chose, definir, valeurs } from './chose.js';

const indicateur = (de: (indicateur: Indicateur) => unknown): Chose['niveaux'] => ({
  indicateur: (etape) => valeurs(de(etape.element as unknown as Indicateur)),
});
const contribution = (de: (contribution: Contribution) => unknown): Chose['niveaux'] => ({
  financement: (etape) => valeurs(de(etape.element as unknown as Contribution)),
});

const fait = (
  cle: string,
  mots: string[],
  aucun: [string, string],
  exemple: string,
  niveaux: Chose['niveaux'],
): Chose => definir({ cle, mots, aucun, exemple, niveaux });

export const CHOSES_MESURES: readonly Chose[] = [
  fait(
    'cibles',
    ['cible', 'cibles'],
    ['aucune cible', 'no target'],
    '{ cible 25 en 2027 }',
    indicateur((i) => (i.qualitatif ? true : i.cibles)),
  ),
  fait(
    'reference',
    ['référence', 'références'],
    ['aucune référence', 'no baseline'],
    '{ référence 12 en 2022 }',
    indicateur((i) => (i.qualitatif ? true : i.reference)),
  ),
  fait(
    'unite',
    ['unité', 'unités'],
    ['aucune unité', 'no unit'],
    '{ unité "élus" }',
    indicateur((i) =>
      i.qualitatif ? true : (i.unite ?? i.cibles?.some((c) => c.pourcentage || c.unite)) || undefined,
    ),
  ),
  fait(
    'source',
    ['source', 'sources'],
    ['aucune source', 'no source'],
    '{ source "Bilan annuel" }',
    indicateur((i) => i.source),
  ),
  fait(
    'frequence',
    ['fréquence', 'fréquences'],
    ['aucune fréquence', 'no frequency'],
    '{ fréquence annuelle }',
    indicateur((i) => i.frequence ?? i.mesureEn),
  ),
  fait(
    'responsable',
    ['responsable', 'responsables'],
    ['aucun responsable', 'nobody in charge'],
    '{ responsable CCTC }',
    indicateur((i) => i.responsable),
  ),
  fait(
    'nature',
    ['nature', 'natures'],
    ['aucune nature (processus, résultat)', 'no kind (process, result)'],
    'résultat "…"',
    indicateur((i) => i.nature),
  ),
  fait(
    'montant',
    ['montant', 'montants'],
    ['aucun montant', 'no amount'],
    'CCTC 12 000 €',
    contribution((c) => c.montant ?? c.part ?? c.etp),
  ),
  fait(
    'annee',
    ['année', 'années', 'date', 'dates'],
    ['aucune année', 'no year'],
    'CCTC 12 000 € en 2026',
    contribution((c) => c.en),
  ),
  fait(
    'dispositif',
    ['dispositif', 'dispositifs'],
    ['aucun dispositif', 'no scheme'],
    'ARS-Occitanie 6 000 € au titre du "FIR"',
    contribution((c) => c.auTitreDe),
  ),
];
