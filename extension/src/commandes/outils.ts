/** What a command works with, and how each is written: one file, one function. */
import type * as vscode from 'vscode';
import type { DocumentsJson } from '../documents-json.js';
import type { Liaison } from '../liaison.js';

export interface Outils {
  contexte: vscode.ExtensionContext;
  liaison: Liaison;
  json: DocumentsJson;
}

/** A place as the protocol writes it: the same numbers, without the editor's class. */
export function positionDe({ line, character }: vscode.Position): { line: number; character: number } {
  return { line, character };
}

/** Arguments come from menus, links and other extensions: each command reads its own with care. */
export type Commande = (outils: Outils, ...args: unknown[]) => Promise<void>;
