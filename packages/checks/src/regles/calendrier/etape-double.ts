/** Two steps of one calendar under the same number. */
import type { EntreeCalendrier } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Source: usage observé dans les fiches réelles (des indicateurs y citent les étapes par leur numéro). */
export const etapeDouble = regle({
  nom: 'calendrier/etape-double',
  severite: 'erreur',
  messages: {
    double: {
      fr: "{element} : l'étape {numero} est écrite deux fois, avec des textes différents. On ne sait plus laquelle un indicateur cite.",
      en: '{element}: step {numero} is written twice, with different texts. An indicator that cites it could mean either.',
      aide: {
        fr: "Donnez un autre numéro à l'une des deux.",
        en: 'Give another number to one of the two.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      const vues = new Map<string, EntreeCalendrier>();
      for (const entree of etape.element.calendrier?.entrees ?? []) {
        if (entree.numero === undefined) continue;
        const cle = `${entree.nature ?? 'etape'} ${entree.numero}`;
        const premiere = vues.get(cle);
        if (!premiere) vues.set(cle, entree);
        else if (textes(premiere) !== textes(entree)) {
          signaler('double', {
            cible: entree,
            propriete: 'numero',
            etape,
            valeurs: { numero: entree.numero },
            liens: [
              {
                cible: premiere,
                propriete: 'numero',
                message: { fr: "L'autre étape", en: 'The other step' },
              },
            ],
          });
        }
      }
    }
  },
});

/** The same step may go on over two lines: it then has the same words, or none. */
function textes({ libelles }: EntreeCalendrier): string {
  return libelles.join('\n');
}
