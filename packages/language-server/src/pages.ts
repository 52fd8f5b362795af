/** The pages of the rules: as text for hovers, as an address for the editors that open one. */
import { REGLES } from '@paraphe/checks';
import { page, REGLES_LANGUE } from '@paraphe/language';
import { SCHEMA_PAGE } from './protocole.js';

const CONNUES = new Set<string>([...REGLES, ...REGLES_LANGUE].map(({ nom }) => nom));

/** @returns the address of the page of a rule; undefined for a rule that has none */
export function pageEnLigne(regle: string): string | undefined {
  return CONNUES.has(regle) ? `${SCHEMA_PAGE}:/${regle}.md` : undefined;
}

/** @returns the page of a rule, in Markdown; undefined for a rule that nobody knows */
export async function pageDe(regle: string): Promise<string | undefined> {
  return CONNUES.has(regle) ? page(regle) : undefined;
}
