/** Reads what is typed in the dialogue of a new contract. Pure. */

export interface Periode {
  debut: number;
  fin: number;
}

/**
 * @param texte `2025-2029`, `2025 à 2029`, `2025`; blank for a period that is not known yet
 * @returns years, both included; null for a blank; undefined when it cannot be read
 */
export function lirePeriode(texte: string): Periode | null | undefined {
  if (!texte.trim()) return null;
  const lu = /^\s*((?:19|20)\d{2})(?:\s*(?:-|–|\/|à|a|to|au)\s*((?:19|20)\d{2}))?\s*$/i.exec(texte);
  if (!lu?.[1]) return undefined;
  const debut = Number(lu[1]);
  const fin = Number(lu[2] ?? lu[1]);
  return fin >= debut ? { debut, fin } : undefined;
}

/**
 * @param texte titles separated by semicolons or line ends; by commas when there is neither
 * @returns the titles, without numbers or marks at their head
 */
export function lireAxes(texte: string): string[] {
  const separateur = /[;\r\n]/.test(texte) ? /[;\r\n]+/ : /,/;
  return texte
    .split(separateur)
    .map((titre) =>
      titre
        .trim()
        .replace(/^(?:axe\s+)?\d+\s*[.:)–-]\s*|^[-•]\s+/i, '')
        .trim(),
    )
    .filter(Boolean);
}

/**
 * @param texte kinds as a person types them: `CLS + CTG`, `cls, ctg`, `contrat de ville`
 * @returns a name for each, as the language writes them
 */
export function lireGenres(texte: string): string[] {
  return texte
    .split(/[+,;]|\set\s/)
    .map((genre) =>
      genre
        .trim()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^[-\d]+|-+$/g, ''),
    )
    .filter(Boolean);
}
