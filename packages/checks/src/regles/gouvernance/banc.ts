/** Small governances for the tests of this family. */
import type { Contrat, Instance, Partie, Rubriques } from '@paraphe/model';
import { contratAvec } from '../../banc.js';

/** @returns a contract of as many empty fiches, with these instances. */
export function contratGouverne(fiches: number, ...instances: Instance[]): Contrat {
  const contrat = contratAvec(...vides(fiches));
  return instances.length ? { ...contrat, gouvernance: { instances } } : contrat;
}

export function vides(nombre: number): Rubriques[] {
  return Array.from({ length: nombre }, () => ({}));
}

/** @returns an instance that gathers these actors twice a year. */
export function instance(titre: string, ...membres: (string | Partie)[]): Instance {
  return {
    titre,
    reunit: membres.map((membre) => (typeof membre === 'string' ? { acteur: membre } : membre)),
    rythme: { recurrence: { nombre: 2, par: 'an' } },
  };
}
