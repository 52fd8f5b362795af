/** An action that has started while its financing is still to be settled. */
import { ETATS_FINANCEMENTS, jourDe } from '@paraphe/model';
import { regle } from '../../regle.js';
import { etendue } from '../calendrier/moments.js';
import { plansDesFiches } from './plans.js';

/** Source: IGAS, rapport 2024-074R, tome 1, [272] (visibilité financière à chaque étape du projet). */
export const aDefinirApresDebut = regle({
  nom: 'financements/a-definir-apres-debut',
  severite: 'information',
  messages: {
    commence: {
      fr: "{element} : le financement est encore « {etat} », alors que l'action a commencé.",
      en: '{element}: the financing is still "{etat}", although the action has started.',
      aide: {
        fr: "Écrivez ce qui a été décidé (« financements { coût … } », « sans budget dédié ») ; ou, si l'action n'a pas commencé, « statut reportée ».",
        en: 'Write what was decided ("financements { coût … }", "sans budget dédié"); or, if the action has not started, "statut reportée".',
      },
    },
  },
  verifier(contexte, signaler) {
    const ceJour = jourDe(contexte.aujourdhui) ?? Number.NaN;
    for (const { etape, plan } of plansDesFiches(contexte)) {
      const { etat } = plan;
      if (!etat || etat === 'sans-budget-dedie' || plan.contributions?.length) continue;
      const { statut } = etape.element;
      const debut = etendue(etape, contexte.contrat)?.debut ?? Number.NaN;
      const commence = statut ? COMMENCES.has(statut) : debut < ceJour;
      if (!commence) continue;
      signaler('commence', {
        cible: etape.element,
        propriete: 'financements',
        etape,
        valeurs: { etat: ETATS_FINANCEMENTS[etat] },
      });
    }
  },
});

const COMMENCES: ReadonlySet<string> = new Set(['en-cours', 'realisee']);
