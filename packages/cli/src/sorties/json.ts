/** For programs: the constats as the compiled JSON writes them, as they come. */
import type { ConstatMontre } from '../constats.js';
import type { Ecrire, Sortie } from './sortie.js';

export function sortieJson(ecrire: Ecrire): Sortie {
  let tete = '{"version":1,"constats":[';
  return {
    fichier(_nom, constats) {
      if (!constats.length) return;
      ecrire(tete + constats.map(enJson).join(','));
      tete = ',';
    },
    finir({ fichiers, erreurs, avertissements, informations }, fautes) {
      const nonLus = fautes.map(({ nom, message }) => ({ fichier: nom, message }));
      const resume = JSON.stringify({ fichiers, erreurs, avertissements, informations });
      const reste = nonLus.length ? `,"nonLus":${JSON.stringify(nonLus)}` : '';
      ecrire(`${tete === ',' ? '' : tete}],"resume":${resume}${reste}}\n`);
    },
  };
}

function enJson({ aide: _aide, liens: _liens, ligne: _ligne, ...ecrit }: ConstatMontre): string {
  return JSON.stringify(ecrit);
}
