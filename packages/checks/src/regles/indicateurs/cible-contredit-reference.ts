/** A target that goes the other way than the one wanted, or that comes before its starting point. */

import type { Indicateur, Mesure } from '@paraphe/model';
import { jours } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { ditUneBaisse, ditUneVariation } from './libelles.js';
import { afficherValeur, chaqueIndicateur, court, mots } from './outils.js';

/**
 * Source: norme IATI 2.03 (baseline, target, wanted direction). Only values of the same kind, unit and rhythm are compared; a
 * ceiling, a floor or a range contradicts only when all of it does.
 */
export const cibleContreditReference = regle({
  nom: 'indicateurs/cible-contredit-reference',
  severite: 'avertissement',
  messages: {
    plusBasse: {
      fr: "{element} : la cible de l'indicateur « {libelle} » ({cible}) est plus basse que son point de départ ({reference}), et rien ne dit que la baisse est voulue. Le bilan la lira à l'envers.",
      en: '{element}: the target of the indicator "{libelle}" ({cible}) is lower than its starting point ({reference}), and nothing says that a decrease is wanted. The report will read it the wrong way round.',
      aide: {
        fr: "Si la baisse est voulue, ajoutez dans les accolades de l'indicateur : sens à la baisse. Sinon, corrigez la cible ou la référence.",
        en: 'If a decrease is wanted, add in the braces of the indicator: sens à la baisse. Otherwise, correct the target or the reference.',
      },
    },
    plusHaute: {
      fr: "{element} : l'indicateur « {libelle} » doit baisser, mais sa cible ({cible}) est plus haute que son point de départ ({reference}).",
      en: '{element}: the indicator "{libelle}" is to decrease, but its target ({cible}) is higher than its starting point ({reference}).',
      aide: {
        fr: 'Retirez « sens à la baisse » si la hausse est voulue. Sinon, corrigez la cible ou la référence.',
        en: 'Remove "sens à la baisse" if an increase is wanted. Otherwise, correct the target or the reference.',
      },
    },
    posterieure: {
      fr: "{element} : le point de départ de l'indicateur « {libelle} » ({quandReference}) est plus récent que sa cible ({quandCible}). On ne peut pas partir d'une valeur d'après l'arrivée.",
      en: '{element}: the starting point of the indicator "{libelle}" ({quandReference}) is more recent than its target ({quandCible}). One cannot start from a value found after the end.',
      aide: {
        fr: 'Corrigez la date de la référence ou celle de la cible.',
        en: 'Correct the date of the reference or that of the target.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const { reference, cibles } = indicateur;
      if (!reference || !cibles?.length) continue;
      for (const cible of cibles) {
        const cle = contradiction(indicateur, cible, contexte);
        if (!cle) continue;
        const valeurs = {
          libelle: court(indicateur.libelle),
          cible: afficherValeur(cible, indicateur.unite),
          reference: afficherValeur(reference, indicateur.unite),
        };
        signaler(cle, { cible: indicateur, propriete: 'cibles', etape, valeurs });
        break;
      }
      const derniere = toutesAvant(cibles, reference);
      if (derniere && reference.en) {
        const valeurs = {
          libelle: court(indicateur.libelle),
          quandReference: reference.en.libelle,
          quandCible: derniere,
        };
        signaler('posterieure', { cible: indicateur, propriete: 'reference', etape, valeurs });
      }
    }
  },
});

function contradiction(
  { libelle, reference, sens }: Indicateur,
  cible: Mesure,
  contexte: Contexte,
): 'plusBasse' | 'plusHaute' | undefined {
  const depart = reference && intervalle(reference);
  const arrivee = intervalle(cible);
  if (!depart || !arrivee) return undefined;
  const contredit = sens === 'baisse' ? arrivee.min > depart.max : arrivee.max < depart.min;
  if (!contredit || !comparables(reference, cible, contexte)) return undefined;
  const simple = contexte.simplifier(libelle);
  if (ditUneVariation(simple)) return undefined;
  if (sens === 'baisse') return 'plusHaute';
  const baisseDite = sens === undefined && (cible.borne === 'au-plus' || ditUneBaisse(simple));
  return baisseDite ? undefined : 'plusBasse';
}

function intervalle({ nombre, nombreMax, borne }: Mesure): { min: number; max: number } | undefined {
  if (nombre === undefined) return undefined;
  return {
    min: borne === 'au-plus' ? Number.NEGATIVE_INFINITY : nombre,
    max: borne === 'au-moins' ? Number.POSITIVE_INFINITY : (nombreMax ?? nombre),
  };
}

function comparables(a: Mesure, b: Mesure, contexte: Contexte): boolean {
  const memeUnite = !a.unite || !b.unite || mots(a.unite, contexte) === mots(b.unite, contexte);
  return a.pourcentage === b.pourcentage && a.par === b.par && memeUnite;
}

/** @returns the date of the last target when the starting point comes after all of them. */
function toutesAvant(cibles: Mesure[], reference: Mesure): string | undefined {
  if (!reference.en) return undefined;
  const { debut } = jours(reference.en);
  const apres = cibles.every((cible) => cible.en && jours(cible.en).fin <= debut);
  return apres ? cibles.at(-1)?.en?.libelle : undefined;
}
