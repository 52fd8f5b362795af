/** Links to the pages of the rules, in hovers: the editor follows commands there, and no address of another scheme. */
import { SCHEMA_PAGE } from '@paraphe/language-server';

/** The one command that the texts of the server may run. */
export const COMMANDE_PAGE = 'paraphe.pageRegle';

const LIEN = new RegExp(`\\]\\(${SCHEMA_PAGE}:/([\\w/-]+)\\.md\\)`, 'g');

/** @returns the Markdown with its links to pages as commands */
export function lierPages(markdown: string): string {
  return markdown.replace(
    LIEN,
    (_, regle: string) => `](command:${COMMANDE_PAGE}?${encodeURIComponent(JSON.stringify([regle]))})`,
  );
}
