/**
 * Tab stops in what completion writes: `<1>` is one, `<1:2027>` holds a value to type over, `<1|HT,TTC|>` values to choose
 * from, `<0>` is where the cursor ends.
 */

const TAQUET = /\\([\\$}<])|<(\d+)(?::([^>]*)|\|([^>]*)\|)?>/g;

export function aTaquets(texte: string): boolean {
  return /(?:^|[^\\])<\d/.test(texte);
}

/** @returns the same as a snippet of the protocol */
export function enExtrait(texte: string): string {
  return texte.replace(TAQUET, (lu, echappe?: string, rang?: string, defaut?: string, choix?: string) => {
    if (echappe) return echappe === '<' ? '<' : lu;
    if (rang === '0') return '$0';
    if (choix !== undefined) return `\${${rang}|${choix}|}`;
    return defaut === undefined ? `\${${rang}}` : `\${${rang}:${defaut}}`;
  });
}

/** @returns the same for a client that knows no tab stop: values to type over stay, choices are left to make */
export function sansTaquets(texte: string): string {
  return texte
    .replace(TAQUET, (_, echappe?: string, _rang?: string, defaut?: string) => echappe ?? defaut ?? '')
    .replace(/[ \t]+\n/g, '\n');
}

/** @returns a text that holds no tab stop, whatever its signs */
export function echapper(texte: string): string {
  return texte.replace(/[\\$}]|<(?=\d)/g, '\\$&');
}
