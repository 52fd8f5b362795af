/** Asks four questions (kind, territory, years, axes) and opens a contract that is ready to be written. */
import {
  type GenrePropose,
  LANGUE_PARAPHE,
  type ParametresNouveauContrat,
  REQUETES,
} from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Liaison } from '../liaison.js';
import { demanderChoix, demanderTexte, type Suite } from './etapes.js';
import type { Commande } from './outils.js';
import { lireAxes, lireGenres, lirePeriode } from './saisie.js';

type Saisie = Partial<ParametresNouveauContrat>;
type Question = (saisie: Saisie, liaison: Liaison) => Promise<Suite<Saisie>>;

const TOTAL = 4;

const place = (rang: number) => ({ titre: vscode.l10n.t('New contract'), rang, total: TOTAL });

export const executer: Commande = async ({ liaison }) => {
  const saisie = await interroger(liaison);
  if (!saisie) return;
  const { extrait } = await liaison.demander(REQUETES.nouveauContrat, { types: [], axes: [], ...saisie });
  const document = await vscode.workspace.openTextDocument({ language: LANGUE_PARAPHE, content: '' });
  const editeur = await vscode.window.showTextDocument(document, { preview: false });
  await editeur.insertSnippet(new vscode.SnippetString(extrait));
};

/** @returns the answers; undefined when the person gave up */
async function interroger(liaison: Liaison): Promise<Saisie | undefined> {
  const questions: Question[] = [demanderGenres, demanderTerritoire, demanderPeriode, demanderAxes];
  let saisie: Saisie = {};
  for (let rang = 0; rang < questions.length; ) {
    const suite = await (questions[rang] as Question)(saisie, liaison);
    if (suite === 'abandon') return undefined;
    if (suite === 'retour') {
      rang = Math.max(0, rang - 1);
      continue;
    }
    saisie = { ...saisie, ...suite.valeur };
    rang++;
  }
  return saisie;
}

const demanderGenres: Question = async (_, liaison) => {
  const choix = await demanderChoix({
    ...place(1),
    question: vscode.l10n.t('What kind of contract is it?'),
    choix: choixDeGenres(await liaison.demander(REQUETES.genres, {})),
  });
  if (typeof choix === 'string') return choix;
  const { types, utilise } = choix.valeur;
  if (types) return { valeur: { types, utilise } };
  const autre = await demanderTexte({
    ...place(1),
    question: vscode.l10n.t('Which kind? Its short name, several with a + between them.'),
    exemple: 'PCAET, CRTE + PAT…',
    valider: (texte) =>
      lireGenres(texte).length ? undefined : vscode.l10n.t('A few letters are enough, for instance: PCAET.'),
  });
  return typeof autre === 'string' ? autre : { valeur: { types: lireGenres(autre.valeur), utilise: [] } };
};

type ChoixDeGenre = vscode.QuickPickItem & Partial<Pick<ParametresNouveauContrat, 'types' | 'utilise'>>;

/** The kinds that have a modèle, with where what they ask for comes from; two of them together; any other. */
function choixDeGenres(genres: readonly GenrePropose[]): ChoixDeGenre[] {
  const choix: ChoixDeGenre[] = genres.map(({ nom, titre, source, fichier }) => ({
    label: nom,
    description: titre,
    ...((fichier ?? source) && { detail: fichier ?? source }),
    types: [nom],
    utilise: fichier ? [fichier] : [],
  }));
  const ctg = choix.findIndex(({ label }) => label === 'CTG');
  if (ctg >= 0 && choix.some(({ label }) => label === 'CLS'))
    choix.splice(ctg + 1, 0, {
      label: 'CLS + CTG',
      description: vscode.l10n.t('a CLS and a CTG in one contract, as in a PLUSSF'),
      types: ['CLS', 'CTG'],
      utilise: [],
    });
  return [...choix, { label: vscode.l10n.t('Another kind…'), alwaysShow: true }];
}

const demanderTerritoire: Question = async (_, liaison) => {
  const plusTard = { label: vscode.l10n.t('$(arrow-right) Later: leave it out for now'), alwaysShow: true };
  const choix = await demanderChoix<vscode.QuickPickItem & { siren?: string }>({
    ...place(2),
    question: vscode.l10n.t('Which territory? Type the beginning of its name, or its SIREN number.'),
    choix: [plusTard],
    async chercher(texte) {
      if (texte.trim().length < 2) return [plusTard];
      const trouves = await liaison.demander(REQUETES.territoires, { recherche: texte });
      return [
        ...trouves.map(({ nom, nature, siren, habitants, departements }) => ({
          label: nom,
          description: nature,
          detail: vscode.l10n.t(
            '{0} inhabitants, département {1}, SIREN {2}',
            habitants.toLocaleString(vscode.env.language),
            departements.join(', '),
            siren,
          ),
          siren,
          // The server has chosen already: VS Code is not to hide what it finds less alike.
          alwaysShow: true,
        })),
        plusTard,
      ];
    },
  });
  if (typeof choix === 'string') return choix;
  const { siren } = choix.valeur;
  return { valeur: { siren } };
};

const demanderPeriode: Question = async ({ debut, fin }) => {
  const suite = await demanderTexte({
    ...place(3),
    question: vscode.l10n.t('Which years does it cover? Leave it empty if you do not know yet.'),
    exemple: '2025-2029',
    ...(debut && { valeur: `${debut}-${fin}` }),
    valider: (texte) =>
      lirePeriode(texte) === undefined
        ? vscode.l10n.t('Two years, the first before the last, for instance: 2025-2029.')
        : undefined,
  });
  if (typeof suite === 'string') return suite;
  const annees = lirePeriode(suite.valeur);
  return { valeur: { debut: annees?.debut, fin: annees?.fin } };
};

const demanderAxes: Question = async ({ axes }) => {
  const suite = await demanderTexte({
    ...place(4),
    question: vscode.l10n.t(
      'The titles of the axes, with a semicolon between them. You can add others later.',
    ),
    exemple: vscode.l10n.t('Access to care ; Prevention ; Mental health'),
    ...(axes && { valeur: axes.join(' ; ') }),
  });
  return typeof suite === 'string' ? suite : { valeur: { axes: lireAxes(suite.valeur) } };
};
