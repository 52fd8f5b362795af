/** `paraphe lsp`: the language server, for any editor that speaks its protocol, over standard input and output. */
import { demarrerSurStdio } from '@paraphe/language-server/node';
import { lireOptions } from '../options.js';
import { FauteUsage } from '../terminal.js';
import { langue, textes } from '../textes.js';

/** Returns at once: the server then lives until its editor goes away. */
export async function lsp(args: string[]): Promise<number> {
  const { mots } = await lireOptions(args, { stdio: { type: 'boolean' } });
  if (mots.length) throw new FauteUsage(textes().lspSansFichier);
  demarrerSurStdio(langue());
  return 0;
}
