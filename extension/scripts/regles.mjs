// Writes the list of the rules into the manifest and its words (package.json, package.nls*.json), from the rules themselves.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ici = (/** @type {string} */ chemin) => new URL(chemin, import.meta.url);
const SEVERITES = ['erreur', 'avertissement', 'information', 'inactive'];
const PREFIXE = 'regle.';

/**
 * @typedef {{ nom: string; severite: string; messages?: Record<string, { en: string }> }} Regle
 * @typedef {{ REGLES: Regle[]; REGLES_LANGUE: Regle[]; page(nom: string): Promise<string | undefined> }} Sources
 */

/** The rules are written in TypeScript, their pages in Markdown: bundled in memory, then loaded. */
async function charger() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { REGLES } from '@paraphe/checks';
        export { REGLES_LANGUE, page } from '@paraphe/language';`,
      resolveDir: fileURLToPath(ici('..')),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return /** @type {Promise<Sources>} */ (import(`data:text/javascript;base64,${code}`));
}

/** The first paragraph of a page: why the rule is there. */
function pourquoi(/** @type {string} */ page) {
  const paragraphe = page.split(/\n\s*\n/).find((partie) => partie.trim() && !partie.startsWith('#')) ?? '';
  return paragraphe
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[`*]/g, '')
    .trim();
}

/** What a rule says, without the names and figures of a contract. */
function dire(/** @type {Regle} */ { messages }) {
  const [message] = Object.values(messages ?? {});
  const net = message?.en.replace(/^\{element\}[,:]?\s*/, '').replace(/\{[^}]*\}/g, '…') ?? '';
  return net.charAt(0).toUpperCase() + net.slice(1);
}

/** @returns {Promise<Record<string, string>>} the new text of each file that lists the rules, by name of file */
export async function listesDeRegles() {
  const { REGLES, REGLES_LANGUE, page } = await charger();
  const anglaisLangue = JSON.parse(await readFile(ici('regles-langue.en.json'), 'utf8'));
  const regles = [...REGLES, ...REGLES_LANGUE].sort((a, b) => (a.nom < b.nom ? -1 : 1));
  const francais = {};
  const anglais = {};
  const proprietes = {};
  for (const regle of regles) {
    const texte = pourquoi((await page(regle.nom)) ?? '');
    const traduit = anglaisLangue[regle.nom] ?? dire(regle);
    if (!texte || !traduit) throw new Error(`${regle.nom}: no words that say what it is for`);
    francais[`${PREFIXE}${regle.nom}`] = texte;
    anglais[`${PREFIXE}${regle.nom}`] = traduit;
    proprietes[regle.nom] = {
      type: 'string',
      enum: SEVERITES,
      default: regle.severite,
      description: `%${PREFIXE}${regle.nom}%`,
    };
  }
  const manifeste = await lireJson('package.json');
  manifeste.contributes.configuration.properties['paraphe.regles'].properties = proprietes;
  return {
    'package.json': ecrireJson(manifeste),
    'package.nls.json': await completer('package.nls.json', anglais),
    'package.nls.fr.json': await completer('package.nls.fr.json', francais),
  };
}

async function completer(/** @type {string} */ fichier, /** @type {Record<string, string>} */ mots) {
  const autres = Object.entries(await lireJson(fichier)).filter(([cle]) => !cle.startsWith(PREFIXE));
  return ecrireJson({ ...Object.fromEntries(autres), ...mots });
}

const lireJson = async (/** @type {string} */ fichier) =>
  JSON.parse(await readFile(ici(`../${fichier}`), 'utf8'));
const ecrireJson = (/** @type {unknown} */ objet) => `${JSON.stringify(objet, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [fichier, texte] of Object.entries(await listesDeRegles())) {
    await writeFile(ici(`../${fichier}`), texte);
  }
}
