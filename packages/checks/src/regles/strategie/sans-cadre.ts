/** A contract that stands alone: no wider strategy, no démarche, no other contract behind it. */
import type { Contrat, Etape } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { assezDeFiches, PEU_DE_FICHES } from '../gouvernance/ampleur.js';

const SURVEILLE = ['contrat/articulations'];

/** A strategy named in prose. */
const STRATEGIE =
  /\bprojets? (?:regional|de territoire|territorial|intercommunal|communautaire|social)|\bschemas? (?:regional|departemental|territorial|intercommunal|directeur|de coherence)|\bstrategie (?:nationale|regionale|departementale|territoriale|intercommunale|locale|communautaire)|\bplan (?:national|regional|departemental|climat)|\bpacte (?:local|territorial|des solidarites)|\b(?:prs|crte|pcaet|scot)\b/;

/** A rubrique or an article whose subject is that tie. */
const LIEN = /\barticul|\blien avec|\bcoheren|\binscription dans|\bcadre strategique/;

/** Framework contracts hold the others: nothing wider is expected. */
const CADRES = /^crte\b|projet de territoire/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [189] à [191] et recommandation n° 3. A tie told by a single fiche, in the preamble
 * or in an article is a tie.
 */
export const sansCadre = regle({
  nom: 'strategie/sans-cadre',
  severite: 'information',
  surveille: SURVEILLE,
  messages: {
    sansCadre: {
      fr: "{element} : rien ne le rattache à une stratégie plus large (projet de territoire, projet régional de santé, schéma…). Un contrat qui s'y inscrit gagne en cohérence, et dure.",
      en: '{element}: nothing ties it to a wider strategy (project of territory, regional health project, scheme…). A contract that is part of one is more coherent, and lasts.',
      aide: {
        fr: 'Ajoutez par exemple : articulation avec "Projet de territoire" : "ce à quoi le contrat contribue". Pour un contrat ou une démarche écrits en Paraphe : s\'inscrit dans …, fondé sur …',
        en: 'Add for instance: articulation avec "Projet de territoire" : "ce à quoi le contrat contribue". For a contract or a démarche written in Paraphe: s\'inscrit dans …, fondé sur …',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes, simplifier } = contexte;
    const racine = etapes[0];
    if (!contrat || !racine || !assezDeFiches(contexte, PEU_DE_FICHES, SURVEILLE)) return;
    if (contrat.sInscritDans?.length || contrat.fondeSur?.length) return;
    if (contrat.types.some((type) => CADRES.test(simplifier(type)))) return;
    if (etapes.some((etape) => rattache(etape, contexte)) || ditEnMots(contrat, contexte)) return;
    signaler('sansCadre', { cible: contrat, etape: racine });
  },
});

/** Besoins and orientations of the contract itself are no wider strategy. */
function rattache({ element }: Etape, { plan, simplifier }: Contexte): boolean {
  if (element.articulations?.length) return true;
  if (element.repondA?.some(({ de }) => de !== undefined && de !== plan?.identifiant)) return true;
  return Boolean(
    element.rubriques?.some(({ nom }) => LIEN.test(simplifier(nom)) || STRATEGIE.test(simplifier(nom))),
  );
}

function ditEnMots(contrat: Contrat, { simplifier }: Contexte): boolean {
  const { articles = [], visas = [], rubriques = [], enjeux = [], diagnostic } = contrat;
  const { preambule, contexte, description } = contrat;
  if (articles.some(({ titre }) => LIEN.test(simplifier(titre)))) return true;
  const textes = [
    preambule,
    contexte,
    description,
    ...enjeux,
    ...visas,
    ...articles.flatMap(({ titre, texte }) => [titre, texte]),
    ...rubriques.flatMap((r) => r.textes),
    ...(diagnostic?.textes ?? []),
  ];
  return textes.some((texte) => texte && STRATEGIE.test(simplifier(texte)));
}
