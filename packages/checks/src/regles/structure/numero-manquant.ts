/** A hole in the numbers: 1.1.1, then 1.1.3. */
import type { Etape } from '@paraphe/model';
import { regle } from '../../regle.js';
import { avecArticle, type Numerote, numeroNet, numerotees, rangDe } from './numeros.js';

/** A jump of ten or more (10, 20… or 101, 201…) is a way of numbering, not a loss. */
const SAUT_VOULU = 10;

/**
 * Source: usage observé dans les fiches réelles.
 *
 * Speaks of holes between two numbers only: an extract may well start at 1.4.2.
 */
export const numeroManquant = regle({
  nom: 'structure/numero-manquant',
  severite: 'information',
  messages: {
    un: {
      fr: '{element} vient après {avant} : il manque {manque}. Quelque chose a peut-être été oublié ou perdu.',
      en: '{element} comes after {avant}: {manqueNu} is missing. Something may have been forgotten or lost.',
      aide: {
        fr: "Ajoutez ce qui manque, ou resserrez les numéros. Si le retrait est voulu, rien n'est à changer.",
        en: 'Add what is missing, or close the gap. If it was removed on purpose, nothing needs to change.',
      },
    },
    plusieurs: {
      fr: '{element} vient après {avant} : il manque les numéros {manque} à {dernier}. Quelque chose a peut-être été oublié ou perdu.',
      en: '{element} comes after {avant}: numbers {manque} to {dernier} are missing. Something may have been forgotten or lost.',
      aide: {
        fr: "Ajoutez ce qui manque, ou resserrez les numéros. Si le retrait est voulu, rien n'est à changer.",
        en: 'Add what is missing, or close the gap. If it was removed on purpose, nothing needs to change.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const toutes = numerotees(etapes);
    let presents: Set<string> | undefined;
    for (const { prefixe, suite } of suites(toutes)) {
      for (let i = 1; i < suite.length; i++) {
        const [avant, apres] = [suite[i - 1], suite[i]] as [Rang, Rang];
        const manques: string[] = [];
        for (let rang = avant.rang + 1; rang < apres.rang && apres.rang - avant.rang < SAUT_VOULU; rang++) {
          const numero = prefixe + (avant.lettre ? String.fromCharCode(96 + rang) : rang);
          presents ??= new Set(toutes.map(({ element }) => numeroNet(element.numero)));
          // An action may stand between two objectifs of the same axe, and takes its number in their row.
          if (!prefixe || !presents.has(numero)) manques.push(numero);
        }
        if (manques.length === 0) continue;
        const { niveau, element } = avant.etape;
        signaler(manques.length === 1 ? 'un' : 'plusieurs', {
          cible: apres.etape.element,
          propriete: 'numero',
          etape: apres.etape,
          valeurs: {
            avant: element.numero,
            manque: manques.length === 1 ? avecArticle(`${niveau} ${manques[0]}`) : (manques[0] as string),
            manqueNu: `${niveau} ${manques[0]}`,
            dernier: manques.at(-1) as string,
          },
          liens: [{ cible: element, propriete: 'numero', message: AVANT }],
        });
      }
    }
  },
});

const AVANT = { fr: 'Le numéro qui précède.', en: 'The number before.' };

/** Numbers that count together, in rising order, and what they all begin with: `1.4.`, or nothing. */
interface Suite {
  prefixe: string;
  suite: Rang[];
}

interface Rang {
  rang: number;
  lettre: boolean;
  etape: Etape<Numerote>;
}

/** Numbers that count together: same level, same prefix, in rising order. Flat numbers run across the whole contract. */
function suites(toutes: readonly Etape<Numerote>[]): Suite[] {
  const groupes = new Map<string, Suite>();
  const parents = new Map<Etape | undefined, number>();
  for (const etape of toutes) {
    const numero = numeroNet(etape.element.numero);
    const dernier = numero.slice(numero.lastIndexOf('.') + 1);
    const prefixe = numero.slice(0, numero.length - dernier.length);
    const rang = rangDe(dernier);
    if (rang === undefined) continue;
    const lettre = !/^\d/.test(dernier);
    const local = !prefixe && (etape.niveau === 'objectif' || etape.niveau === 'sous-action');
    if (local && !parents.has(etape.parent)) parents.set(etape.parent, parents.size);
    const cle = `${etape.niveau} ${lettre} ${prefixe} ${local ? parents.get(etape.parent) : ''}`;
    const groupe = groupes.get(cle) ?? { prefixe, suite: [] };
    groupes.set(cle, groupe);
    groupe.suite.push({ rang, lettre, etape });
  }
  for (const { suite } of groupes.values()) suite.sort((a, b) => a.rang - b.rang);
  return [...groupes.values()];
}
