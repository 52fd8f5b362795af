/** The same long text under two fiches: copied, and perhaps never thought over. */

import type { Action, Etape, Fiche } from '@paraphe/model';
import { nommer } from '@paraphe/model';
import { motsSeuls } from '../../mots.js';
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
      for (const { etape, texte } of quiSeRessemblent(fiches, rubrique)) {
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

/** @returns the texts that begin and end like another one: few of them, so that long texts need not be read whole. */
function quiSeRessemblent(
  fiches: readonly Etape<Action | Fiche>[],
  rubrique: (typeof RUBRIQUES_LUES)[number],
): { etape: Etape; texte: string }[] {
  const vus: { etape: Etape; texte: string; bouts: string }[] = [];
  const combien = new Map<string, number>();
  for (const etape of fiches) {
    const ecrit = etape.element[rubrique];
    if (!ecrit?.length) continue;
    const texte = typeof ecrit === 'string' ? ecrit : ecrit.join(' ');
    const bouts = boutsDe(texte);
    vus.push({ etape, texte, bouts });
    combien.set(bouts, (combien.get(bouts) ?? 0) + 1);
  }
  return vus.filter(({ bouts }) => combien.get(bouts) !== 1);
}

/** How many characters are read at each end, and how many of their words' letters are kept. */
const LUS = 60;
const GARDES = 20;

/** @returns the first and last letters of a text's words: the same for two texts of the same words. */
function boutsDe(texte: string): string {
  const debut = motsSeuls(texte.slice(0, LUS));
  const fin = motsSeuls(texte.slice(-LUS));
  // A cut may change the letter beside it; mere marks may leave too few letters. The whole text then tells.
  const coupee = texte.length > LUS && Math.min(debut.length, fin.length) <= GARDES + 2;
  return coupee ? coller(motsSeuls(texte), motsSeuls(texte)) : coller(debut, fin);
}

function coller(debut: string, fin: string): string {
  return `${debut.slice(0, GARDES)}|${fin.slice(-GARDES)}`;
}
