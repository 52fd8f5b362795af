/** Threads that read the inputs together. What each input gives comes back in the order of the inputs. */
import { Worker } from 'node:worker_threads';
import type { Langue } from '@paraphe/checks';
import type { Entree } from './fichiers/trouver.js';
import type { Consigne, Issue } from './lecture.js';
import type { Parole } from './ouvrier.js';
import { langue, textes } from './textes.js';

/** What a worker is told when it starts. */
export interface Embauche {
  langue: Langue;
  consigne: Consigne;
}

/** An input to read. */
export interface Commande {
  rang: number;
  entree: Entree;
}

interface Ouvrier {
  fil: Worker;
  pret: boolean;
  /** The inputs that it was handed and has not given back, in order: it reads the first. */
  enMain: number[];
  raison?: unknown;
}

/** How many inputs a worker holds: the next one waits for it while the results of the last are taken in. */
const EN_MAIN = 3;
/** How many inputs for each worker may be ahead of the one that is waited for. */
const AVANCE = 8;
const LIMITES = {
  maxYoungGenerationSizeMb: 8,
  // V8 leaves the main thread 984 KiB, and Node keeps 192 KiB for itself: what is too deep for one is for the other.
  stackSizeMb: (984 + 192) / 1024,
};

export class Equipe {
  private readonly ouvriers = new Set<Ouvrier>();
  private readonly issues = new Map<number, Issue>();
  /** Inputs that a worker left when it died. */
  private readonly reprises: number[] = [];
  private suivant = 0;
  private attendu = 0;
  private dissoute = false;
  private reveiller = () => {};

  constructor(
    private readonly entrees: readonly Entree[],
    private readonly consigne: Consigne,
    private readonly fils: number,
  ) {
    for (let rang = 0; rang < fils; rang += 1) this.embaucher();
    this.distribuer();
  }

  /**
   * To be asked for in order.
   * @returns what an input gives; undefined when the workers cannot work, and the caller has to read it
   */
  async issue(rang: number): Promise<Issue | undefined> {
    this.attendu = rang;
    this.distribuer();
    while (!this.issues.has(rang) && !this.dissoute)
      await new Promise<void>((reveiller) => {
        this.reveiller = reveiller;
      });
    const issue = this.issues.get(rang);
    this.issues.delete(rang);
    return issue;
  }

  dissoudre(): void {
    this.dissoute = true;
    for (const { fil } of this.ouvriers) void fil.terminate();
    this.ouvriers.clear();
  }

  private embaucher(): void {
    const embauche: Embauche = { langue: langue(), consigne: this.consigne };
    const fil = new Worker(new URL('./ouvrier.js', import.meta.url), {
      workerData: embauche,
      resourceLimits: LIMITES,
    });
    const ouvrier: Ouvrier = { fil, pret: false, enMain: [] };
    this.ouvriers.add(ouvrier);
    fil.on('message', (parole: Parole) => this.entendre(ouvrier, parole));
    fil.on('messageerror', () => void fil.terminate());
    fil.on('error', (raison) => {
      ouvrier.raison = raison;
    });
    fil.on('exit', () => this.perdre(ouvrier));
  }

  private entendre(ouvrier: Ouvrier, parole: Parole): void {
    if ('pret' in parole) {
      ouvrier.pret = true;
      return;
    }
    ouvrier.enMain.shift();
    this.issues.set(parole.rang, parole.issue);
    this.distribuer();
    if (parole.rang === this.attendu) this.reveiller();
  }

  /** The input that a worker was reading when it died is at fault; the others that it held go to the next one. */
  private perdre(ouvrier: Ouvrier): void {
    if (this.dissoute) return;
    this.ouvriers.delete(ouvrier);
    const rang = ouvrier.enMain.shift();
    if (!ouvrier.pret || rang === undefined) this.dissoudre();
    else {
      this.issues.set(rang, this.echec(rang, ouvrier.raison));
      this.reprises.push(...ouvrier.enMain);
      this.embaucher();
      this.distribuer();
    }
    this.reveiller();
  }

  private echec(rang: number, raison: unknown): Issue {
    const { nom } = this.entrees[rang] as Entree;
    const tropLong =
      raison instanceof RangeError ||
      (raison as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const trace = raison instanceof Error ? raison.stack : undefined;
    return { faute: { nom, message: textes().nonAnalyse(nom, tropLong) }, ...(trace && { trace }) };
  }

  private distribuer(): void {
    if (this.dissoute) return;
    for (const { fil, enMain } of this.ouvriers) {
      while (enMain.length < EN_MAIN) {
        const rang = this.prochain();
        if (rang === undefined) return;
        enMain.push(rang);
        const commande: Commande = { rang, entree: this.entrees[rang] as Entree };
        fil.postMessage(commande);
      }
    }
  }

  private prochain(): number | undefined {
    if (this.reprises.length) return this.reprises.shift();
    const limite = Math.min(this.entrees.length, this.attendu + AVANCE * this.fils);
    return this.suivant < limite ? this.suivant++ : undefined;
  }
}
