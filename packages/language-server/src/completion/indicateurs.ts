/** Indicators to start from: those that suit the words of the fiche first. */
import { NATURES_INDICATEUR, sansAccents } from '@paraphe/model';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { anneesDe } from './annees.js';
import { contenu, type Token } from './lecture.js';
import { MOTIFS } from './motifs-indicateurs.js';
import type { Situation } from './situation.js';
import { echapper } from './taquets.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

interface Motif {
  nature: string;
  libelle: string;
  unite: string;
  frequence: string;
  /** Stems of the words of the fiches that it suits, and of its own label. */
  racines: ReadonlySet<string>;
  racinesLibelle: ReadonlySet<string>;
}

/** Letters of a word that count: `formations`, `former` and `formées` meet in `forma` or `forme`. */
const LETTRES = 5;
const MOTS_COURTS = 4;
/** Proposed at most, from the best. */
const MOTIFS_MAX = 25;
/** Fiche-like blocks: their words tell what their indicators are about. */
const FICHES: ReadonlySet<string> = new Set([
  'Action',
  'SousAction',
  'Fiche',
  'Objectif',
  'Axe',
  'Contrat',
  'Demarche',
]);

let connus: readonly Motif[] | undefined;

function motifs(): readonly Motif[] {
  connus ??= MOTIFS.trim()
    .split('\n')
    .map((ligne) => {
      const [nature, libelle, unite, frequence, mots] = ligne.split('|').map((mot) => mot.trim()) as [
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        nature,
        libelle,
        unite,
        frequence,
        racines: racinesDe(mots),
        racinesLibelle: racinesDe(libelle),
      };
    });
  return connus;
}

function racinesDe(texte: string): Set<string> {
  const mots = sansAccents(texte).match(/[a-z]+/g) ?? [];
  return new Set(mots.filter((mot) => mot.length >= MOTS_COURTS).map((mot) => mot.slice(0, LETTRES)));
}

/**
 * @param nature only those of a nature; all of them without one
 * @param ecrire what is written for one
 */
export function motifsIndicateurs(
  contexte: Contexte,
  nature: string | undefined,
  ecrire: (motif: Motif) => string,
  groupe: number = GROUPES.valeur,
): Proposition[] {
  const { situation } = contexte;
  const mots = motsDeLaFiche(situation);
  const presents = libellesPresents(situation);
  return motifs()
    .filter(
      (motif) =>
        (!nature || nature === 'indicateur' || motif.nature === nature) && !presents.has(motif.libelle),
    )
    .map((motif) => ({ motif, note: noter(motif, mots) }))
    .sort((a, b) => b.note - a.note)
    .slice(0, MOTIFS_MAX)
    .map(({ motif }) => ({
      libelle: motif.libelle,
      kind: CompletionItemKind.Value,
      groupe,
      ecrit: ecrire(motif),
      note: [motif.nature, motif.unite, motif.frequence].filter(Boolean).join(', '),
      recherche: [motif.libelle, motif.nature],
    }));
}

function noter({ racines, racinesLibelle }: Motif, mots: ReadonlyMap<string, number>): number {
  let note = 0;
  for (const racine of racines) note += mots.get(racine) ?? 0;
  for (const racine of racinesLibelle) note += (mots.get(racine) ?? 0) / 2;
  return note;
}

/** A whole indicator, with what a rule would ask of it next. */
export function indicateurEntier(contexte: Contexte): (motif: Motif) => string {
  const { debut, fin } = anneesDe(contexte);
  return ({ nature, libelle, unite, frequence }) => {
    const tete = `${nature} "${echapper(libelle)}"`;
    if (!unite) return `${tete} { qualitatif  fréquence ${frequence} }`;
    const pourcent = unite === '%' ? ' %' : '';
    const lignes = [
      ...(pourcent ? [] : [`unité "${unite}"`]),
      `référence <1:0>${pourcent} en <2:${debut}>`,
      `cible <3>${pourcent} en <4:${fin}>`,
      'source "<5>"',
      `fréquence ${frequence}`,
    ];
    return `${tete} {\n${lignes.map((ligne) => `  ${ligne}`).join('\n')}\n}`;
  };
}

/** @returns how much each stem of the fiche counts: title most, then public, then the rest */
function motsDeLaFiche({ lecture, niveaux }: Situation): Map<string, number> {
  const { tokens, paires } = lecture;
  const poids = new Map<string, number>();
  const compter = (token: Token, valeur: number) => {
    for (const racine of racinesDe(contenu(token.image)))
      poids.set(racine, Math.max(poids.get(racine) ?? 0, valeur));
  };
  const fiche = niveaux.findLast(({ chemin }) => FICHES.has(chemin.regle));
  for (const { chemin, tete, accolade } of niveaux) {
    if (!FICHES.has(chemin.regle)) continue;
    const valeur = chemin === fiche?.chemin ? 4 : chemin.regle === 'Contrat' ? 0.5 : 1;
    for (const token of tokens.slice(Math.max(0, tete), accolade))
      if (token.tokenType.name === 'TEXTE') compter(token, valeur);
  }
  if (!fiche) return poids;
  const ferme = paires[fiche.accolade] ?? -1;
  let rubrique = '';
  let lus = 0;
  for (let rang = fiche.accolade + 1; rang < (ferme < 0 ? tokens.length : ferme) && lus < 80; rang += 1) {
    const token = tokens[rang] as Token;
    const { name } = token.tokenType;
    if (name !== 'TEXTE') {
      if (/^(?:publics?|description|contexte|thèmes?|enjeux?|OBJECTIFS_VISES)$/.test(name)) rubrique = name;
      else if (/^\p{Ll}/u.test(name)) rubrique = '';
      continue;
    }
    lus += 1;
    if (rubrique) compter(token, rubrique.startsWith('public') ? 3 : 2);
  }
  return poids;
}

/** @returns the labels that the block has already */
function libellesPresents({ lecture, niveaux }: Situation): Set<string> {
  const bloc = niveaux.findLast(({ chemin }) => chemin.regle === 'Indicateurs');
  if (!bloc) return new Set();
  const ferme = lecture.paires[bloc.accolade] ?? -1;
  return new Set(
    lecture.tokens
      .slice(bloc.accolade, ferme < 0 ? undefined : ferme)
      .filter(({ tokenType }) => tokenType.name === 'TEXTE')
      .map(({ image }) => contenu(image)),
  );
}

/** @returns the nature of the indicator whose label is being typed */
export function natureIci({ lecture, rang }: Situation): string | undefined {
  for (let i = rang - 1; i >= Math.max(0, rang - 2); i -= 1) {
    const nom = lecture.tokens[i]?.tokenType.name ?? '';
    if (nom === 'indicateur' || Object.values(NATURES_INDICATEUR).includes(nom as never)) return nom;
  }
  return undefined;
}

const UNITES = [
  'personnes',
  'participants',
  'sessions',
  'ateliers',
  'structures',
  'familles',
  'réunions',
  'professionnels',
  'habitants',
  'patients',
  'jours',
  'actions',
];
const SOURCES = [
  "Feuilles d'émargement",
  'Bilan annuel',
  'Questionnaire',
  'Comptes rendus',
  "Rapport d'activité",
  'Registre du service',
  'Données des partenaires',
  'Enquête auprès des habitants',
];

/** @returns units or sources for a text of an indicator: those of the same text first, then the usual ones */
export function textesUsuels(
  { situation: { lecture, texte: ici } }: Contexte,
  mot: 'unité' | 'source',
  ecrire: (texte: string) => string,
): Proposition[] {
  const { tokens } = lecture;
  const usages = new Map<string, number>();
  for (let rang = 0; rang + 1 < tokens.length; rang += 1) {
    const valeur = tokens[rang + 1] as Token;
    if (tokens[rang]?.tokenType.name !== mot || valeur.tokenType.name !== 'TEXTE' || valeur === ici) continue;
    const texte = contenu(valeur.image);
    if (texte) usages.set(texte, (usages.get(texte) ?? 0) + 1);
  }
  const siens = [...usages]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([texte]) => texte);
  return [...new Set([...siens, ...(mot === 'unité' ? UNITES : SOURCES)])].map((libelle) => ({
    libelle,
    kind: CompletionItemKind.Value,
    groupe: GROUPES.valeur,
    ecrit: ecrire(libelle),
  }));
}
