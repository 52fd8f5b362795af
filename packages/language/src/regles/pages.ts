/** The page of any rule: those of the language itself stand here, the others beside their rule. */
import { pageDeRegle } from '@paraphe/checks';

/**
 * @param nom `famille/nom-lisible`, or `syntaxe`
 * @returns the page in Markdown, or undefined when no rule has that name
 */
export async function page(nom: string): Promise<string | undefined> {
  return (await pageDeLangue(nom)) ?? (await pageDeRegle(nom));
}

async function pageDeLangue(nom: string): Promise<string | undefined> {
  const [famille, court, ...reste] = nom.split('/');
  if (!famille || reste.length) return undefined;
  try {
    // The bundlers (esbuild, vite) take every file of that form: a new page is found without being named anywhere.
    const module = court
      ? await import(`./${famille}/${court}.md`)
      : famille === 'syntaxe'
        ? await import('./syntaxe.md')
        : undefined;
    return (module as { default: string } | undefined)?.default;
  } catch {
    return undefined;
  }
}
