/** The pages of the rules: why each is there, what to write instead. */
import { REQUETES, SCHEMA_PAGE } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Liaison } from './liaison.js';

/** Lets VS Code open `paraphe-regle:/famille/nom.md`, the address that constats carry. */
export function fournirPages(liaison: Liaison): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEMA_PAGE, {
    async provideTextDocumentContent({ path }) {
      const regle = path.replace(/^\//, '').replace(/\.md$/, '');
      const page = await liaison.demander(REQUETES.page, { regle });
      return page ?? vscode.l10n.t('There is no page for the rule “{0}”.', regle);
    },
  });
}

/** @param regle `famille/nom` */
export function adressePage(regle: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEMA_PAGE, path: `/${regle}.md` });
}

/**
 * Shows a Markdown document as a page to read; as text where the Markdown preview is turned off.
 * @param aCote beside what is being written, rather than over it
 */
export async function montrerMarkdown(adresse: vscode.Uri, aCote = false): Promise<void> {
  try {
    await vscode.commands.executeCommand(`markdown.showPreview${aCote ? 'ToSide' : ''}`, adresse);
  } catch {
    await vscode.window.showTextDocument(adresse, { preview: true });
  }
}
