/** `paraphe lsp`: the language server, for any editor that speaks its protocol, over standard input and output. */
import { demarrerSurStdio } from '@paraphe/language-server/node';
import { lireOptions } from '../options.js';
import { FauteUsage } from '../terminal.js';
import { langueDemandee, textes } from '../textes.js';

/** Returns at once: the server then lives until its editor goes away. */
export async function lsp(args: string[]): Promise<number> {
  const { mots } = await lireOptions(args, { stdio: { type: 'boolean' } });
  if (mots.length) throw new FauteUsage(textes().lspSansFichier);
  // The configuration of a folder has no say in the language of an editor.
  demarrerSurStdio(langueDemandee(args) ?? 'fr');
  return 0;
}
