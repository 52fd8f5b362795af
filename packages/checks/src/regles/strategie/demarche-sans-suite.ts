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
      fr: '{element} : il est fondé sur {plan}, dont aucune action ne reprend {reste}. Est-ce un choix ?',
      en: '{element}: it stands on {plan}; no action takes up {resteNu} of it. Is that on purpose?',
      aide: {
        fr: "Dans la fiche, l'objectif ou l'axe qui y répond, ajoutez par exemple : répond {exemple} de {plan}",
        en: 'In the fiche, the objectif or the axe that answers it, add for instance: répond {exemple} de {plan}',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, fiches } = contexte;
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
      const demarche = contexte.autrePlan?.(identifiant);
      const restes = demarche && !('types' in demarche) ? restesDe(demarche, reponses) : [];
      if (!restes.length) continue;
      const valeurs = {
        plan: identifiant,
        reste: restes.map((reste) => nommer(reste, true)).join(' ; '),
        resteNu: restes.map((reste) => nommer(reste, false)).join('; '),
        exemple: aCiter(restes[0] as Reste),
      };
      signaler('reste', { ...ou, valeurs });
    }
  },
});

/** An action that carries on another one, or is tied to it, takes up something too. */
function estCite({ etapes }: Contexte, plan: string): boolean {
  return etapes.some(({ element: { reconduit = [], actionsLiees = [] } }) =>
    [...reconduit, ...actionsLiees].some(({ de }) => de === plan),
  );
}

interface Reste {
  nom: 'axe' | 'orientation' | 'besoin';
  numeros: string[];
}

/** What no action takes up, of the kinds that some action answers. */
function restesDe({ axes, orientations = [], diagnostic }: Plan, { dites, donnees }: Reponses): Reste[] {
  const manquent = (sorte: Sorte, nom: Reste['nom'], choses: readonly { numero?: string }[]): Reste => ({
    nom,
    numeros: dites.has(sorte)
      ? choses.flatMap(({ numero }) => (numero && !donnees.has(cleDeReponse(sorte, numero)) ? [numero] : []))
      : [],
  });
  return [
    manquent('axe', 'axe', axes),
    manquent('orientations', 'orientation', [
      ...orientations,
      ...axes.flatMap((axe) => axe.orientations ?? []),
    ]),
    manquent('besoins', 'besoin', diagnostic?.besoins ?? []),
  ].filter(({ numeros }) => numeros.length);
}

function nommer({ nom, numeros }: Reste, article: boolean): string {
  const pluriel = numeros.length > 1;
  const le = pluriel ? 'les ' : nom === 'besoin' ? 'le ' : "l'";
  return `${article ? le : ''}${nom}${pluriel ? 's' : ''} ${numeros.join(', ')}`;
}

function aCiter({ nom, numeros: [premier] }: Reste): string {
  return `${nom === 'besoin' ? 'au ' : "à l'"}${nom} ${premier}`;
}
