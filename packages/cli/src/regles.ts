/** All the rules by family, and the nearest ones to a name. */
import { FAMILLES, REGLES, type Severite } from '@paraphe/checks';
import { proches, REGLES_LANGUE } from '@paraphe/language';
import type { Couleur, Peindre } from './terminal.js';
import { textes } from './textes.js';

interface RegleListee {
  nom: string;
  severite: Severite;
}

const COULEURS: Record<Severite, Couleur> = { erreur: 'rouge', avertissement: 'jaune', information: 'bleu' };

function toutes(): RegleListee[] {
  return [...REGLES_LANGUE, ...REGLES];
}

/** @returns the rules, family by family: those of the text first */
export function listerRegles(peindre: Peindre): string {
  const t = textes();
  const regles = toutes();
  const familles = new Map<string, RegleListee[]>();
  for (const famille of ['syntaxe', 'noms', 'valeurs', 'texte', ...FAMILLES]) familles.set(famille, []);
  for (const regle of regles) {
    const famille = regle.nom.split('/')[0] as string;
    familles.set(famille, [...(familles.get(famille) ?? []), regle]);
  }
  const largeur = Math.max(...regles.map(({ nom }) => nom.length));
  const lignes = [...familles].flatMap(([famille, membres]) => [
    peindre(famille, 'gras'),
    ...membres.map(
      ({ nom, severite }) =>
        `  ${nom.padEnd(largeur)}  ${peindre(t.severites[severite], COULEURS[severite])}`,
    ),
    '',
  ]);
  return `${lignes.join('\n')}\n${t.reglesTitre(regles.length)}\n`;
}

/** @returns the names nearest to a name, whole or without its family */
export function reglesProches(nom: string): string[] {
  const noms = toutes().map((regle) => regle.nom);
  const entiers = proches(nom, noms, 3);
  if (entiers.length) return entiers;
  const court = nom.split('/').at(-1) as string;
  const parCourt = new Map(noms.map((un) => [un.split('/').at(-1) as string, un]));
  return proches(court, parCourt.keys(), 3).map((un) => parCourt.get(un) as string);
}
