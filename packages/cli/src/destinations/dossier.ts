/** One JSON file for each contract, démarche or fiche, named by its identifier. */
import path from 'node:path';
import { nommer } from '../fichiers/chemins.js';
import { ecrireFichier } from '../fichiers/ecrire.js';
import type { Lecture } from '../lecture.js';
import { textes } from '../textes.js';
import type { Destination } from './destination.js';

export class Dossier implements Destination {
  readonly genre = 'dossier';
  /** Which input each file comes from. */
  private readonly origines = new Map<string, string>();
  private recus = 0;

  /** @param chemin absolute path of the folder, which exists */
  constructor(private readonly chemin: string) {}

  recevoir({ entree, documents }: Lecture): string | undefined {
    this.recus += 1;
    const plaintes: string[] = [];
    for (const [nom, json] of documents) {
      const fichier = `${nom.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;
      // Some systems take capitals and small letters for the same.
      const cle = fichier.toLowerCase();
      const cible = path.join(this.chemin, fichier);
      const premier = this.origines.get(cle);
      if (premier !== undefined) plaintes.push(textes().memeSortie(nommer(cible), premier, entree.nom));
      else {
        ecrireFichier(cible, nommer(cible), `${json}\n`, 'refaisable');
        this.origines.set(cle, entree.nom);
      }
    }
    return plaintes.length ? plaintes.join('\n') : undefined;
  }

  finir(): string | undefined {
    if (this.origines.size) return textes().ecrits(this.origines.size, nommer(this.chemin));
    return this.recus ? textes().rienACompiler : undefined;
  }

  abandonner(): void {
    // Each file was written whole, and stays.
  }
}
