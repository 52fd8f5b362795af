/** The constats of an input, with all that the output formats show of them. */
import { type ConstatSitue, ecrireConstat } from '@paraphe/language';
import type { ConstatEcrit, Position } from '@paraphe/model';
import type { Lu } from './chantier.js';
import type { ConstatLu } from './lecture.js';
import type { Compte } from './textes.js';

export interface ConstatMontre extends ConstatEcrit {
  aide?: string;
  liens: (Position & { message: string })[];
  /** The line of the text where it starts. */
  ligne: string;
}

/** Shows a constat once, though several inputs use the file that it lies in. */
export class Tamis {
  private readonly vus = new Set<string>();

  /** @returns the constats of an input that were not shown before */
  nouveaux(constats: readonly ConstatLu[]): ConstatMontre[] {
    return constats
      .filter(({ ailleurs }) => ailleurs === undefined || this.inconnu(ailleurs))
      .map(({ montre }) => montre);
  }

  private inconnu(cle: string): boolean {
    if (this.vus.has(cle)) return false;
    this.vus.add(cle);
    return true;
  }
}

/** @returns a constat with all that is shown of it */
export function montrer(constat: ConstatSitue, situer: Lu['situer'], texte: Lu['texte']): ConstatMontre {
  const ecrit = ecrireConstat(constat, situer);
  const liens = (constat.liens ?? []).map(({ endroit, message }) => ({ ...situer(endroit), message }));
  const montre: ConstatMontre = {
    ...ecrit,
    liens,
    ligne: ligneDe(texte(constat.endroit.uri), constat.endroit.debut),
  };
  if (constat.aide) montre.aide = constat.aide;
  return montre;
}

/** How far after the place a line is kept, in UTF-16 units: no screen shows so much. */
const LIGNE_GARDEE = 20_000;

/** @returns the line that holds an offset, without its end */
export function ligneDe(texte: string, offset: number): string {
  const debut = texte.lastIndexOf('\n', offset - 1) + 1;
  const saut = texte.indexOf('\n', offset);
  const fin = saut < 0 ? texte.length : saut;
  return texte.slice(debut, Math.min(fin, offset + LIGNE_GARDEE)).replace(/\r$/, '');
}

export function compteVide(): Compte {
  return { erreurs: 0, avertissements: 0, informations: 0, fichiers: 0 };
}

/** Adds constats to a count. */
export function compter(compte: Compte, constats: Iterable<Pick<ConstatSitue, 'severite'>>): void {
  for (const { severite } of constats) {
    if (severite === 'erreur') compte.erreurs += 1;
    else if (severite === 'avertissement') compte.avertissements += 1;
    else compte.informations += 1;
  }
}
