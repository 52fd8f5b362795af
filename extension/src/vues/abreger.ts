/** A message of a rule, where the fiche that it is about is already in sight: without its name, which would be said twice. */

/** @returns `Action 1.4.2 : aucun indicateur…` as `Aucun indicateur…`; other messages as they are. */
export function abreger(message: string): string {
  const reste = message.replace(/^(?:action|sous-action|fiche)\s+[^\s:]+\s?:\s+/i, '');
  return reste.charAt(0).toLocaleUpperCase('fr') + reste.slice(1);
}
