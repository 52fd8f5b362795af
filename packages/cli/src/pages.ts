/** The pages of the rules, lightly set out for a terminal. */
import type { Peindre } from './terminal.js';

const BLOC = /^```/;

/**
 * @param page in Markdown
 * @returns the page for a terminal: headings, bold and code in colours, no marks
 */
export function rendre(page: string, peindre: Peindre): string {
  let dansLeCode = false;
  const lignes: string[] = [];
  for (const ligne of page.split('\n')) {
    if (BLOC.test(ligne)) dansLeCode = !dansLeCode;
    else if (dansLeCode) lignes.push(`    ${peindre(ligne, 'cyan')}`);
    else lignes.push(rendreLigne(ligne, peindre));
  }
  return `${lignes
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function rendreLigne(ligne: string, peindre: Peindre): string {
  const titre = /^#+\s+(.*)$/.exec(ligne);
  if (titre) return peindre(titre[1] as string, 'gras');
  return ligne
    .replace(/\*\*(.+?)\*\*/g, (_, mot: string) => peindre(mot, 'gras'))
    .replace(
      /(^|[\s«(])\*([^*\s][^*]*)\*(?=[\s.,;:)»]|$)/g,
      (_, avant: string, mot: string) => avant + peindre(mot, 'italique'),
    )
    .replace(/`([^`]+)`/g, (_, mot: string) => (peindre('', 'cyan') ? peindre(mot, 'cyan') : `« ${mot} »`))
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)');
}

/** @returns a page without any mark */
export function enTexte(page: string): string {
  return rendre(page, (texte) => texte);
}

/** @returns the first sentence under the title of a page */
export function premierePhrase(page: string): string {
  return phrases(page)[0] ?? '';
}

/** A first sentence that is shorter says what, not yet why. */
const ASSEZ = 75;

/** @returns why a rule is there, from its page: its first sentence, and the second one when the first is short */
export function raisonDe(page: string): string {
  const [premiere = '', seconde = ''] = phrases(page);
  return premiere.length < ASSEZ && seconde ? `${premiere} ${seconde}` : premiere;
}

/** @returns the sentences of the first paragraph of a page, without marks */
function phrases(page: string): string[] {
  const paragraphe = page.split(/\n\s*\n/).find((bloc) => bloc.trim() && !bloc.startsWith('#')) ?? '';
  const texte = enTexte(paragraphe).replace(/\s+/g, ' ').trim();
  return texte.split(/(?<=[.!?]) (?=[\p{Lu}«])/u);
}
