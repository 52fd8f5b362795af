/** A share that passes the whole. */
import type { Mesure } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { ditUneVariation } from './libelles.js';
import { afficherValeur, chaqueIndicateur, court } from './outils.js';

/** Source: none but arithmetic. A variation, an occupancy may pass 100 %. */
export const pourcentageExcessif = regle({
  nom: 'indicateurs/pourcentage-excessif',
  severite: 'avertissement',
  messages: {
    cible: {
      fr: "{element} : la cible de l'indicateur « {libelle} » est de {valeur}. Une part ne dépasse pas 100 %.",
      en: '{element}: the target of the indicator "{libelle}" is {valeur}. A share does not pass 100%.',
      aide: {
        fr: "Corrigez le chiffre. S'il s'agit d'une progression, dites-le dans le nom de l'indicateur : « Évolution de… ».",
        en: 'Correct the figure. If it is an increase, say so in the name of the indicator: « Évolution de… ».',
      },
    },
    reference: {
      fr: "{element} : le point de départ de l'indicateur « {libelle} » est de {valeur}. Une part ne dépasse pas 100 %.",
      en: '{element}: the starting point of the indicator "{libelle}" is {valeur}. A share does not pass 100%.',
      aide: {
        fr: "Corrigez le chiffre. S'il s'agit d'une progression, dites-le dans le nom de l'indicateur : « Évolution de… ».",
        en: 'Correct the figure. If it is an increase, say so in the name of the indicator: « Évolution de… ».',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const trop = (mesure?: Mesure): mesure is Mesure =>
        mesure !== undefined && depasse(mesure, indicateur.unite, contexte);
      const cible = indicateur.cibles?.find(trop);
      const { reference } = indicateur;
      if (!cible && !trop(reference)) continue;
      const nom = contexte.simplifier(`${indicateur.libelle} ${indicateur.unite ?? ''}`);
      if (ditUneVariation(nom) || /\b(?:occupation|remplissage)\b/.test(nom)) continue;
      const dire = (cle: 'cible' | 'reference', propriete: string, mesure: Mesure) =>
        signaler(cle, {
          cible: indicateur,
          propriete,
          etape,
          valeurs: { libelle: court(indicateur.libelle), valeur: afficherValeur(mesure, indicateur.unite) },
        });
      if (cible) dire('cible', 'cibles', cible);
      if (trop(reference)) dire('reference', 'reference', reference);
    }
  },
});

function depasse(mesure: Mesure, unite: string | undefined, { simplifier }: Contexte): boolean {
  if (Math.max(mesure.nombre ?? 0, mesure.nombreMax ?? 0) <= 100) return false;
  const part = mesure.pourcentage || (mesure.unite ?? unite)?.trim() === '%';
  return part && !ditUneVariation(simplifier(mesure.unite ?? ''));
}
