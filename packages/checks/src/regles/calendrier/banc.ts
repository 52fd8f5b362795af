/** Periods for the tests of the rules on dates. */
import { lirePeriode, type Periode } from '@paraphe/model';

/** @param texte a period as people write it: `2024`, `du 01/01/2023 au 31/12/2024` */
export function periode(texte: string): Periode {
  const lue = lirePeriode(texte).periode;
  if (!lue) throw new Error(`période illisible : ${texte}`);
  return lue;
}
