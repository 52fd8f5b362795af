/** What was built of a text and still holds: the fiches whose tree has not changed are not built again. */
import type { Langue } from '@paraphe/checks';
import type { Action } from '@paraphe/model';
import type { AstNode, CstNode } from 'langium';
import type { ConstatLangue } from './construction.js';
import { Origines } from './origines.js';

/** A fiche as it was built, and all that its building said besides. */
export interface ActionConstruite {
  action: Action;
  constats: readonly { constat: ConstatLangue; cst: CstNode }[];
  acteursNommes: ReadonlySet<string>;
  documentsNommes: ReadonlySet<string>;
}

/**
 * Belongs to one tree. It holds as long as the names that the text can use are the same, and the messages in the same
 * language.
 */
export class Memoire {
  readonly origines = new Origines();
  /** By the node of the tree. */
  readonly actions = new WeakMap<AstNode, ActionConstruite>();

  constructor(readonly langue: Langue) {}
}
