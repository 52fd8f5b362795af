/** What is wrong in the `paraphe.config.json` of a text, told at that file after each analysis: no editor has it as a text of ours. */
import { FICHIER_CONFIGURATION, UriUtils } from '@paraphe/language';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import type { Serveur } from '../serveur.js';

/** By the address of the file: what was last told of it, so that the same is not told at each keystroke. */
const dits = new WeakMap<Serveur['bureau'], Map<string, string>>();

/** @param diagnosticDe the words and the place of a constat, as for any other */
export function annoncerConfiguration(
  { analyse }: Vue,
  { connexion, bureau }: Serveur,
  diagnosticDe: (constat: Vue['analyse']['constats'][number]) => Diagnostic,
): void {
  let derniers = dits.get(bureau);
  if (!derniers) {
    derniers = new Map();
    dits.set(bureau, derniers);
  }
  for (const adresse of analyse.utilises) {
    if (UriUtils.basename(adresse) !== FICHIER_CONFIGURATION) continue;
    const uri = adresse.toString();
    const diagnostics = analyse.constats
      .filter(({ endroit }) => endroit.uri.toString() === uri)
      .map(diagnosticDe);
    const dit = JSON.stringify(diagnostics);
    if (dit === (derniers.get(uri) ?? '[]')) continue;
    derniers.set(uri, dit);
    void connexion.sendDiagnostics({ uri, diagnostics });
  }
}
