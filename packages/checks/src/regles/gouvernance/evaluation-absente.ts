/** A large contract that nobody says will be evaluated. */
import type { Contrat, Etape } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { assezDeFiches, BEAUCOUP_DE_FICHES } from './ampleur.js';

const SURVEILLE = ['contrat/evaluation'];

const EVALUER = /\bevalu|\bbilans?\b|retours? d'experience/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [183] et [184] (les évaluations de projets sont rares), [272] (le cycle de vie des
 * projets). [186] asks for work that suits the size of the project: small contracts are left alone.
 *
 * An article, a fiche, an instance whose role it is, a line of the contract's calendar say it just as well.
 */
export const evaluationAbsente = regle({
  nom: 'gouvernance/evaluation-absente',
  severite: 'information',
  surveille: SURVEILLE,
  messages: {
    absente: {
      fr: "{element} : rien ne dit quand ni par qui il sera évalué. C'est le bilan qui permet de prolonger une action, ou de l'arrêter.",
      en: '{element}: nothing says when and by whom it will be evaluated. A review is what lets an action go on, or stop.',
      aide: {
        fr: 'Ajoutez par exemple : évaluation { quand 2027 par … }. En mots : évaluation "Bilan partagé à mi-parcours et en fin de contrat"',
        en: 'Add for instance: évaluation { quand 2027 par … }. In words: évaluation "Bilan partagé à mi-parcours et en fin de contrat"',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes } = contexte;
    const racine = etapes[0];
    if (!contrat || !racine || !assezDeFiches(contexte, BEAUCOUP_DE_FICHES, SURVEILLE)) return;
    const { textes, quand, par } = contrat.evaluation ?? {};
    if (textes?.length || quand?.length || par?.length || ditDansLeContrat(contrat, contexte)) return;
    if (etapes.some((etape) => ditDansUnElement(etape, contexte))) return;
    signaler('absente', { cible: contrat, etape: racine });
  },
});

function ditDansLeContrat(contrat: Contrat, { simplifier }: Contexte): boolean {
  const { articles = [], preambule, modalitesSuivi, calendrier, coordination } = contrat;
  const textes = [
    ...articles.flatMap(({ titre, texte }) => [titre, texte]),
    preambule,
    modalitesSuivi,
    calendrier?.texte,
    ...(calendrier?.entrees ?? []).flatMap(({ libelles }) => libelles),
    ...(coordination?.textes ?? []),
    ...(contrat.annexes ?? []),
    // In a fiche, « Évaluation » is a name of its indicators.
    ...(contrat.rubriques ?? []).map(({ nom }) => nom),
  ];
  return textes.some((texte) => texte && EVALUER.test(simplifier(texte)));
}

function ditDansUnElement({ element }: Etape, { simplifier }: Contexte): boolean {
  const { gouvernance, cycle } = element;
  if (cycle === 'evaluation') return true;
  const textes = [
    (element as { titre?: string }).titre,
    ...(gouvernance?.textes ?? []),
    ...(gouvernance?.instances ?? []).flatMap(({ titre, role }) => [titre, role]),
  ];
  return textes.some((texte) => texte && EVALUER.test(simplifier(texte)));
}
