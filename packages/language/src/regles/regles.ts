/** The rules of the language itself, by name: those of the text, of its names and of its values. */
import type { Severite } from '@paraphe/checks';
import { TEXTES_LANGUE } from '../modele/textes.js';

const severites = new Map<string, Severite>([['syntaxe', 'erreur']]);
for (const { regle, severite } of Object.values(TEXTES_LANGUE)) {
  if (!severites.has(regle)) severites.set(regle, severite);
}

/** Each rule once, with the severity that it most often has. */
export const REGLES_LANGUE: readonly { nom: string; severite: Severite }[] = [...severites].map(
  ([nom, severite]) => ({
    nom,
    severite,
  }),
);
