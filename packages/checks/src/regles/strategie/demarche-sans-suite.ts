/** A contract that stands on a démarche, and does not say what it takes up from it. */
import type { Plan } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { PEU_DE_FICHES } from '../gouvernance/ampleur.js';
import { cleDeReponse, type Reponses, reponsesDe, type Sorte } from './reponses.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [191] (des projets qui s'inscrivent dans une stratégie) et [272] (du diagnostic et
 * de la vision partagés aux actions).
 *
 * Axes, orientations and besoins of the démarche are looked at where the démarche is known, and only those of a kind that some
 * action answers: a contract may follow the axes of a démarche and leave its besoins.
 */
export const demarcheSansSuite = regle({
  nom: 'strategie/demarche-sans-suite',
  severite: 'information',
  messages: {
    aucune: {
      fr: "{element} : il est fondé sur {plan}, et aucune action ne dit ce qu'elle en reprend. Ceux qui y ont pris part ne verront pas ce qu'elle est devenue.",
      en: '{element}: it stands on {plan}, and no action says what it takes up from it. Those who took part will not see what became of it.',
      aide: {
        fr: "Dans chaque fiche, ou une fois sur un axe, ajoutez par exemple : répond à l'axe 1 de {plan}",
        en: "In each fiche, or once on an axe, add for instance: répond à l'axe 1 de {plan}",
      },
    },
    reste: {
      fr: "{element} : il est fondé sur {plan}, dont aucune action ne reprend {reste}. Est-ce un choix ?",
      en: '{element}: it stands on {plan}; no action takes up {reste} of it. Is that on purpose?',
      aide: {
        fr: "Dans la fiche, l'objectif ou l'axe qui y répond, ajoutez par exemple : répond à l'{exemple} de {plan}",
        en: "In the fiche, the objectif or the axe that answers it, add for instance: répond à l'{exemple} de {plan}",
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, fiches, autrePlan } = contexte;
    const etape = etapes[0];
    if (!contrat || !etape || fiches.length < PEU_DE_FICHES) return;
    for (const { identifiant, nonResolu } of contrat.fondeSur ?? []) {
      if (nonResolu) continue;
      const reponses = reponsesDe(contexte, identifiant);
      const ou = { cible: contrat, propriete: 'fondeSur', etape };
      if (!reponses.dites.size) {
        if (!estCite(contexte, identifiant)) signaler('aucune', { ...ou, valeurs: { plan: identifiant } });
        continue;
      }
      const demarche = autrePlan?.(identifiant);
      const restes = demarche && !('types' in demarche) ? resteDe(demarche, reponses) : [];
      if (!restes.length) continue;
      const reste = restes.map(({ nom, numeros }) => `${nom} ${numeros.join(', ')}`).join(' ; ');
      const exemple = `${restes[0]?.sorte} ${restes[0]?.numeros[0]}`;
      signaler('reste', { ...ou, valeurs: { plan: identifiant, reste, exemple } });
    }
  },
});
