/** What falls short in the texts that were compiled, summed up on standard error. */
import { type ConstatMontre, compter, compteVide, Tamis } from './constats.js';
import type { ConstatLu } from './lecture.js';
import { resumer } from './sorties/texte.js';
import { dire, peintre, sansControle } from './terminal.js';
import { textes } from './textes.js';

export class Bilan {
  private readonly tamis = new Tamis();
  private readonly compte = compteVide();
  private readonly peindre = peintre('erreur');

  /** Counts the constats of an input, and says its errors, one a line. */
  noter(lus: readonly ConstatLu[]): void {
    const constats = this.tamis.nouveaux(lus);
    compter(this.compte, constats);
    this.compte.fichiers += 1;
    for (const constat of constats) if (constat.severite === 'erreur') dire(`${this.ligne(constat)}\n`);
  }

  /** Says nothing when nothing falls short. */
  resumer(): void {
    const { erreurs, avertissements, informations } = this.compte;
    if (erreurs + avertissements + informations > 0) dire(`${resumer(this.compte, this.peindre)}\n`);
  }

  private ligne({ fichier, debut, message, severite, regle }: ConstatMontre): string {
    const place = this.peindre(`${fichier}:${debut.ligne}:${debut.colonne}`, 'gras');
    const mot = this.peindre(textes().severites[severite], 'rouge', 'gras');
    return `${place} ${mot} ${sansControle(message)} ${this.peindre(`[${regle}]`, 'pale')}`;
  }
}
