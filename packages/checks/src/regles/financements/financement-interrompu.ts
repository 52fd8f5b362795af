/** Dated funding that all stops before the action does. */
import {
  anneeDe,
  type Contrat,
  dateISO,
  type Etape,
  ecrireDate,
  type Financements,
  jours,
} from '@paraphe/model';
import { regle } from '../../regle.js';
import { etendue } from '../calendrier/moments.js';
import {
  contributionsVivantes,
  couvert,
  financeAilleurs,
  type PlanTenu,
  plansDesFiches,
  resteOuvert,
} from './plans.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [270] (financements prévus pour des périodes limitées, sur des
 * thématiques d'action permanentes), [163] et [164] (soutenabilité, services qui restent quand les ressources s'éteignent).
 */
export const financementInterrompu = regle({
  nom: 'financements/financement-interrompu',
  severite: 'avertissement',
  messages: {
    date: {
      fr: "{element} : les financements s'arrêtent le {dernier}, l'action continue jusqu'au {fin}. Rien ne dit qui paie ensuite.",
      en: '{element}: the funding stops on {dernier}, the action goes on until {fin}. Nothing says who pays afterwards.',
      aide: {
        fr: 'Ajoutez qui paie ensuite (par exemple « autofinancement … »), ou la ligne « reste à mobiliser » ; ou raccourcissez le calendrier.',
        en: 'Add who pays afterwards (such as "autofinancement …"), or the line "reste à mobiliser"; or shorten the calendar.',
      },
    },
    sansFin: {
      fr: "{element} : les financements s'arrêtent le {dernier}, l'action continue. Rien ne dit qui paie ensuite.",
      en: '{element}: the funding stops on {dernier}, the action goes on. Nothing says who pays afterwards.',
      aide: {
        fr: "Ajoutez qui paie ensuite (par exemple « autofinancement … »), ou la ligne « reste à mobiliser » ; ou donnez une fin à l'action.",
        en: 'Add who pays afterwards (such as "autofinancement …"), or the line "reste à mobiliser"; or give the action an end.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const tenu of plansDesFiches(contexte)) {
      const { etape, plan } = tenu;
      if (etape.element.statut === 'abandonnee' || etape.element.statut === 'realisee') continue;
      const dernier = dernierJourFinance(plan);
      const fin = finDeLAction(etape, contexte.contrat);
      if (dernier === undefined || fin === undefined || !interrompt(dernier, fin)) continue;
      if (resteOuvert(plan) || financeAilleurs(etape) || payeUneFois(tenu, dernier)) continue;
      const valeurs = {
        dernier: ecrireDate(dateISO(dernier - 1)),
        fin: Number.isFinite(fin) ? ecrireDate(dateISO(fin - 1)) : '',
      };
      signaler(Number.isFinite(fin) ? 'date' : 'sansFin', {
        cible: etape.element,
        propriete: 'financements',
        etape,
        valeurs,
      });
    }
  },
});

/** @returns the day after the last funded one, or undefined when some funding is not dated. */
function dernierJourFinance(plan: Financements): number | undefined {
  if (plan.enveloppes?.length || plan.sources?.length) return undefined;
  const fins = contributionsVivantes(plan).map(({ en }) => (en ? jours(en).fin : Number.POSITIVE_INFINITY));
  const dernier = fins.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return Number.isFinite(dernier) ? dernier : undefined;
}

function finDeLAction(etape: Etape, contrat: Contrat | undefined): number | undefined {
  const propre = etendue(etape, contrat);
  return propre || etape.niveau !== 'sous-action' || !etape.parent
    ? propre?.fin
    : etendue(etape.parent, contrat)?.fin;
}

/** Another year, and more than a last meeting in January. */
function interrompt(dernier: number, fin: number): boolean {
  if (fin === Number.POSITIVE_INFINITY) return true;
  return fin - dernier >= 90 && anneeDe(dateISO(fin - 1)) > anneeDe(dateISO(dernier - 1));
}

/** An investment, a cost that is wholly covered, or costs that stop with the funding. */
function payeUneFois({ plan, bilan }: PlanTenu, dernier: number): boolean {
  const couts = (plan.couts ?? []).filter((cout) => !cout.dont);
  if (!couts.length) return false;
  if (couts.every((cout) => cout.nature === 'investissement' || (cout.en && jours(cout.en).fin <= dernier)))
    return true;
  return bilan !== undefined && couvert(bilan);
}
