/** For programs: the constats as the compiled JSON writes them. */
import type { ConstatEcrit } from '@paraphe/model';
import type { Ecrire, Sortie } from './sortie.js';

export function sortieJson(ecrire: Ecrire): Sortie {
  const constats: ConstatEcrit[] = [];
  return {
    fichier(_nom, nouveaux) {
      for (const { aide: _aide, liens: _liens, ligne: _ligne, ...ecrit } of nouveaux) constats.push(ecrit);
    },
    finir({ fichiers, erreurs, avertissements, informations }, fautes) {
      const nonLus = fautes.map(({ nom, message }) => ({ fichier: nom, message }));
      const resume = { fichiers, erreurs, avertissements, informations };
      ecrire(`${JSON.stringify({ version: 1, constats, resume, ...(nonLus.length && { nonLus }) })}\n`);
    },
  };
}
