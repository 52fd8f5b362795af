/** The documentation of an element: the comment between two asterisks and a slash that stands right before it. */

/**
 * @param offset where the element begins
 * @returns the words of the comment, without its marks and the asterisks at the head of its lines
 */
export function documentation(texte: string, offset: number): string | undefined {
  const avant = texte.slice(Math.max(0, offset - 4000), offset).trimEnd();
  if (!avant.endsWith('*/')) return undefined;
  const debut = avant.lastIndexOf('/*');
  if (debut < 0 || !avant.startsWith('/**', debut)) return undefined;
  const mots = avant
    .slice(debut + 3, -2)
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
  return mots || undefined;
}
