/** A target to be reached before the contract begins, or after it ends. */

import type { Jours, Periode } from '@paraphe/model';
import { jours } from '@paraphe/model';
import { regle } from '../../regle.js';
import { afficherValeur, chaqueIndicateur, court } from './outils.js';

/**
 * Source: norme IATI 2.03 (a target stands in a period of the activity). An impact may outlast the contract: a target of
 * impact after its end is not reported.
 */
export const cibleHorsPeriode = regle({
  nom: 'indicateurs/cible-hors-periode',
  severite: 'avertissement',
  messages: {
    avant: {
      fr: "{element} : la cible {cible} ({quand}) de l'indicateur « {libelle} » est antérieure au contrat ({periode}). L'action ne peut pas y avoir conduit.",
      en: '{element}: the target {cible} ({quand}) of the indicator "{libelle}" comes before the contract ({periode}). The action cannot have led to it.',
      aide: {
        fr: "Si c'est la valeur de départ, écrivez-la avec « référence » au lieu de « cible » ; sinon, corrigez la date.",
        en: 'If it is the starting value, write it with "référence" instead of "cible"; otherwise, correct the date.',
      },
    },
    apres: {
      fr: "{element} : la cible {cible} ({quand}) de l'indicateur « {libelle} » vient après la fin du contrat ({periode}). Personne ne sera plus chargé de la vérifier.",
      en: '{element}: the target {cible} ({quand}) of the indicator "{libelle}" comes after the end of the contract ({periode}). Nobody will be in charge of checking it.',
      aide: {
        fr: 'Ajoutez une cible à atteindre avant la fin du contrat, ou corrigez la date. Un effet attendu à plus long terme se note « impact ».',
        en: 'Add a target to be reached before the contract ends, or correct the date. An effect expected later on is an "impact".',
      },
    },
  },
  verifier(contexte, signaler) {
    const periode = contexte.contrat?.periode;
    if (!contexte.contrat || !periode) return;
    const cadre = jours(periode);
    const lien = {
      cible: contexte.contrat,
      propriete: 'periode',
      message: { fr: 'Période du contrat', en: 'Period of the contract' },
    };
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      for (const cible of indicateur.cibles ?? []) {
        const cote = cible.en && situer(cible.en, cadre);
        if (!cible.en || !cote || (cote === 'apres' && indicateur.nature === 'impact')) continue;
        const valeurs = {
          libelle: court(indicateur.libelle),
          cible: afficherValeur(cible, indicateur.unite),
          quand: cible.en.libelle,
          periode: periode.libelle,
        };
        signaler(cote, { cible: indicateur, propriete: 'cibles', etape, valeurs, liens: [lien] });
        break;
      }
    }
  },
});

function situer(date: Periode, { debut, fin }: Jours): 'avant' | 'apres' | undefined {
  const cible = jours(date);
  if (cible.fin <= debut) return 'avant';
  const echeance = date.debut === undefined ? cible.fin > fin : cible.debut >= fin;
  return echeance ? 'apres' : undefined;
}
