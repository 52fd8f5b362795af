/** What several rules read of a contract, worked out once for all of them. */
import type { Contexte } from './regle.js';

/** @returns the same function, which reads each context only once. */
export function parContexte<T>(lire: (contexte: Contexte) => T): (contexte: Contexte) => T {
  const lus = new WeakMap<Contexte, { lu: T }>();
  return (contexte) => {
    let connu = lus.get(contexte);
    if (!connu) {
      connu = { lu: lire(contexte) };
      lus.set(contexte, connu);
    }
    return connu.lu;
  };
}
