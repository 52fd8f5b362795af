/** All the features, each in its file. */
import type { Feature } from '../serveur.js';
import { apercu } from './apercu.js';
import { arbre } from './arbre.js';
import { callHierarchy } from './call-hierarchy.js';
import { codeActions } from './code-actions.js';
import { codeLens } from './code-lens.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { deplacer } from './deplacer.js';
import { diagnostics } from './diagnostics.js';
import { documentLinks } from './document-links.js';
import { documentSymbols } from './document-symbols.js';
import { folding } from './folding.js';
import { formatting } from './formatting.js';
import { highlight } from './highlight.js';
import { hover } from './hover.js';
import { inlayHints } from './inlay-hints.js';
import { modele } from './modele.js';
import { modeles } from './modeles.js';
import { nouveau } from './nouveau.js';
import { page } from './page.js';
import { prochainManque } from './prochain-manque.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { selectionRange } from './selection-range.js';
import { semanticTokens } from './semantic-tokens.js';
import { tableau } from './tableau.js';
import { workspaceFolders } from './workspace-folders.js';
import { workspaceSymbols } from './workspace-symbols.js';

export const FEATURES: readonly Feature[] = [
  diagnostics,
  completion,
  arbre,
  apercu,
  tableau,
  modele,
  modeles,
  prochainManque,
  page,
  hover,
  callHierarchy,
  definition,
  documentLinks,
  folding,
  formatting,
  highlight,
  references,
  rename,
  selectionRange,
  workspaceFolders,
  codeActions,
  deplacer,
  nouveau,
  codeLens,
  documentSymbols,
  workspaceSymbols,
  inlayHints,
  semanticTokens,
];
