/** Small texts for the tests of the language and of the rules' pages. */

import { URI } from 'langium';
import type { Analyse, ConstatSitue } from './analyse/analyse.js';
import { Atelier } from './analyse/atelier.js';

/** The day on which the tests read contracts. */
export const JOUR_DE_TEST = '2024-06-15';

/** @returns a workshop over files that exist only here, by path (`/dossier/acteurs.paraphe`). */
export function atelierDe(fichiers: Record<string, string> = {}, racine = '/dossier'): Atelier {
  return new Atelier({
    aujourdhui: JOUR_DE_TEST,
    racine: URI.file(racine),
    lire: (uri) => {
      const texte = fichiers[uri.path];
      return texte === undefined ? { absent: true } : { texte };
    },
  });
}

const commun = atelierDe();

/** @returns what is known of a text that uses no other. */
export function analyser(texte: string): Analyse {
  return commun.analyser(URI.file('/dossier/essai.paraphe'), texte);
}

/** @returns a message with plain spaces where French typography holds words together: tests read better so. */
export function ordinaire(message: string): string {
  return message.replace(/[\u00a0\u202f]/g, ' ');
}

/** @returns each constat as `regle: message`, in the order of the text. */
export function dits(analyse: { constats: readonly ConstatSitue[] }): string[] {
  return analyse.constats.map((constat) => `${constat.regle}: ${ordinaire(constat.message)}`);
}

/**
 * @param texte a text in which `‹` and `›` stand around words
 * @returns the text without these marks, and what stood between them
 */
export function marques(texte: string): {
  texte: string;
  endroits: { debut: number; fin: number; mots: string }[];
} {
  const endroits: { debut: number; fin: number; mots: string }[] = [];
  let net = '';
  for (const morceau of texte.split(/(‹[^›]*›)/)) {
    const mots = morceau.startsWith('‹') ? morceau.slice(1, -1) : undefined;
    if (mots !== undefined) endroits.push({ debut: net.length, fin: net.length + mots.length, mots });
    net += mots ?? morceau;
  }
  return { texte: net, endroits };
}

/** @returns each constat of the language itself (not of the rules) as « words underlined: message ». */
export function souligne(texte: string, analyse: { constats: readonly ConstatSitue[] }): string[] {
  return analyse.constats
    .filter(({ regle }) => /^(syntaxe|noms|valeurs|texte)\b/.test(regle))
    .map(({ endroit, message }) => `${texte.slice(endroit.debut, endroit.fin)}: ${ordinaire(message)}`);
}

/** @returns the text of a contract that holds one fiche with these lines. */
export function fiche(lignes: string): string {
  return `contrat essai : CLS "Contrat fictif" {\n  action 1 "Essai" {\n${lignes}\n  }\n}\n`;
}

/** @returns the text wrapped in a contract of one axe and one objectif, unless it declares a plan itself. */
export function envelopper(texte: string): string {
  if (
    /^\s*(utilise|acteurs?|contrat|convention|démarche|fiche|modèle|document)\b/m.test(texte) &&
    !/^\s*action\b/.test(texte)
  )
    return texte;
  return `contrat exemple : CLS "Contrat fictif" {\n  période 2023 à 2027\n  axe 1 "Santé de proximité" {\n    objectif 1.1 "Faciliter l'accès aux soins" {\n${texte}\n    }\n  }\n}\n`;
}

/** @returns how many random cases to try: a few in everyday tests, PARAPHE_ESSAIS times as many in the long ones */
export function essais(nombre: number): number {
  return nombre * Math.max(1, Number(process.env.PARAPHE_ESSAIS) || 1);
}
