/** All the rules by family, and the nearest ones to a name. */
import { FAMILLES, REGLES, type Severite } from '@paraphe/checks';
import { page, proches, REGLES_LANGUE } from '@paraphe/language';
import { raisonDe } from './pages.js';
import type { Couleur, Peindre } from './terminal.js';
import { textes } from './textes.js';

export type SeveriteReglee = Severite | 'inactive';

export interface RegleListee {
  nom: string;
  severite: Severite;
  /** Severities that the configuration of the folders gives it, where they are not its own. */
  reglees?: readonly SeveriteReglee[];
  /** The first sentences of its page, in French. */
  pourquoi?: string;
  /** How many times it speaks. */
  constats?: number;
}

const COULEURS: Record<Severite, Couleur> = { erreur: 'rouge', avertissement: 'jaune', information: 'bleu' };

/** @returns the rules, family by family: those of the text first */
export function toutesLesRegles(): RegleListee[] {
  return [...familles().values()].flat();
}

/** @returns the families in order, each with its rules */
export function familles(
  regles: readonly RegleListee[] = [...REGLES_LANGUE, ...REGLES],
): Map<string, RegleListee[]> {
  const par = new Map<string, RegleListee[]>();
  for (const famille of ['syntaxe', 'noms', 'valeurs', 'texte', 'configuration', ...FAMILLES])
    par.set(famille, []);
  for (const regle of regles) {
    const famille = familleDe(regle);
    par.set(famille, [...(par.get(famille) ?? []), regle]);
  }
  return new Map([...par].filter(([, membres]) => membres.length));
}

export function familleDe({ nom }: Pick<RegleListee, 'nom'>): string {
  return nom.split('/')[0] as string;
}

/** @returns why a rule is there, in French, on one line */
export async function pourquoi(nom: string): Promise<string> {
  return raisonDe((await page(nom)) ?? '');
}

/** @returns the rules for people: a line each, and why it is there when that is known */
export function listerRegles(regles: readonly RegleListee[], peindre: Peindre): string {
  const t = textes();
  const mot = (severite: SeveriteReglee) => (severite === 'inactive' ? t.inactive : t.severites[severite]);
  const reglage = ({ reglees }: RegleListee) => (reglees ? ` → ${reglees.map(mot).join(' / ')}` : '');
  const nom = Math.max(...regles.map((regle) => regle.nom.length));
  const gravite = Math.max(...regles.map((regle) => mot(regle.severite).length + reglage(regle).length));
  const ligne = (regle: RegleListee) => {
    const { severite, constats, pourquoi: phrase } = regle;
    const propre = mot(severite);
    const fois = constats ? peindre(t.fois(constats), 'gras') : '';
    const blanc = fois ? ' '.repeat(gravite - propre.length - reglage(regle).length + 2) : '';
    const tete = `  ${regle.nom.padEnd(nom)}  ${peindre(propre, COULEURS[severite])}${reglage(regle)}${blanc}${fois}`;
    return phrase ? `${tete}\n      ${peindre(phrase, 'pale')}` : tete;
  };
  return [...familles(regles)]
    .map(([famille, membres]) => `${peindre(famille, 'gras')}\n${membres.map(ligne).join('\n')}\n\n`)
    .join('');
}

/** @returns the names nearest to a name, whole or without its family */
export function reglesProches(nom: string): string[] {
  const noms = toutesLesRegles().map((regle) => regle.nom);
  const entiers = proches(nom, noms, 3);
  if (entiers.length) return entiers;
  const court = nom.split('/').at(-1) as string;
  const parCourt = new Map(noms.map((un) => [un.split('/').at(-1) as string, un]));
  return proches(court, parCourt.keys(), 3).map((un) => parCourt.get(un) as string);
}
