/** A large contract of which nobody says who runs it from day to day. */
import type { Contrat, Etape, Partie } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { assezDeFiches, BEAUCOUP_DE_FICHES } from './ampleur.js';

const SURVEILLE = ['contrat/coordination'];

/** Those who run contracts, by the name of their post. */
const POSTE =
  /coord(?:inat|onnat)(?:eur|rice)|(?<!en )\bcharge\S* de (?:mission|projet|coordination|cooperation|developpement)|\bchef\S* de projet|anima(?:teur|trice) (?:du|de la|des|territorial)/;

/** The work itself, where it is a fiche or an article: « Coordination et animation du CLS ». */
const TRAVAIL =
  /\b(?:coordination|animation|cooperation)\b.*\b(?:contrat|convention|cls|ctg|pluss?f?|pat|clsm|crt|plan|demarche)\b|^coordination$/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [261] (les postes de chargés de coordination, de coopération ou d'animation, et leur
 * précarité). A coordinator named in an article, a post, a pilote, a means is enough.
 */
export const coordinationAbsente = regle({
  nom: 'gouvernance/coordination-absente',
  severite: 'information',
  surveille: SURVEILLE,
  // A modèle that asks for a post asks for more: it says so by itself.
  cede: ['contrat/postes'],
  messages: {
    absente: {
      fr: '{element} : rien ne dit qui le coordonne au quotidien. Ce poste est souvent ce qui fait passer un plan des intentions aux actes.',
      en: '{element}: nothing says who coordinates it from day to day. That post is often what turns the intentions of a plan into deeds.',
      aide: {
        fr: 'Dites qui fait vivre le contrat, et qui paie le poste, par exemple : coordination { poste "Coordinatrice" 0,5 ETP de … }. En mots : coordination "Un poste partagé"',
        en: 'Say who keeps the contract alive, and who pays for the post, for instance: coordination { poste "Coordinatrice" 0,5 ETP de … }. In words: coordination "Un poste partagé"',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes } = contexte;
    const racine = etapes[0];
    if (!contrat || !racine || !assezDeFiches(contexte, BEAUCOUP_DE_FICHES, SURVEILLE)) return;
    const { textes, postes } = contrat.coordination ?? {};
    if (textes?.length || postes?.length || ditDansLeContrat(contrat, contexte)) return;
    if (etapes.some((etape) => ditDansUnElement(etape, contexte))) return;
    signaler('absente', { cible: contrat, etape: racine });
  },
});

function ditDansLeContrat({ articles, preambule, acteurs }: Contrat, { simplifier }: Contexte): boolean {
  const titres = (articles ?? []).map(({ titre }) => titre);
  if (titres.some((titre) => TRAVAIL.test(simplifier(titre)))) return true;
  const textes = [...(articles ?? []).map(({ texte }) => texte), preambule ?? ''];
  const noms = acteurs
    .filter(({ importe }) => !importe)
    .flatMap(({ type, nom, identifiant }) => [type ?? '', nom ?? '', identifiant]);
  return [...titres, ...textes, ...noms].some((texte) => POSTE.test(simplifier(texte)));
}

function ditDansUnElement({ element }: Etape, { simplifier }: Contexte): boolean {
  const titre = simplifier((element as { titre?: string }).titre ?? '');
  if (TRAVAIL.test(titre) || POSTE.test(titre)) return true;
  const { porteurs = [], pilotes = [], copilotes = [], operateurs = [], moyens = [] } = element;
  const { financements, gouvernance, rubriques = [] } = element;
  const postes = (financements?.contributions ?? []).filter(({ type }) => type === 'poste');
  const textes = [
    ...[...porteurs, ...pilotes, ...copilotes, ...operateurs].flatMap(textesDePartie),
    ...moyens,
    ...postes.map(({ pour = '' }) => pour),
    ...(gouvernance?.textes ?? []),
    ...(gouvernance?.instances ?? []).flatMap(({ role = '', presidee = [], reunit = [] }) => [
      role,
      ...[...presidee, ...reunit].flatMap(textesDePartie),
    ]),
    ...rubriques.flatMap(({ nom, textes }) => [nom, ...textes]),
  ];
  if (rubriques.some(({ nom }) => /^(?:coordination|animation)\b/.test(simplifier(nom)))) return true;
  return textes.some((texte) => texte && POSTE.test(simplifier(texte)));
}

function textesDePartie({ acteur, texte, services, personne, mentions, pour }: Partie): string[] {
  return [acteur, texte, personne, pour, ...(services ?? []), ...(mentions ?? [])].filter(
    (dit): dit is string => Boolean(dit),
  );
}
