/** Two contracts of the same name, in two of the files that were named. */
import type { Position } from '@paraphe/model';
import type { Lu } from './chantier.js';
import type { ConstatMontre } from './constats.js';
import { textes } from './textes.js';

export class Homonymes {
  private readonly places = new Map<string, Position>();

  /** @returns a constat for each contract of an input whose name was met in an earlier input */
  constats({ analyse, situer, texte }: Lu): ConstatMontre[] {
    const t = textes();
    const trouves: ConstatMontre[] = [];
    for (const { plan } of [...analyse.contrats, ...analyse.demarches, ...analyse.fiches]) {
      const endroit = analyse.origines.trouver(plan, 'identifiant');
      if (!endroit || !plan.identifiant) continue;
      const place = situer(endroit);
      const cle = plan.identifiant.normalize('NFC');
      const autre = this.places.get(cle);
      if (!autre) this.places.set(cle, place);
      else if (autre.fichier !== place.fichier) {
        trouves.push({
          regle: 'noms/nom-double',
          severite: 'avertissement',
          message: t.memeNom(plan.identifiant, autre.fichier),
          ...place,
          aide: t.memeNomAide,
          liens: [{ ...autre, message: t.memeNomLien }],
          ligne: texte(endroit.uri).split('\n', place.debut.ligne)[place.debut.ligne - 1] ?? '',
        });
      }
    }
    return trouves;
  }
}
