/** Words of the grammar: lines that a block may still hold, with their skeleton, and what may go on with a line. */
import { langueCourante } from '@paraphe/language';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { definition } from '../lexique.js';
import { anneesDe } from './annees.js';
import type { Attendu } from './automate.js';
import { ficheComplete, suiteDe } from './extraits.js';
import { type Forme, formes } from './formes.js';
import { finDe, type Token } from './lecture.js';
import { choisirChoses, dite, lignesDemandees } from './modeles.js';
import { prochainNumero } from './numeros.js';
import { cleDeForme, dejaEcrite, ecrites, placeDe } from './ordre.js';
import type { Situation } from './situation.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

const { Property, Module, EnumMember, Keyword, Snippet } = CompletionItemKind;
const NUMEROTES: ReadonlySet<string> = new Set([
  'axe',
  'objectif',
  'action',
  'sous-action',
  'orientation',
  'besoin',
  'article',
  'avenant',
  'étape',
]);
const PARTIES: ReadonlySet<string> = new Set([
  'axe',
  'objectif',
  'action',
  'sous-action',
  'contrat',
  'démarche',
  'fiche',
  'modèle',
  'avenant',
  'suivi',
  'acteurs',
  'acteur',
  'document',
  'utilise',
]);
/** Rules whose numbers are those of elements that stand elsewhere. */
const NOMMES_AILLEURS: ReadonlySet<string> = new Set(['SuiviAction', 'Libelle']);
const DE_DATE = /^(?:Borne|Mois|Ecriture|Recurrence|Quand)/;
/** Read, and never worth a line of the list. */
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'"]);
/** Words of dates that a whole date stands for. */
const DATES: ReadonlySet<string> = new Set(['début', 'fin', 'le', 'de', 'du']);

/** @returns the lines that may begin here */
export function lignes(contexte: Contexte): Proposition[] {
  const { situation, automate } = contexte;
  const bloc = situation.niveaux.at(-1)?.chemin.regle ?? '';
  const presentes = ecrites(situation, automate);
  const demandees = lignesDemandees(contexte);
  const annees = anneesDe(contexte);
  const propositions: Proposition[] = [];
  for (const [ordre, forme] of formes(situation.nouveaux, automate).entries()) {
    if (dejaEcrite(forme, presentes) || estDate(forme)) continue;
    const { texte, attendu } = forme;
    // A phase of a démarche may have a date: it is rarely what one is about to type.
    if (bloc === 'Demarche' && !situation.saisi && DE_DATE.test(attendu.chemin.regle)) continue;
    const numerote = NUMEROTES.has(texte) && !NOMMES_AILLEURS.has(attendu.chemin.regle);
    const numero = numerote ? prochainNumero(contexte, texte) : '';
    const date = suiteDeDate(attendu.chemin, annees);
    const suite = date
      ? date + (bloc === 'Calendrier' ? ' : "<2>"' : '')
      : suiteDe(texte, bloc, attendu.chemin.regle, { numero, ...annees });
    const place = placeDe(forme, bloc, ordre, presentes);
    const { groupe = place.groupe, detail } = dite(demandees.get(cleDeForme(forme.mots)));
    const { rang } = place;
    propositions.push({
      libelle: numero && PARTIES.has(texte) ? `${texte} ${numero}` : texte,
      kind: PARTIES.has(texte) ? Module : suite ? Property : Keyword,
      // The order inside a group is told by the decimals.
      groupe: groupe + (rang + 20) / 1000,
      ecrit: texte + (suite ?? (forme.suites.length ? ' ' : '')),
      ...(detail ? { detail } : {}),
      ...precision(texte, bloc),
      recherche: [texte, ...synonymes(forme)],
      sujet: { genre: 'mot', mot: texte, bloc },
    });
    if (texte === 'action' && numero)
      propositions.push(
        nouvelleFiche(`action${ficheComplete({ numero, ...annees })}`, groupe + (rang + 20.5) / 1000, numero),
      );
    if (texte === 'financements')
      propositions.push({
        libelle: 'financements sans budget dédié',
        kind: Property,
        groupe: groupe + (rang + 20.5) / 1000,
        sujet: { genre: 'mot', mot: 'sans budget dédié', bloc },
      });
  }
  return propositions;
}

export function nouvelleFiche(ecrit: string, groupe: number, numero: string): Proposition {
  return {
    libelle:
      langueCourante() === 'en'
        ? `action ${numero}: whole new fiche`
        : `action ${numero} : nouvelle fiche complète`,
    kind: Snippet,
    groupe,
    ecrit,
    recherche: ['action nouvelle fiche complète', 'fiche', `action ${numero}`, numero],
  };
}

/** @returns words that may go on with the line */
export function continuations(contexte: Contexte): Proposition[] {
  const { situation, automate } = contexte;
  const bloc = situation.niveaux.at(-1)?.chemin.regle ?? '';
  const entamees = enCours(contexte);
  const suivantes = formes(situation.suites, automate).filter(
    (forme) => !estDate(forme) && !estMonnaie(forme) && !ARTICLES.has(forme.texte),
  );
  // `en cours` once `en` is typed, not `cours` as well.
  const entieres = choisirChoses([...entamees, ...suivantes], situation).filter(
    ({ mots }) => !entamees.some((autre) => autre.mots.length > mots.length && finit(autre.mots, mots)),
  );
  return entieres.map((forme) => continuation(contexte, forme, bloc));
}

function finit(mots: readonly string[], fin: readonly string[]): boolean {
  return fin.every((mot, rang) => mots[mots.length - fin.length + rang] === mot);
}

function continuation(contexte: Contexte, forme: Forme & { debut?: number }, bloc: string): Proposition {
  const { texte, attendu } = forme;
  const annees = anneesDe(contexte);
  const numero = texte === 'étape' ? prochainNumero(contexte, 'étape') : '';
  const suite =
    suiteDeDate(attendu.chemin, annees) ?? suiteDe(texte, bloc, attendu.chemin.regle, { numero, ...annees });
  const valeur = /^(?:Statut|Cycle|Niveau|Frequence|Etat|RubriqueChoix|UniteTemps)/.test(
    attendu.chemin.regle,
  );
  return {
    libelle: texte.startsWith('(') && !texte.endsWith(')') ? `${texte} …)` : texte,
    kind: valeur ? EnumMember : Keyword,
    groupe: valeur || texte.startsWith('(') ? GROUPES.valeur : GROUPES.structure,
    ecrit: suite && !valeur ? texte + suite : texte,
    ...precision(texte, bloc),
    recherche: [texte, texte.replace(/^\(/, '')],
    ...(forme.debut === undefined ? {} : { debut: forme.debut }),
    ...(definition(texte, bloc) ? { sujet: { genre: 'mot', mot: texte, bloc } as const } : {}),
  };
}

/** @returns words of several parts of which the first are typed: `en c`, `points de v` */
function enCours({ situation, automate }: Contexte): (Forme & { debut: number })[] {
  const { niveaux, lecture, rang, debut } = situation;
  const niveau = niveaux.at(-1);
  const trouvees: (Forme & { debut: number })[] = [];
  for (const passe of niveau?.passes ?? []) {
    const tapes = lecture.tokens.slice(passe.rang, rang);
    if (!tapes.length || tapes.length > 3 || tapes.some(({ image }) => /[{}(]/.test(image))) continue;
    const premier = tapes[0] as Token;
    if (/[\n\r]/.test(lecture.texte.slice(premier.startOffset, debut))) continue;
    const attendus: Attendu[] = [];
    for (const { pile } of passe.etats) {
      const ouverture = automate.ouvrir(pile);
      attendus.push(...ouverture.attendus);
      for (const interieur of ouverture.blocs) attendus.push(...automate.interieur(interieur).attendus);
    }
    for (const forme of formes(attendus, automate)) {
      if (
        forme.mots.length <= tapes.length ||
        !tapes.every((token, i) => estMot(token, forme.mots[i] as string))
      )
        continue;
      trouvees.push({ ...forme, debut: premier.startOffset });
    }
  }
  return trouvees;
}

function estMot({ tokenType, image }: Token, mot: string): boolean {
  return tokenType.name === mot || image.toLowerCase() === mot;
}

function estDate({ texte, attendu }: Forme): boolean {
  return DATES.has(texte) && /^(?:Borne|Ecriture)/.test(attendu.chemin.regle);
}

/** Units of money have a source of their own. */
function estMonnaie({ attendu }: Forme): boolean {
  return attendu.chemin.regle === 'UniteMonnaie';
}

/** @returns the years to choose from after a month or `fin`; undefined after anything else */
function suiteDeDate(
  { regle, dans }: Attendu['chemin'],
  { debut, fin }: { debut: number; fin: number },
): string | undefined {
  if (regle !== 'Borne' && !(regle === 'Mois' && dans?.regle === 'Borne')) return undefined;
  return ` <1|${Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang).join(',')}|>`;
}

function precision(texte: string, bloc: string): { note?: string } {
  const sens = definition(texte, bloc)?.[langueCourante()];
  if (!sens) return {};
  const courte = sens.replace(/\s?[:;,(].*$/s, '').replace(/\.$/, '');
  return { note: courte };
}

/** Words under which a line is looked for, beyond its own. */
function synonymes({ texte, mots }: Forme): string[] {
  const autres: Record<string, string[]> = {
    financements: ['budget', 'coût'],
    calendrier: ['dates', 'échéancier', 'planning'],
    lieux: ['communes', 'territoire'],
    publics: ['bénéficiaires', 'cible'],
    partenaires: ['acteurs'],
    indicateurs: ['évaluation', 'suivi'],
    axe: ['nouvel axe'],
    contrat: ['convention'],
  };
  return [...(mots.length > 1 ? [mots.at(-1) as string] : []), ...(autres[texte] ?? [])];
}

/** @returns true when what is typed ends right after a token: nothing new may begin there */
export function colle({ lecture, rang, debut }: Situation): boolean {
  const precedent = lecture.tokens[rang - 1];
  return precedent !== undefined && finDe(precedent) === debut && /[\p{L}\d"»]$/u.test(precedent.image);
}
