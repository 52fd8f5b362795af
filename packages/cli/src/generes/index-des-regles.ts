/** docs/regles.md: the rules by family, each with its page, its severity and why it is there. */
import { REGLES } from '@paraphe/checks';
import { familles, pourquoi, type RegleListee, toutesLesRegles } from '../regles.js';

const PROPRES = new Set<string>(REGLES.map(({ nom }) => nom));

/** @returns the text of the file, as it is committed */
export async function ecrireIndexDesRegles(): Promise<string> {
  const parties = await Promise.all([...familles()].map(ecrireFamille));
  return `# Les règles

<!-- Écrit par « npm run baselines », d'après les pages des règles : ne pas modifier à la main. -->

${toutesLesRegles().length} règles, par famille, avec leur gravité d'origine. Chaque page dit pourquoi, d'où vient la règle, ce qu'il faut éviter,
ce qu'il faut écrire. \`paraphe explain RÈGLE\` montre la même page ; \`paraphe rules\`, cette liste.

La gravité d'une règle se règle par dossier : voir [configuration.md](configuration.md). Là où un modèle demande ce qu'une règle
regarde, c'est lui qui donne la gravité.

${parties.join('\n')}`;
}

async function ecrireFamille([famille, regles]: [string, RegleListee[]]): Promise<string> {
  const lignes = await Promise.all(
    regles.map(
      async ({ nom, severite }) =>
        `| [${nom}](${lienVersPage(nom)}) | ${severite} | ${enCellule(await pourquoi(nom))} |`,
    ),
  );
  return `## ${famille}\n\n| règle | gravité | pourquoi |\n| --- | --- | --- |\n${lignes.join('\n')}\n`;
}

/** @returns where the page of a rule stands in the repository, from docs/ */
export function lienVersPage(nom: string): string {
  return `../packages/${PROPRES.has(nom) ? 'checks' : 'language'}/src/regles/${nom}.md`;
}

function enCellule(phrase: string): string {
  return phrase.replace(/([|\\<*_])/g, '\\$1');
}
