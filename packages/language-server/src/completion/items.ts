/** From proposals to the items of the protocol: filtered by what is typed, ordered, cut, with the ranges that they replace. */
import { sansAccents } from '@paraphe/model';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver-protocol';
import type { OptionsInitiales } from '../protocole.js';
import { correspond } from './acteurs.js';
import { aTaquets, enExtrait, sansTaquets } from './taquets.js';
import type { Contexte, Proposition } from './types.js';

/** Items sent at most. */
const ITEMS_MAX = 120;

/** What the client can do with an item. */
export interface Capacites {
  extraits: boolean;
  remplacer: boolean;
  details: boolean;
  /** The client puts the indentation of the line before the other lines of what it inserts, when asked. */
  indenter: boolean;
  /** The client is VS Code, which can be told to look for what comes next once an item is taken. */
  relancer: boolean;
}

/** VS Code's own: without `auto`, it would say that it has nothing to propose. */
const RELANCE = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };

export function capacitesDe(
  { textDocument }: ClientCapabilities,
  { commandes }: OptionsInitiales,
): Capacites {
  const item = textDocument?.completion?.completionItem;
  return {
    extraits: item?.snippetSupport === true,
    remplacer: item?.insertReplaceSupport === true,
    details: item?.labelDetailsSupport === true,
    indenter: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
    relancer: commandes === true,
  };
}

export function listeDe(
  contexte: Contexte,
  propositions: readonly Proposition[],
  capacites: Capacites,
): CompletionList {
  const { lecture, offset, debut, fin } = contexte.situation;
  const uniques = new Map<string, Proposition>();
  for (const proposition of propositions) {
    const saisi = lecture.texte.slice(proposition.debut ?? debut, offset);
    if (uniques.has(proposition.libelle)) continue;
    if (
      saisi &&
      !proposition.trouve &&
      !correspond(saisi, [proposition.libelle, ...(proposition.recherche ?? [])])
    )
      continue;
    uniques.set(proposition.libelle, proposition);
  }
  const ordonnees = [...uniques.values()]
    .map((proposition, rang) => ({ proposition, rang }))
    .sort((a, b) => a.proposition.groupe - b.proposition.groupe || a.rang - b.rang);
  const gardees = ordonnees.slice(0, ITEMS_MAX);
  const plages = new Map<string, { insert: Range; replace: Range }>();
  const plageDe = (de: number, a: number) => {
    const cle = `${de} ${a}`;
    let plage = plages.get(cle);
    if (!plage) {
      const start = contexte.document.positionAt(de);
      plage = {
        insert: { start, end: contexte.document.positionAt(offset) },
        replace: { start, end: contexte.document.positionAt(Math.max(a, offset)) },
      };
      plages.set(cle, plage);
    }
    return plage;
  };
  const cherche = propositions.some(({ trouve }) => trouve);
  return {
    isIncomplete: cherche || ordonnees.length > gardees.length,
    items: gardees.map(({ proposition }, rang) =>
      item(
        proposition,
        rang,
        plageDe(proposition.debut ?? debut, proposition.fin ?? fin),
        contexte,
        capacites,
      ),
    ),
  };
}

function item(
  proposition: Proposition,
  rang: number,
  { insert, replace }: { insert: Range; replace: Range },
  { situation, document }: Contexte,
  { extraits, remplacer, details, indenter, relancer }: Capacites,
): CompletionItem {
  const { libelle, kind, ecrit = libelle, detail, note, recherche, ajouts, sujet } = proposition;
  const extrait = extraits && aTaquets(ecrit);
  const newText = extrait ? enExtrait(ecrit) : sansTaquets(ecrit);
  const saisi = situation.lecture.texte.slice(proposition.debut ?? situation.debut, situation.offset);
  const filtre = texteFiltre(saisi, libelle, recherche ?? []);
  const rendu: CompletionItem = {
    label: libelle,
    kind,
    sortText: String(rang).padStart(4, '0'),
    insertTextFormat: extrait ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: remplacer ? { newText, insert, replace } : { newText, range: insert },
  };
  if (filtre !== libelle) rendu.filterText = filtre;
  if (indenter && newText.includes('\n')) rendu.insertTextMode = InsertTextMode.adjustIndentation;
  if (details && (detail || note))
    rendu.labelDetails = { ...(detail ? { detail } : {}), ...(note ? { description: note } : {}) };
  else if (detail || note) rendu.detail = [detail?.trim(), note].filter(Boolean).join(' · ');
  if (relancer && (extrait || newText.endsWith(' '))) rendu.command = RELANCE;
  if (ajouts) rendu.additionalTextEdits = ajouts;
  if (sujet) rendu.data = { ...sujet, texte: document.uri };
  return rendu;
}

/**
 * @returns what the client compares with the typed word: the name that it fits first, so that clients that only look at the
 * beginning keep the item; then the name and its forms without accents
 */
function texteFiltre(saisi: string, libelle: string, recherche: readonly string[]): string {
  const nu = sansAccents(libelle);
  const formes = [
    libelle,
    ...(nu === libelle.toLowerCase() ? [] : [nu]),
    ...recherche.flatMap((forme) => [forme, sansAccents(forme)]),
  ];
  if (!saisi)
    return nu === libelle.toLowerCase() && !recherche.length
      ? libelle
      : [...new Set([libelle, nu, ...recherche.map(sansAccents)])].join(' ');
  const exacte = formes.find((forme) => forme.toLowerCase().startsWith(saisi.toLowerCase()));
  if (exacte === libelle) return libelle;
  if (exacte) return `${exacte} ${libelle}`;
  return `${saisi} ${libelle}`;
}
