/** Files that a text may use: those of the folder, by a path from the text. */
import { UriUtils } from '@paraphe/language';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { contenu } from './lecture.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

/** Files proposed at most. */
const FICHIERS_MAX = 200;

/** @param ecrire puts the quotation marks that are still to be written */
export async function fichiers(
  contexte: Contexte,
  ecrire: (chemin: string) => string,
  jeton: CancellationToken,
): Promise<Proposition[]> {
  const { dossier, bureau, document, situation } = contexte;
  const ici = bureau.vue(document.uri)?.uri;
  if (!ici) return [];
  const { tokens } = situation.lecture;
  const utilises = new Set(
    tokens.flatMap((token, rang) =>
      tokens[rang - 1]?.tokenType.name === 'utilise' && token !== situation.texte
        ? [contenu(token.image)]
        : [],
    ),
  );
  const depuis = UriUtils.dirname(ici);
  const chemins = (await dossier.textes(jeton))
    .filter((uri) => uri.toString() !== ici.toString())
    .map((uri) => {
      const chemin = decodeURIComponent(UriUtils.relative(depuis, uri));
      return chemin.startsWith('.') ? chemin : `./${chemin}`;
    })
    .filter((chemin) => !utilises.has(chemin))
    .sort((a, b) => profondeur(a) - profondeur(b) || a.localeCompare(b, 'fr'));
  return chemins.slice(0, FICHIERS_MAX).map((chemin) => ({
    libelle: chemin,
    kind: CompletionItemKind.File,
    groupe: GROUPES.valeur,
    ecrit: ecrire(chemin),
    recherche: [chemin, chemin.replace(/^(?:\.\.?\/)+/, '')],
  }));
}

/** The nearest first, files of actors before all. */
function profondeur(chemin: string): number {
  return chemin.split('/').length + (chemin.startsWith('..') ? 10 : 0) - (/acteurs/i.test(chemin) ? 0.5 : 0);
}
