/** An objectif, or an axe, that is told at length and that no action serves. */
import type { Axe, Objectif } from '@paraphe/model';
import { regle } from '../../regle.js';
import { PEU_DE_FICHES } from '../gouvernance/ampleur.js';
import { cleDeReponse, reponsesDe } from './reponses.js';

/** What makes a fiche of an objectif: it is led, dated, followed or paid for by itself. */
const RUBRIQUES_DE_FICHE = [
  'pilotes',
  'copilotes',
  'porteurs',
  'maitresOuvrage',
  'operateurs',
  'calendrier',
  'indicateurs',
  'modalitesSuivi',
  'financements',
] as const;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [275] (des documents où l'on peut « perdre le fil des objectifs et la clarté des
 * actions concrètes à mener »). One that holds nothing but its title is told by `structure/axe-vide`.
 */
export const objectifSansAction = regle({
  nom: 'strategie/objectif-sans-action',
  severite: 'information',
  messages: {
    sansAction: {
      fr: '{element} : aucune action ne le sert. On sait ce qui est visé, pas ce qui sera fait.',
      en: '{element}: no action serves it. One knows what is aimed at, not what will be done.',
      aide: {
        fr: "Écrivez une action entre ses accolades. Si une action d'un autre axe y concourt, ajoutez-y : répond à l'{element}. Si rien n'est prévu avant longtemps : statut reportée",
        en: "Write an action between its braces. If an action of another axe serves it, add there: répond à l'{element}. If nothing is planned for long: statut reportée",
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, fiches } = contexte;
    if (!contrat || fiches.length < PEU_DE_FICHES) return;
    for (const etape of etapes) {
      if (etape.niveau !== 'axe' && etape.niveau !== 'objectif') continue;
      const element = etape.element as Axe | Objectif;
      if (element.actions.length || ('objectifs' in element && element.objectifs.length)) continue;
      if (!aDuTexte(element) || RUBRIQUES_DE_FICHE.some((cle) => element[cle] !== undefined)) continue;
      if (element.statut !== undefined && element.statut !== 'en-cours' && element.statut !== 'a-venir')
        continue;
      if (reponsesDe(contexte).donnees.has(cleDeReponse(etape.niveau, element.numero))) continue;
      signaler('sansAction', { cible: element, etape });
    }
  },
});

function aDuTexte({ numero, titre, totaux, ...contenu }: Axe | Objectif): boolean {
  return Object.values(contenu).some((valeur) =>
    Array.isArray(valeur) ? valeur.length > 0 : Boolean(valeur),
  );
}
