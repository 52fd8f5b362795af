/** The pages of the rules: why, source, ❌, ✅, how to fix. Each is loaded when it is asked for. */

/**
 * @param nom `famille/nom-lisible`
 * @returns the page in Markdown, or undefined when no rule of that name stands here
 */
export async function pageDeRegle(nom: string): Promise<string | undefined> {
  const [famille, court, ...reste] = nom.split('/');
  if (!famille || !court || reste.length) return undefined;
  try {
    // The bundlers (esbuild, vite) take every file of that form: a new page is found without being named anywhere.
    const { default: texte } = (await import(`./regles/${famille}/${court}.md`)) as { default: string };
    return texte;
  } catch {
    return undefined;
  }
}
