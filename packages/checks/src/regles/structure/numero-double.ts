/** Two elements of the same kind that carry the same number. */
import type { Etape } from '@paraphe/model';
import { regle } from '../../regle.js';
import { type Numerote, numeroNet, numerosLibres, numerotees } from './numeros.js';

/**
 * Source: usage observé dans les fiches réelles (code et titre uniques).
 *
 * An objectif or a sub-action numbered with one component (`objectif 1`) is numbered anew in each holder: it is compared
 * with its siblings only.
 */
export const numeroDouble = regle({
  nom: 'structure/numero-double',
  severite: 'erreur',
  messages: {
    double: {
      fr: '{element} : ce numéro est déjà pris par « {titre} ». Un renvoi, un avenant ou un suivi ne pourra pas dire lequel des deux il vise.',
      en: '{element}: this number is already taken by "{titre}". A reference, an amendment or a follow-up cannot tell which of the two it means.',
      aide: {
        fr: "Donnez un numéro libre à l'un des deux, par exemple {libre}.",
        en: 'Give one of the two a free number, for example {libre}.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const toutes = numerotees(etapes);
    const libre = numerosLibres(toutes);
    const premiers = new Map<string, Etape<Numerote>>();
    const rangs = new Map<Etape, number>();
    for (const etape of toutes) {
      const numero = numeroNet(etape.element.numero);
      const local = !numero.includes('.') && (etape.niveau === 'objectif' || etape.niveau === 'sous-action');
      const cle = `${local ? rangDuParent(rangs, etape) : ''} ${etape.niveau} ${numero}`;
      const premier = premiers.get(cle);
      if (!premier) {
        premiers.set(cle, etape);
        continue;
      }
      signaler('double', {
        cible: etape.element,
        propriete: 'numero',
        etape,
        valeurs: {
          titre: premier.element.titre ?? '',
          libre: libre(etape.niveau, numero.split('.').slice(0, -1)),
        },
        liens: [{ cible: premier.element, propriete: 'numero', message: PREMIER }],
      });
    }
  },
});

const PREMIER = { fr: 'Premier emploi de ce numéro.', en: 'First use of this number.' };

function rangDuParent(rangs: Map<Etape, number>, { parent }: Etape): number | string {
  if (!parent) return '';
  const rang = rangs.get(parent) ?? rangs.size;
  rangs.set(parent, rang);
  return rang;
}
