/** Nearest words: what somebody meant by a word that nobody knows. */

import { distance } from 'fastest-levenshtein';
import { sansAccents } from './texte.js';

/**
 * @param mot the word that was typed
 * @param candidats the words that may stand there
 * @param nombre how many to return at most
 * @returns the nearest first; only those that a typing slip may explain (accents, capitals, about one letter in three)
 */
export function proches(mot: string, candidats: Iterable<string>, nombre = 3): string[] {
  const cherche = sansAccents(mot);
  const tolerance = Math.max(1, Math.floor(cherche.length / 3));
  const notes: { candidat: string; ecart: number }[] = [];
  for (const candidat of candidats) {
    const forme = sansAccents(candidat);
    if (Math.abs(forme.length - cherche.length) > tolerance && !forme.startsWith(cherche)) continue;
    const ecart =
      forme === cherche
        ? 0
        : forme.startsWith(cherche) && cherche.length >= 3
          ? 0.5
          : lettresInversees(cherche, forme)
            ? 1
            : distance(cherche, forme);
    if (ecart <= tolerance) notes.push({ candidat, ecart });
  }
  notes.sort((a, b) => a.ecart - b.ecart || a.candidat.localeCompare(b.candidat, 'fr'));
  // The same word but for its accents or its case: nothing else was meant.
  const memes = notes.filter(({ ecart }) => ecart === 0);
  return (memes.length ? memes : notes).slice(0, nombre).map((note) => note.candidat);
}

/** @returns true when two neighbouring letters change places, and nothing else (`cibel`, cible). */
function lettresInversees(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const rang = [...a].findIndex((lettre, i) => lettre !== b.charAt(i));
  return (
    rang >= 0 &&
    a.charAt(rang) === b.charAt(rang + 1) &&
    a.charAt(rang + 1) === b.charAt(rang) &&
    a.slice(rang + 2) === b.slice(rang + 2)
  );
}
