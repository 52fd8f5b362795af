/** The same long text under two fiches: copied, and perhaps never thought over. */

import type { Etape } from '@paraphe/model';
import { nommer } from '@paraphe/model';
import { motsSeuls, quiSeRessemblent } from '../../mots.js';
import { regle } from '../../regle.js';
import { avecArticle } from './numeros.js';

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
  verifier({ fiches, mots }, signaler) {
    for (const rubrique of RUBRIQUES_LUES) {
      const premiers = new Map<string, Etape>();
      const longs = fiches
        .map((etape) => ({ etape, texte: texteDe(etape.element[rubrique]) }))
        .filter(({ texte }) => texte.length >= LONGUEUR_MIN || S_ALLONGE.test(texte));
      // They need not be read whole, where no other begins in the same way.
      for (const { etape, texte } of quiSeRessemblent(longs, (long) => debutDesMots(long.texte))) {
        const cle = mots(texte);
        if (cle.length < LONGUEUR_MIN) continue;
        const premier = premiers.get(cle);
        if (!premier) {
          premiers.set(cle, etape);
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

/** What takes more letters without its accents: `œ`, and what is rare in French. */
const S_ALLONGE = /[œŒ\u0180-\u1fff\u3000-\uffff]/;

function texteDe(ecrit: string | string[] = ''): string {
  return typeof ecrit === 'string' ? ecrit : ecrit.join(' ');
}

/** How many characters are read of a text, and how many are kept of their words. */
const LUS = 150;
const GARDES = 100;

/** @returns the first letters of a text's words: those of `motsSeuls`, without reading all of it. */
function debutDesMots(texte: string): string {
  const mots = motsSeuls(texte.slice(0, LUS));
  // A cut may change the letter before it, and mere marks leave few letters: the whole text then tells.
  const tropCourt = texte.length > LUS && mots.length <= GARDES;
  return (tropCourt ? motsSeuls(texte) : mots).slice(0, GARDES);
}
