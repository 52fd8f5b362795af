/** The same title twice among the axes, the objectifs or the actions. */

import type { Etape } from '@paraphe/model';
import { estProvisoire, nommer } from '@paraphe/model';
import { empreinte, motsSeuls, quiSeRessemblent } from '../../mots.js';
import { regle } from '../../regle.js';
import { avecArticle, type Numerote, numerotees } from './numeros.js';

/** Source: usage observé dans les fiches réelles (code et titre uniques). */
export const titreDouble = regle({
  nom: 'structure/titre-double',
  severite: 'avertissement',
  messages: {
    double: {
      fr: '{element} porte le même titre que {autre}. Dans un tableau de bord ou un bilan, on les prendra pour la même chose.',
      en: '{element} has the same title as {autreNu}. In a dashboard or a report, they will be taken for the same thing.',
      aide: {
        fr: 'Dites dans le titre ce qui les distingue (public, lieu, année), ou retirez celle des deux qui est en trop.',
        en: 'Say in the title what sets them apart (public, place, year), or remove the one that is superfluous.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const premiers = new Map<string, Etape<Numerote>>();
    const titrees = numerotees(etapes).filter(({ niveau }) => niveau !== 'sous-action');
    for (const etape of quiSeRessemblent(titrees, ({ element }) => empreinte(element.titre ?? ''))) {
      const titre = etape.element.titre ?? '';
      const mots = motsSeuls(titre);
      if (!mots || estProvisoire(titre)) continue;
      const cle = `${etape.niveau} ${mots}`;
      const premier = premiers.get(cle);
      if (!premier) {
        premiers.set(cle, etape);
        continue;
      }
      signaler('double', {
        cible: etape.element,
        propriete: 'titre',
        etape,
        valeurs: { autre: avecArticle(nommer(premier)), autreNu: nommer(premier) },
        liens: [{ cible: premier.element, propriete: 'titre', message: LE_MEME }],
      });
    }
  },
});

const LE_MEME = { fr: 'Le même titre est ici.', en: 'The same title is here.' };
