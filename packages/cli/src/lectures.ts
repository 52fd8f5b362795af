/** From the inputs to what each gives, in their order: in this thread when they are few, in several when they are many. */
import { availableParallelism } from 'node:os';
import type { DateISO } from '@paraphe/model';
import type { Entree } from './fichiers/trouver.js';
import type { Consigne, Demande, Issue } from './lecture.js';

/** With fewer inputs, the start of the threads costs more than they save. */
const BEAUCOUP = 100;
const FILS_MAX = 8;

export async function* lireTout(entrees: readonly Entree[], demande: Demande): AsyncGenerator<Issue, void> {
  const consigne: Consigne = { demande, aujourdhui: aujourdhui() };
  const fils = Math.min(nombreDeFils(entrees.length), entrees.length);
  let lus = 0;
  if (fils > 1) {
    const { Equipe } = await import('./equipe.js');
    const equipe = new Equipe(entrees, consigne, fils);
    try {
      for (; lus < entrees.length; lus += 1) {
        const issue = await equipe.issue(lus);
        if (!issue) break;
        yield issue;
      }
    } finally {
      equipe.dissoudre();
    }
  }
  if (lus === entrees.length) return;
  const { Lecteur } = await import('./lecteur.js');
  const lecteur = new Lecteur(consigne);
  for (const entree of entrees.slice(lus)) yield lecteur.lire(entree);
}

/** PARAPHE_FILS sets the number of threads, whatever the number of inputs. */
function nombreDeFils(entrees: number): number {
  const voulu = Number(process.env.PARAPHE_FILS);
  if (Number.isInteger(voulu) && voulu > 0) return Math.min(voulu, FILS_MAX);
  return entrees < BEAUCOUP ? 1 : Math.min(availableParallelism(), FILS_MAX);
}

/** @returns the day, as the clock of this machine has it */
function aujourdhui(): DateISO {
  const jour = new Date();
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}` as DateISO;
}
