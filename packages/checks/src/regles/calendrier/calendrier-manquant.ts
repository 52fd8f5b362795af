/** A fiche that says nothing of when it takes place. */
import type { Calendrier, Etape } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Source: usage observé dans les fiches réelles (chaque modèle de fiche lu a une rubrique « Calendrier »). */
export const calendrierManquant = regle({
  nom: 'calendrier/calendrier-manquant',
  severite: 'avertissement',
  manque: 'calendrier',
  surveille: ['action/calendrier'],
  messages: {
    manquant: {
      fr: "{element} : aucun calendrier. On ne peut savoir ni quand l'action commence, ni si elle est en retard.",
      en: '{element}: no calendar. Nobody can tell when the action starts, nor whether it is late.',
      aide: {
        fr: 'Ajoutez une ligne « calendrier 2024 », « calendrier en continu », ou des étapes datées dans « calendrier { … } ».',
        en: 'Add a line "calendrier 2024", "calendrier en continu", or dated steps in "calendrier { … }".',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      if (element.statut === 'abandonnee' || ditQuand(element.calendrier) || auDessus(etape)) continue;
      const sousActions = element.sousActions ?? [];
      if (sousActions.length && sousActions.every((s) => ditQuand(s.calendrier))) continue;
      signaler('manquant', { cible: element, etape });
    }
  },
});

function ditQuand(calendrier: Calendrier | undefined): boolean {
  if (!calendrier) return false;
  const { texte, continu, periode, recurrence, entrees, renouvele } = calendrier;
  return Boolean(texte || continu || periode || recurrence || entrees?.length || renouvele);
}

/** A calendar of the objectif or of the axe holds for its fiches. */
function auDessus(etape: Etape): boolean {
  for (let e = etape.parent; e; e = e.parent) if (ditQuand(e.element.calendrier)) return true;
  return false;
}
