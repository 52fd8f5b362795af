/** For GitHub Actions: one workflow command a constat, shown beside the line in the pull request. */
import type { ConstatMontre } from '../constats.js';
import { textes } from '../textes.js';
import type { Ecrire, Sortie } from './sortie.js';

const COMMANDES = { erreur: 'error', avertissement: 'warning', information: 'notice' } as const;

export function sortieGithub(ecrire: Ecrire): Sortie {
  return {
    fichier(_nom, constats) {
      for (const constat of constats) ecrire(`${commande(constat)}\n`);
    },
    finir(compte, fautes) {
      for (const { nom, message } of fautes) ecrire(`::error file=${propriete(nom)}::${donnee(message)}\n`);
      if (compte.fichiers) ecrire(`${textes().resume(compte)}\n`);
    },
  };
}

function commande({ severite, fichier, debut, fin, regle, message, aide }: ConstatMontre): string {
  const proprietes = [`file=${propriete(fichier)}`, `line=${debut.ligne}`, `col=${debut.colonne}`];
  // GitHub refuses an end column when the place takes several lines.
  if (fin.ligne === debut.ligne) proprietes.push(`endColumn=${fin.colonne}`);
  else proprietes.push(`endLine=${fin.ligne}`);
  proprietes.push(`title=${propriete(regle)}`);
  return `::${COMMANDES[severite]} ${proprietes.join(',')}::${donnee(aide ? `${message}\n${aide}` : message)}`;
}

function donnee(texte: string): string {
  return texte.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function propriete(texte: string): string {
  return donnee(texte).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
