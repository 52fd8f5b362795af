/** `paraphe`: hands the command line over to a sub-command, loaded only when it is asked for. */
import { enableCompileCache } from './compilation.js';
import { langueDuDossier } from './langue.js';
import { limiterJeuneGeneration } from './memoire.js';
import { CODES, dire, FauteSortie, FauteUsage } from './terminal.js';
import { choisirLangue, langue, langueDemandee, textes } from './textes.js';

type Commande = (args: string[]) => number | Promise<number>;

const COMMANDES: Record<string, () => Promise<Commande>> = {
  check: async () => (await import('./commandes/check.js')).check,
  compile: async () => (await import('./commandes/compile.js')).compile,
  format: async () => (await import('./commandes/format.js')).format,
  print: async () => (await import('./commandes/print.js')).print,
  lsp: async () => (await import('./commandes/lsp.js')).lsp,
  explain: async () => (await import('./commandes/explain.js')).explain,
  rules: async () => (await import('./commandes/rules.js')).rules,
};

async function lancer(args: string[]): Promise<number> {
  const rang = args.findIndex((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang');
  const nom = rang < 0 ? undefined : args[rang];
  const reste = rang < 0 ? args : [...args.slice(0, rang), ...args.slice(rang + 1)];
  const commande = nom !== undefined && Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (nom === 'help' || reste.includes('--help') || reste.includes('-h') || args.length === 0) {
    const { usage } = await import('./usage.js');
    return usage(commande ? nom : nom === 'help' ? reste[0] : undefined, langue());
  }
  if (commande) return (await commande())(reste);
  if (reste.includes('--version') || reste.includes('-v')) {
    const { version } = await import('./usage.js');
    return version();
  }
  const { proches } = await import('@paraphe/language');
  const t = textes();
  if (nom === undefined) throw new FauteUsage(t.commandeManquante);
  throw new FauteUsage(t.commandeInconnue(nom, proches(nom, Object.keys(COMMANDES), 2)));
}

enableCompileCache();
limiterJeuneGeneration();
const args = process.argv.slice(2);
try {
  choisirLangue(langueDemandee(args) ?? (await langueDuDossier()) ?? 'fr');
  process.exitCode = await lancer(args);
} catch (faute) {
  process.exitCode = CODES.usage;
  if (faute instanceof FauteUsage) dire(`${faute.message}\n`);
  else if (faute instanceof FauteSortie) {
    const { motif } = await import('./fichiers/ecrire.js');
    dire(`${motif(faute.code, textes().sortieStandard)}\n`);
  } else {
    dire(`${textes().panne(faute instanceof Error ? faute.message : String(faute))}\n`);
    if (process.env.PARAPHE_DEBUG === '1') dire(`${faute instanceof Error ? faute.stack : ''}\n`);
  }
}
