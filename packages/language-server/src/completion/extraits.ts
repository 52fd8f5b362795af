/** What is written after the word that opens a line: a skeleton with tab stops (see taquets.ts), as the formatter would lay it out. */

import { CYCLES, FREQUENCES, PARTICIPATIONS, PRIORITES, STATUTS } from '@paraphe/model';
import { modelesIntegres } from '@paraphe/referentiel';

/** Values that depend on the place: `%numero`, and the years of the contract, `%debut` and `%fin`. */
export interface Valeurs {
  numero: string;
  debut: number;
  fin: number;
}

const choix = (mots: Iterable<string>) => `<1|${[...mots].join(',')}|>`;
const TEXTE = ' "<1>"';
const PROSE = ' «\n  <1>\n»';
const NOM = ' <1>';
const BLOC = ' %numero "<1>" {\n  <0>\n}';

/** By word; under the rule of its block first where another block has the same word. */
const EXTRAITS: Readonly<Record<string, string>> = {
  contexte: PROSE,
  description: PROSE,
  statut: ` ${choix(Object.values(STATUTS))}`,
  priorité: ` ${choix(Object.values(PRIORITES))}`,
  cycle: ` ${choix(Object.values(CYCLES))}`,
  participation: ` ${choix(Object.values(PARTICIPATIONS))} : "<2>"`,
  calendrier: ' {\n  <1:%debut> : étape 1 "<2>"\n}',
  indicateurs: ' {\n  processus "<1>"\n  résultat "<2>"\n}',
  financements: ' {\n  coût <1> € <2|TTC,HT|>\n  <3>\n}',
  gouvernance: ' {\n  instance <1:COPIL> "<2:Comité de pilotage>" { réunit <3> }\n}',
  'répond à': ' <1|orientation,besoin,objectif,axe|> <2>',
  'articulation avec': ' <1> : "<2>"',
  reconduit: ' action <1> de <2>',
  rubrique: ' "<1>" "<2>"',
  'référent élu': TEXTE,

  action: BLOC,
  'sous-action': BLOC,
  objectif: BLOC,
  axe: BLOC,
  orientation: ' %numero "<1>"',
  besoin: ' %numero "<1>"',
  article: ' %numero "<1>" «\n  <2>\n»',

  période: ' <1:%debut> à <2:%fin>',
  territoire: ' epci <1>',
  génération: ' <1:2>',
  'signé le': ' <1>',
  préambule: PROSE,
  coordination: ' { poste "<1:Coordination>" <2:1> ETP de <3> }',
  évaluation: ' { quand <1:%fin> }',
  libellés: ' { axe "<1:Axe stratégique>"  objectif "<2:Objectif opérationnel>" }',
  diagnostic: ' {\n  date <1>\n  besoin 1 "<2>"\n}',
  document: ' <1> "<2>"',
  "s'inscrit dans": NOM,
  'fondé sur': NOM,
  'succède à': NOM,
  acteurs: ' {\n  <1> : <2> "<3>"\n}',
  acteur: ' <1> : <2> "<3>"',

  utilise: ' "<1:./acteurs.paraphe>"',
  contrat:
    ' <1:mon-contrat> : <2|%genres|> "<3>" {\n  territoire epci <4>\n  période <5:%debut> à <6:%fin>\n  <0>\n}',
  démarche: ' <1:ma-démarche> "<2>" {\n  territoire epci <3>\n  <0>\n}',
  fiche: ' <1:ma-fiche> "<2>" {\n  <0>\n}',
  modèle: ' <1> "<2>" {\n  chaque action { exige <3> }\n}',
  avenant: ' %numero à <1> du <2> "<3>" {\n  <0>\n}',
  suivi:
    ' <1:%debut> de <2> {\n  action <3> <4|en cours,réalisée,à venir,reportée,abandonnée|> {\n    <0>\n  }\n}',

  étape: ' %numero "<1>"',
  jalon: TEXTE,
  phase: TEXTE,
  'Calendrier/chaque': ' <1|mois,trimestre,semestre,année,semaine|> : "<2>"',
  'Calendrier/en continu': ' : "<1>"',

  processus: TEXTE,
  résultat: TEXTE,
  impact: TEXTE,
  'Indicateurs/indicateur': TEXTE,
  référence: ' <1> en <2:%debut>',
  cible: ' <1> en <2:%fin>',
  fréquence: ` ${choix(Object.values(FREQUENCES))}`,
  'mesuré en': ' <1:N, N+2, N+4>',
  responsable: NOM,

  coût: ' <1> € <2|TTC,HT|>',
  dont: ' <1> € pour "<2>"',
  autofinancement: ' <1> %',
  'en nature': ' <1> € pour "<2>"',
  'Financements/poste': ' <1> ETP de <2> pour "<3>"',
  enveloppe: ' "<1>" de <2>',
  'Financements/sources': NOM,
  hors: ' : "<1>"',
  'non chiffré': ' : "<1>"',
  précisions: TEXTE,
  service: TEXTE,
  personne: TEXTE,
  pour: TEXTE,
  'représentée par': TEXTE,
  'au titre': ' du "<1>"',
  '(délibération du': ' <1>)',

  instance: ' <1> "<2>" { réunit <3> }',
  réunit: NOM,
  rôle: TEXTE,
  'se réunit': ' <1:2> fois par an',
  'Coordination/poste': ' "<1>" <2:1> ETP de <3>',
  'Evaluation/quand': NOM,
  'Evaluation/par': NOM,
  'Diagnostic/date': NOM,
  'Phase/entendus': NOM,
  'Phase/participants': NOM,
  'Phase/intervenants': NOM,
  'Phase/description': TEXTE,
  'Indicateur/unité': TEXTE,
  'Territoire/habitants': ' <1> en <2>',
  'Territoire/créé en': NOM,
  'Territoire/issu de': TEXTE,
  'Territoire/siège': TEXTE,
  relevé: ' <1> en <2:%debut>',
  siren: NOM,
  siret: NOM,
  site: ' "https://<1>"',
  contact: TEXTE,
  nom: TEXTE,
  général: TEXTE,
  commentaire: TEXTE,
  dépensé: ' <1> €',
  exige: NOM,
  recommande: NOM,
  suggère: NOM,
  valable: ' <1:%debut> à <2:%fin>',
  version: TEXTE,
  'Modele/chaque': ' <1|action,axe,objectif,indicateur,financement|> { exige <2> }',
  ajoute: ' à objectif <1> action <2> "<3>" {\n  <0>\n}',
  modifie: ' action <1> { <2> }',
  retire: ' action <1> motif "<2>"',
  "proroge jusqu'au": ' <1>',
  'Libelles/axe': TEXTE,
  'Libelles/objectif': TEXTE,
  'Libelles/action': TEXTE,
  'Suivi/sous-action': ' <1> <2|en cours,réalisée,à venir,reportée,abandonnée|> {\n  <0>\n}',
  'Suivi/action':
    ' <1> <2|en cours,réalisée,à venir,à discuter,en pause,bloquée,reportée,abandonnée|> {\n  <0>\n}',
};

/** Rubriques whose value is one of the forms that most rubriques have. */
const PAR_REGLE: Readonly<Record<string, string>> = {
  MotTextes: TEXTE,
  RubriqueTextes: TEXTE,
  MotParties: NOM,
  RubriqueParties: NOM,
  MotObjectifsVises: TEXTE,
  Lieux: TEXTE,
  Signataires: NOM,
  TextesContrat: TEXTE,
  Orientations: TEXTE,
  SourcesPlan: TEXTE,
  Commentaires: TEXTE,
  FaitTerritoire: TEXTE,
  FaitDiagnostic: TEXTE,
  FaitIndicateur: TEXTE,
  FaitEvaluation: TEXTE,
  FaitModele: TEXTE,
  Vocabulaire: TEXTE,
  PosteCoordination: TEXTE,
  Libelle: TEXTE,
  ReleveDe: NOM,
  ActionsLiees: NOM,
};

/** Words that stand alone. */
const SEULS: ReadonlySet<string> = new Set([
  'qualitatif',
  'cumulatif',
  'non cumulatif',
  'sens à la hausse',
  'sens à la baisse',
]);

/**
 * @param mot as it is typed
 * @param bloc the rule of the block that holds the line
 * @param regle the rule of the word itself
 * @returns what follows the word, a snippet; undefined when nothing does
 */
export function suiteDe(mot: string, bloc: string, regle: string, valeurs: Valeurs): string | undefined {
  const suite =
    EXTRAITS[`${bloc}/${mot}`] ??
    (mot === 'description' && /^Fait/.test(regle) ? TEXTE : undefined) ??
    (Object.hasOwn(EXTRAITS, mot) && !(bloc === 'Territoire' && mot === 'communes')
      ? EXTRAITS[mot]
      : undefined) ??
    (SEULS.has(mot) ? undefined : PAR_REGLE[regle]);
  return suite
    ?.replace('%numero', valeurs.numero)
    .replace('%genres', genres())
    .replaceAll('%debut', String(valeurs.debut))
    .replaceAll('%fin', String(valeurs.fin));
}

/** The kinds that have a built-in modèle, the two oldest first. */
function genres(): string {
  const noms = modelesIntegres().map(({ nom }) => nom);
  return [...new Set(['CLS', 'CTG', 'CLS + CTG', ...noms])].join(',');
}

/** The rubriques that a whole new fiche opens with, in the order of paper; tab stops are numbered on. */
const FICHE = [
  'description «\n  <1>\n»',
  'pilotes <1>',
  'partenaires <1>',
  'publics "<1>"',
  `participation <1|${Object.values(PARTICIPATIONS).reverse().join(',')}|> : "<2>"`,
  'calendrier {\n  <1:%debut> : étape 1 "<2>"\n}',
  'indicateurs {\n  processus "<1>"\n  résultat "<2>"\n}',
  'financements {\n  coût <1> € <2|TTC,HT|>\n  <3>\n}',
];

/** @returns a whole fiche: number, title, its main rubriques */
export function ficheComplete(valeurs: Valeurs): string {
  let taquet = 1;
  const lignes = FICHE.map((rubrique) => {
    const depart = taquet;
    return rubrique.replace(/<(\d)/g, (_, n: string) => {
      taquet = Math.max(taquet, depart + Number(n));
      return `<${depart + Number(n)}`;
    });
  });
  const corps = lignes.join('\n').replace(/^/gm, '  ').replaceAll('%debut', String(valeurs.debut));
  return ` ${valeurs.numero} "<1>" {\n${corps}\n}`;
}
