/** Two contracts of the same name, in two of the files that were named. */
import type { Position } from '@paraphe/model';
import type { ConstatMontre } from './constats.js';
import type { NomLu } from './lecture.js';
import { textes } from './textes.js';

export class Homonymes {
  private readonly places = new Map<string, Position>();

  /** @returns a constat for each contract of an input whose name was met in an earlier input */
  constats(noms: readonly NomLu[]): ConstatMontre[] {
    const t = textes();
    const trouves: ConstatMontre[] = [];
    for (const { identifiant, place, ligne } of noms) {
      const cle = identifiant.normalize('NFC');
      const autre = this.places.get(cle);
      if (!autre) this.places.set(cle, place);
      else if (autre.fichier !== place.fichier) {
        trouves.push({
          regle: 'noms/nom-double',
          severite: 'avertissement',
          message: t.memeNom(identifiant, autre.fichier),
          ...place,
          aide: t.memeNomAide,
          liens: [{ ...autre, message: t.memeNomLien }],
          ligne,
        });
      }
    }
    return trouves;
  }
}
