/** Money dated outside the years of the contract. */
import { type Financements, jours, type Periode } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours, horsDe } from '../calendrier/moments.js';
import { contributionsVivantes, plansDe } from './plans.js';

/** Source: usage observé dans les fiches réelles. */
export const depenseHorsPeriode = regle({
  nom: 'financements/depense-hors-periode',
  severite: 'avertissement',
  messages: {
    depense: {
      fr: '{element} : une dépense est datée de « {quand} », hors des années du contrat ({contrat}).',
      en: '{element}: a cost is dated "{quand}", outside the years of the contract ({contrat}).',
      aide: {
        fr: "Corrigez l'année, ou la ligne « période » au début du contrat.",
        en: 'Correct the year, or the line "période" at the head of the contract.',
      },
    },
    financement: {
      fr: '{element} : un financement est daté de « {quand} », hors des années du contrat ({contrat}).',
      en: '{element}: some funding is dated "{quand}", outside the years of the contract ({contrat}).',
      aide: {
        fr: "Corrigez l'année ; si l'argent a été reçu avant le contrat, écrivez « (versé) ».",
        en: 'Correct the year; if the money came before the contract, write "(versé)".',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat } = contexte;
    if (!contrat?.periode) return;
    const { libelle } = contrat.periode;
    const cadre = jours(contrat.periode);
    if (aRebours(cadre)) return;
    for (const { etape, plan } of plansDe(contexte)) {
      for (const { cle, periode, cible, propriete, verse } of dates(plan)) {
        const couvre = jours(periode);
        if (aRebours(couvre) || !horsDe(couvre, cadre) || (verse && couvre.fin <= cadre.debut)) continue;
        signaler(cle, {
          cible,
          propriete,
          etape,
          valeurs: { quand: periode.libelle, contrat: libelle },
          liens: [
            {
              cible: contrat,
              propriete: 'periode',
              message: { fr: 'La période du contrat', en: 'The period of the contract' },
            },
          ],
        });
      }
    }
  },
});

interface MontantDate {
  cle: 'depense' | 'financement';
  periode: Periode;
  cible: object;
  propriete: string;
  verse?: boolean;
}

function* dates(plan: Financements): Generator<MontantDate> {
  for (const cible of plan.couts ?? []) {
    if (cible.en) yield { cle: 'depense', periode: cible.en, cible, propriete: 'en' };
    for (const { periode } of cible.parAnnee ?? [])
      yield { cle: 'depense', periode, cible, propriete: 'parAnnee' };
  }
  for (const cible of contributionsVivantes(plan)) {
    if (cible.en)
      yield {
        cle: 'financement',
        periode: cible.en,
        cible,
        propriete: 'en',
        verse: cible.statut === 'verse',
      };
  }
}
