/** For people: the place, the message, the line with the word underlined, what to write, the rule. */
import type { ConstatMontre } from '../constats.js';
import { type Couleur, type Peindre, sansControle } from '../terminal.js';
import { type Compte, textes } from '../textes.js';
import { extraire } from './extrait.js';
import type { Ecrire, Sortie } from './sortie.js';

const COULEURS: Record<ConstatMontre['severite'], Couleur> = {
  erreur: 'rouge',
  avertissement: 'jaune',
  information: 'bleu',
};

export function sortieTexte(ecrire: Ecrire, peindre: Peindre): Sortie {
  let exemple: string | undefined;
  return {
    fichier(_nom, constats) {
      if (!constats.length) return;
      exemple ??= (
        constats.find(({ severite }) => severite !== 'information') ?? (constats[0] as ConstatMontre)
      ).regle;
      ecrire(constats.map((constat) => `${ecrireConstatTexte(constat, peindre)}\n`).join(''));
    },
    finir(compte, fautes) {
      const t = textes();
      if (fautes.length) ecrire(`${peindre(t.nonLus(fautes.length), 'rouge', 'gras')}\n`);
      if (compte.fichiers === 0) return;
      ecrire(`${resumer(compte, peindre)}\n`);
      if (exemple) ecrire(`${peindre(t.pourquoi(exemple), 'pale')}\n`);
    },
  };
}

/** @returns the summary line: « 3 erreurs, 12 avertissements, 5 informations dans 2 fichiers » */
export function resumer(compte: Compte, peindre: Peindre): string {
  const t = textes();
  if (compte.erreurs + compte.avertissements + compte.informations === 0)
    return peindre(t.aucunConstat(compte.fichiers), 'vert');
  return peindre(t.resume(compte), 'gras');
}

export function ecrireConstatTexte(constat: ConstatMontre, peindre: Peindre): string {
  const t = textes();
  const { fichier, debut, fin, severite, regle, message, aide, liens } = constat;
  const couleur = COULEURS[severite];
  const numero = String(debut.ligne);
  const marge = ' '.repeat(numero.length);
  const trait = peindre('│', 'pale');
  const bout = fin.ligne === debut.ligne ? fin.colonne - 1 : constat.ligne.length;
  const extrait = extraire(constat.ligne, debut.colonne - 1, bout);
  const lignes = [
    `${peindre(`${fichier}:${debut.ligne}:${debut.colonne}`, 'gras')} ${peindre(t.severites[severite], couleur, 'gras')}`,
    `  ${sansControle(message).replace(/\n/g, '\n  ')}`,
    '',
  ];
  if (constat.ligne.trim()) {
    lignes.push(`  ${peindre(numero, 'pale')} ${trait} ${extrait.ligne.trimEnd()}`);
    lignes.push(`  ${marge} ${trait} ${extrait.avant}${peindre(extrait.souligne, couleur)}`, '');
  }
  const deux = langueDeuxPoints();
  if (aide) lignes.push(`  ${peindre(t.aide, 'vert')}${deux} ${sansControle(aide).replace(/\n/g, '\n  ')}`);
  for (const lien of liens) {
    lignes.push(
      `  ${t.voir}${deux} ${lien.fichier}:${lien.debut.ligne}:${lien.debut.colonne} ${sansControle(lien.message)}`,
    );
  }
  lignes.push(`  ${peindre(`${t.regle}${deux} ${regle}`, 'pale')}`, '');
  return lignes.join('\n');
}

function langueDeuxPoints(): string {
  return textes().severites.erreur === 'erreur' ? ' :' : ':';
}
