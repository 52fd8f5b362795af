/** From the inputs to the constats that are shown of each: those of `check`, in the order of the inputs. */
import { avancement } from './avancement.js';
import { type ConstatMontre, Tamis } from './constats.js';
import type { Entree, Faute } from './fichiers/trouver.js';
import { Homonymes } from './homonymes.js';
import { lireTout } from './lectures.js';
import { direEchec } from './terminal.js';

/** Says what befalls an input that cannot be read, adds it to `fautes`, and goes on with the others. */
export async function* verifierTout(
  entrees: readonly Entree[],
  fautes: Faute[],
): AsyncGenerator<{ entree: Entree; constats: ConstatMontre[] }, void> {
  const tamis = new Tamis();
  const homonymes = new Homonymes();
  const avance = avancement(entrees.length);
  for await (const issue of lireTout(entrees, { pour: 'check' })) {
    avance.effacer();
    if ('faute' in issue) {
      fautes.push(issue.faute);
      direEchec(issue);
    } else {
      const { entree, constats, noms } = issue;
      yield { entree, constats: [...tamis.nouveaux(constats), ...homonymes.constats(noms)] };
    }
    avance.montrer();
  }
  avance.effacer();
}
