/** The same contract as YAML, as compact as people write it: short lists and objects on one line, prose in blocks. */

/** What a line may hold before a list or an object is spread over several. */
const LARGEUR = 100;

type Valeur = string | number | boolean | readonly Valeur[] | { readonly [cle: string]: Valeur | undefined };

/** @returns YAML 1.2 that reads back as the same value */
export function ecrireYaml(valeur: object): string {
  return `${bloc(valeur as Valeur, '').join('\n')}\n`;
}

/** @returns the lines of an object or a list, each with its indentation */
function bloc(valeur: Valeur, retrait: string): string[] {
  if (estListe(valeur)) {
    return valeur.flatMap((membre) => {
      const court = enLigne(membre, retrait.length + 2);
      if (court !== undefined) return [`${retrait}- ${court}`];
      const [tete, ...suite] = bloc(membre, `${retrait}  `);
      return [`${retrait}- ${(tete as string).trimStart()}`, ...suite];
    });
  }
  return Object.entries(valeur as object).flatMap(([cle, membre]: [string, Valeur | undefined]) => {
    if (membre === undefined) return [];
    const court = enLigne(membre, retrait.length + cle.length + 2);
    if (court !== undefined) return [`${retrait}${cle}: ${court}`];
    if (typeof membre === 'string')
      return [
        `${retrait}${cle}: |-`,
        ...membre.split('\n').map((ligne) => (ligne ? `${retrait}  ${ligne}` : '')),
      ];
    return [`${retrait}${cle}:`, ...bloc(membre, `${retrait}  `)];
  });
}

/** @returns the value on one line; undefined when it does not fit, or is prose. */
function enLigne(valeur: Valeur, avant: number): string | undefined {
  if (typeof valeur === 'string' && valeur.includes('\n')) return undefined;
  if (typeof valeur !== 'object') return scalaire(valeur);
  const membres = estListe(valeur)
    ? valeur.map((membre) => enLigne(membre, 0))
    : Object.entries(valeur).flatMap(([cle, membre]: [string, Valeur | undefined]) => {
        const ecrit = membre === undefined ? [] : [enLigne(membre, 0)];
        return ecrit.map((texte) => (texte === undefined ? undefined : `${cle}: ${texte}`));
      });
  if (membres.includes(undefined)) return undefined;
  const ligne = estListe(valeur) ? `[${membres.join(', ')}]` : `{ ${membres.join(', ')} }`;
  return avant + ligne.length <= LARGEUR ? ligne : undefined;
}

/** A word or a phrase stands as it is; what YAML would read otherwise goes between quotes. */
function scalaire(valeur: string | number | boolean): string {
  if (typeof valeur !== 'string') return `${valeur}`;
  return /^\p{L}[\p{L}\d '’()/.+-]*$/u.test(valeur) &&
    !/^(?:true|false|null|yes|no|oui|non)$|\s$/i.test(valeur)
    ? valeur
    : JSON.stringify(valeur);
}

function estListe(valeur: Valeur): valeur is readonly Valeur[] {
  return Array.isArray(valeur);
}
