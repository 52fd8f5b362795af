/** A fiche in a line: how far it is filled, its indicators, what it costs. */
import type { Indicateur, Rubriques } from '@paraphe/model';
import { coutEnMots, couverture } from './argent.js';
import { compter, dire } from './dire.js';

/** @returns « 3 indicateurs, dont 1 avec cible »; undefined without any */
export function indicateursEnMots({ indicateurs = [] }: Rubriques): string | undefined {
  if (!indicateurs.length) return undefined;
  const combien = dire(compter(indicateurs.length, 'indicateur'), compter(indicateurs.length, 'indicator'));
  const avec = indicateurs.filter(({ cibles }: Indicateur) => cibles?.length).length;
  if (avec === indicateurs.length) return dire(`${combien} avec cible`, `${combien} with a target`);
  if (!avec) return dire(`${combien} sans cible`, `${combien} without a target`);
  return dire(`${combien}, dont ${avec} avec cible`, `${combien}, ${avec} with a target`);
}

/** @returns « 18 000 € TTC, couvert à 100 % »; undefined when no amount adds up */
export function argentEnMots({ financements }: Rubriques): string | undefined {
  const cout = coutEnMots(financements);
  if (!cout) return undefined;
  return [cout, couverture(financements)].filter(Boolean).join(', ');
}
