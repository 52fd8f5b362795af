/** Cards: a few lines of Markdown, or the same without marks for the clients that show text alone. */

/** @returns words of the contract, safe to stand in Markdown */
export function echapper(texte: string): string {
  return texte.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** @returns the parts that say something, a blank line between two */
export function carte(...parties: (string | false | undefined)[]): string {
  return parties.filter(Boolean).join('\n\n');
}

export function puces(lignes: readonly string[], maximum = 8): string {
  const montrees = lignes.slice(0, maximum).map((ligne) => `- ${ligne}`);
  return [...montrees, ...(lignes.length > maximum ? ['- …'] : [])].join('\n');
}

/** @returns a card without its marks */
export function enTexte(markdown: string): string {
  return markdown
    .replace(/^```.*$\n?/gm, '')
    .replace(/(?<!\\)\*\*|(?<!\\)`/g, '')
    .replace(/(?<!\\)_(.+?)(?<!\\)_/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^---$/gm, '')
    .replace(/\\([\\`*_[\]<>|#])/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
}
