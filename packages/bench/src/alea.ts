/** Chance that repeats itself: the same seed gives the same contracts on every machine. */

export interface Alea {
  /** @returns a whole number from `min` to `max`, both possible. */
  entier(min: number, max: number): number;
  /** @returns true that often (0 to 1). */
  souvent(part: number): boolean;
  un<T>(liste: readonly T[]): T;
  /** @returns so many different ones, in the order of the list. */
  plusieurs<T>(liste: readonly T[], nombre: number): T[];
}

/** Mulberry32: 32 bits of state are plenty for word lists. */
export function creerAlea(graine: number): Alea {
  let etat = graine >>> 0;
  const suivant = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (min: number, max: number) => min + Math.floor(suivant() * (max - min + 1));
  return {
    entier,
    souvent: (part) => suivant() < part,
    un: (liste) => {
      const choix = liste[entier(0, liste.length - 1)];
      if (choix === undefined) throw new Error('liste vide');
      return choix;
    },
    plusieurs: (liste, nombre) => {
      const rangs = liste.map((_, rang) => rang);
      while (rangs.length > nombre) rangs.splice(entier(0, rangs.length - 1), 1);
      return rangs.map((rang) => liste[rang] as (typeof liste)[number]);
    },
  };
}
