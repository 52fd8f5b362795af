/** A fiche that does not say for whom. */

import type { Etape, Rubriques } from '@paraphe/model';
import { sansAccents } from '@paraphe/model';
import { regle } from '../../regle.js';

/**
 * Source: usage observé dans les fiches réelles (« Public visé » stands in every template). A public said by a sub-action, or
 * above for all the fiches, counts.
 */
export const publicManquant = regle({
  nom: 'publics/public-manquant',
  severite: 'avertissement',
  manque: 'publics',
  surveille: ['action/publics'],
  messages: {
    manquant: {
      fr: "{element} : aucun public. On ne sait pas à qui l'action s'adresse, ni auprès de qui en mesurer l'effet.",
      en: '{element}: no public. Nobody knows whom the action is for, nor with whom to measure its effect.',
      aide: {
        fr: 'Ajoutez une ligne, par exemple : public "Personnes âgées isolées"',
        en: 'Add a line, for instance: public "Personnes âgées isolées"',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      if (element.statut === 'abandonnee' || element.cycle === 'abandon') continue;
      if (ditSonPublic(element) || element.sousActions?.some(ditSonPublic) || ditPlusHaut(etape)) continue;
      signaler('manquant', { cible: element, etape });
    }
  },
});

function ditSonPublic(element: Rubriques): boolean {
  if (element.publics?.some((p) => p.trim())) return true;
  return Boolean(
    element.rubriques?.some((r) =>
      /\b(?:publics?|cibles?|beneficiaires?|destinataires?)\b/.test(sansAccents(r.nom)),
    ),
  );
}

function ditPlusHaut({ parent }: Etape): boolean {
  for (let haut = parent; haut; haut = haut.parent)
    if (haut.element.publics?.some((p) => p.trim())) return true;
  return false;
}
