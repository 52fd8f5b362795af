/** Two besoins, or two orientations, under the same number. */
import type { Contrat, Orientation } from '@paraphe/model';
import { regle } from '../../regle.js';
import { court } from '../indicateurs/outils.js';
import { numeroNet } from '../structure/numeros.js';

/**
 * Source: none; the way in which `répond à` names besoins and orientations. Those of each axe of a démarche are numbered anew:
 * they are compared with each other only.
 */
export const numeroDoubleDeStrategie = regle({
  nom: 'strategie/numero-double',
  severite: 'erreur',
  messages: {
    besoin: {
      fr: '{element} : le besoin {numero} est déjà « {texte} ». Une fiche qui y répond ne peut pas dire lequel des deux elle vise.',
      en: '{element}: besoin {numero} already is "{texte}". A fiche that answers it cannot tell which of the two it means.',
      aide: { fr: "Donnez un autre numéro à l'un des deux.", en: 'Give another number to one of the two.' },
    },
    orientation: {
      fr: "{element} : l'orientation {numero} est déjà « {texte} ». Une fiche qui y répond ne peut pas dire laquelle des deux elle vise.",
      en: '{element}: orientation {numero} already is "{texte}". A fiche that answers it cannot tell which of the two it means.',
      aide: { fr: "Donnez un autre numéro à l'une des deux.", en: 'Give another number to one of the two.' },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      const { diagnostic, orientations } = etape.element as Partial<Contrat>;
      const verifier = (cle: 'besoin' | 'orientation', choses: readonly Orientation[] = []) => {
        const premieres = new Map<string, Orientation>();
        for (const chose of choses) {
          if (!chose.numero) continue;
          const numero = numeroNet(chose.numero);
          const premiere = premieres.get(numero);
          if (!premiere) premieres.set(numero, chose);
          else
            signaler(cle, {
              cible: chose,
              etape,
              valeurs: { numero: chose.numero, texte: court(premiere.texte) },
              liens: [{ cible: premiere, message: PREMIER }],
            });
        }
      };
      verifier('besoin', diagnostic?.besoins);
      verifier('orientation', orientations);
    }
  },
});

const PREMIER = { fr: 'Premier emploi de ce numéro.', en: 'First use of this number.' };
