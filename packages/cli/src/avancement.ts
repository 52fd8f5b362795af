/** How far a long run is, on a terminal. */
import { dire, estTerminal } from './terminal.js';
import { textes } from './textes.js';

/** Fewer files than this are read before anybody wonders. */
const BEAUCOUP = 20;
/** Milliseconds between two showings. */
const RYTHME = 100;

export interface Avancement {
  /** One more file is done. */
  montrer(): void;
  /** Clears the line, before something else is said. */
  effacer(): void;
}

/** @param total how many files there are */
export function avancement(total: number): Avancement {
  if (total < BEAUCOUP || !estTerminal('erreur')) return { montrer() {}, effacer() {} };
  let faits = 0;
  let dernier = 0;
  let visible = false;
  return {
    montrer() {
      faits += 1;
      const maintenant = Date.now();
      if (maintenant - dernier < RYTHME) return;
      dernier = maintenant;
      visible = true;
      dire(`\r\u001b[2K${textes().avancement(faits, total)}`);
    },
    effacer() {
      if (visible) dire('\r\u001b[2K');
      visible = false;
    },
  };
}
