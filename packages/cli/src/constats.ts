/** The constats of an input, with all that the output formats show of them. */
import { type ConstatSitue, ecrireConstat } from '@paraphe/language';
import type { ConstatEcrit, Position } from '@paraphe/model';
import type { Lu } from './chantier.js';
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
  nouveaux({ analyse, situer, texte }: Lu): ConstatMontre[] {
    const ici = analyse.uri.toString();
    return analyse.constats
      .filter((constat) => constat.endroit.uri.toString() === ici || this.inconnu(constat))
      .map((constat) => montrer(constat, situer, texte));
  }

  private inconnu({ endroit, regle, message }: ConstatSitue): boolean {
    const cle = `${endroit.uri.toString()}\u0000${endroit.debut}\u0000${endroit.fin}\u0000${regle}\u0000${message}`;
    if (this.vus.has(cle)) return false;
    this.vus.add(cle);
    return true;
  }
}

function montrer(constat: ConstatSitue, situer: Lu['situer'], texte: Lu['texte']): ConstatMontre {
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
function ligneDe(texte: string, offset: number): string {
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
