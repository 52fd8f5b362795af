/** An axe or an objectif that holds nothing but its title. */
import type { Axe, Objectif } from '@paraphe/model';
import { regle } from '../../regle.js';

/**
 * Source: usage observé dans les fiches réelles.
 *
 * A démarche may stop at its axes, before there is a contract: it is not looked at.
 */
export const axeVide = regle({
  nom: 'structure/axe-vide',
  severite: 'avertissement',
  messages: {
    vide: {
      fr: "{element} : rien n'est écrit sous ce titre, ni action ni texte. Les signataires ne s'y engagent à rien.",
      en: '{element}: nothing is written under this title, neither an action nor a text. Nobody commits to anything here.',
      aide: {
        fr: "Écrivez une action entre ses accolades, dites en un « contexte » pourquoi il n'y en a pas encore, ou retirez-le.",
        en: 'Write an action between its braces, say in a "contexte" why there is none yet, or remove it.',
      },
    },
  },
  verifier({ contrat, etapes }, signaler) {
    if (!contrat) return;
    for (const etape of etapes) {
      if (etape.niveau !== 'axe' && etape.niveau !== 'objectif') continue;
      if (estVide(etape.element as Axe | Objectif)) signaler('vide', { cible: etape.element, etape });
    }
  },
});

function estVide({ numero, titre, totaux, ...contenu }: Axe | Objectif): boolean {
  return Object.values(contenu).every(
    (valeur) => valeur === undefined || valeur === '' || (Array.isArray(valeur) && !valeur.length),
  );
}
