/** From the inputs to what each gives, in their order. */
import type { DateISO } from '@paraphe/model';
import type { Entree } from './fichiers/trouver.js';
import type { Consigne, Demande, Issue } from './lecture.js';

export async function* lireTout(entrees: readonly Entree[], demande: Demande): AsyncGenerator<Issue, void> {
  const consigne: Consigne = { demande, aujourdhui: aujourdhui() };
  const { Lecteur } = await import('./lecteur.js');
  const lecteur = new Lecteur(consigne);
  for (const entree of entrees) yield lecteur.lire(entree);
}

/** @returns the day, as the clock of this machine has it */
function aujourdhui(): DateISO {
  const jour = new Date();
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}` as DateISO;
}
