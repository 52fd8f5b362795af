/** The same long text under two fiches: copied, and perhaps never thought over. */

import type { Action, Etape, Fiche } from '@paraphe/model';
import { nommer } from '@paraphe/model';
import { regle } from '../../regle.js';
import { avecArticle } from './numeros.js';
import { motsSeuls } from './textes.js';

const RUBRIQUES_LUES = ['description', 'facilitateurs', 'freins'] as const;

/** Below this many characters, two fiches may well say the same thing by themselves (« Budget », « Mobilisation des acteurs »). */
const LONGUEUR_MIN = 50;

/** Source: usage observé dans les fiches réelles (les mêmes freins recopiés d'une fiche à la suivante). */
export const texteCopie = regle({
  nom: 'structure/texte-copie',
  severite: 'information',
  messages: {
    copie: {
      fr: '{element} : « {rubrique} » reprend mot pour mot ce que dit {autre}. Est-ce bien ce qui vaut ici ?',
      en: '{element}: "{rubrique}" repeats word for word what {autreNu} says. Does it really hold here?',
      aide: {
        fr: "Dites ce qui est propre à cette fiche. Si le texte vaut pour toutes, placez-le une seule fois sur l'objectif ou l'axe.",
        en: 'Say what is particular to this fiche. If the text holds for all, write it once on the objectif or the axe.',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const rubrique of RUBRIQUES_LUES) {
      const premiers = new Map<string, Etape<Action | Fiche>>();
      for (const etape of fiches) {
        const mots = motsSeuls([etape.element[rubrique] ?? []].flat().join(' '));
        if (mots.length < LONGUEUR_MIN) continue;
        const premier = premiers.get(mots);
        if (!premier) {
          premiers.set(mots, etape);
          continue;
        }
        signaler('copie', {
          cible: etape.element,
          propriete: rubrique,
          etape,
          valeurs: { rubrique, autre: avecArticle(nommer(premier)), autreNu: nommer(premier) },
          liens: [{ cible: premier.element, propriete: rubrique, message: ORIGINE }],
        });
      }
    }
  },
});

const ORIGINE = { fr: 'Le même texte est ici.', en: 'The same text is here.' };
