/** Search over the whole folder: contracts, axes, fiches, actors, by number, name or words of their title. */
import { sansAccents, texteSimple } from '@paraphe/model';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-protocol';
import type { Symbole } from '../dossier.js';
import type { Feature } from '../serveur.js';

/** More would not be read. */
const TROUVES_MAX = 500;

const SORTES: Record<Symbole['niveau'], SymbolKind> = {
  contrat: SymbolKind.Module,
  démarche: SymbolKind.Module,
  axe: SymbolKind.Namespace,
  objectif: SymbolKind.Class,
  action: SymbolKind.Function,
  'sous-action': SymbolKind.Method,
  fiche: SymbolKind.Function,
  modèle: SymbolKind.Interface,
  acteur: SymbolKind.Object,
};

const simplifier = (texte: string) => sansAccents(texteSimple(texte));

export const workspaceSymbols: Feature = {
  capacites: () => ({ workspaceSymbolProvider: true }),
  brancher({ connexion, dossier, proteger }) {
    connexion.onWorkspaceSymbol(
      proteger<{ query: string }, WorkspaceSymbol[]>('recherche', async ({ query }, jeton) => {
        const mots = simplifier(query).split(' ').filter(Boolean);
        const trouves: WorkspaceSymbol[] = [];
        for await (const { uri, symboles } of dossier.entrees(jeton)) {
          for (const symbole of symboles) {
            if (trouves.length >= TROUVES_MAX) return trouves;
            const cherche = simplifier(`${symbole.niveau} ${symbole.nom} ${symbole.titre}`);
            if (!mots.every((mot) => cherche.includes(mot))) continue;
            trouves.push({
              name: [symbole.nom, symbole.titre].filter(Boolean).join(' '),
              kind: SORTES[symbole.niveau],
              location: { uri: uri.toString(), range: symbole.plage },
              ...(symbole.dans && { containerName: symbole.dans }),
            });
          }
        }
        return trouves;
      }),
    );
  },
};
