/** A fiche that nobody leads. */
import type { Action, Etape, Fiche, Partie, Rubriques } from '@paraphe/model';
import { regle } from '../../regle.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [272] (définir la place de chacun dans le pilotage du projet).
 *
 * A lead named on the objectif or the axe holds for its actions; one named on every sub-action holds for the action.
 */
export const piloteManquant = regle({
  nom: 'pilotage/pilote-manquant',
  severite: 'avertissement',
  manque: 'pilotes',
  surveille: ['action/pilotes'],
  messages: {
    manquant: {
      fr: "{element} : personne n'en est pilote. Sans responsable nommé, nul ne la lancera ni n'en rendra compte.",
      en: '{element}: nobody leads it. Without a named lead, nobody will start it or report on it.',
      aide: {
        fr: 'Ajoutez une ligne : pilotes "Nom de la structure"',
        en: 'Add a line: pilotes "Name of the organisation"',
      },
    },
  },
  verifier({ fiches }, signaler) {
    for (const etape of fiches) {
      const { element } = etape;
      if (element.statut === 'abandonnee' || estMenee(etape)) continue;
      signaler('manquant', { cible: element, propriete: 'pilotes', etape });
    }
  },
});

function estMenee(etape: Etape<Action | Fiche>): boolean {
  for (let ici: Etape | undefined = etape; ici && ici.niveau !== 'plan'; ici = ici.parent) {
    if (responsables(ici.element).length) return true;
  }
  const sousActions = etape.element.sousActions ?? [];
  return sousActions.length > 0 && sousActions.every((sousAction) => responsables(sousAction).length);
}

function responsables({ pilotes, copilotes, porteurs, maitresOuvrage }: Rubriques): Partie[] {
  return [pilotes, copilotes, porteurs, maitresOuvrage].flatMap((parties) => parties ?? []);
}
