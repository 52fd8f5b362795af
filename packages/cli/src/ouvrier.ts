/** A thread that reads the inputs that it is handed, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { enableCompileCache } from './compilation.js';
import type { Commande, Embauche } from './equipe.js';
import type { Issue } from './lecture.js';
import { choisirLangue } from './textes.js';

/** What a worker says: that it is ready, then what each input gives. */
export type Parole = { pret: true } | { rang: number; issue: Issue };

enableCompileCache();
const { langue, consigne } = workerData as Embauche;
choisirLangue(langue);
const { Lecteur } = await import('./lecteur.js');
const lecteur = new Lecteur(consigne);
const dire = (parole: Parole) => parentPort?.postMessage(parole);
parentPort?.on('message', ({ rang, entree }: Commande) => dire({ rang, issue: lecteur.lire(entree) }));
dire({ pret: true });
