/** Names of the elements of a text that stay the same while numbers do: `contrat:essai/axe:1/objectif:1.1/action:1.1.2`. */
import type { Analyse } from '@paraphe/language';
import { type Etape, nommer } from '@paraphe/model';
import { etapesDe } from './completude.js';
import { nomDe } from './fiches.js';

/** @returns the identifier of each element of a text, by the node of the model; the second of a name has `~2` after it */
export function identifiants(analyse: Analyse): Map<object, string> {
  const noms = new Map<object, string>();
  const vus = new Map<string, number>();
  for (const etape of etapesDe(analyse)) {
    const parent = etape.parent && noms.get(etape.parent.element);
    const nom = `${parent === undefined ? '' : `${parent}/`}${niveauDe(etape)}:${nomDe(etape.element)}`;
    const rang = (vus.get(nom) ?? 0) + 1;
    vus.set(nom, rang);
    noms.set(etape.element, rang > 1 ? `${nom}~${rang}` : nom);
  }
  return noms;
}

/** @returns the element of an identifier */
export function elementNomme(analyse: Analyse, identifiant: string): Etape | undefined {
  const noms = identifiants(analyse);
  return etapesDe(analyse).find(({ element }) => noms.get(element) === identifiant);
}

/** @returns the level as the text writes it */
export function niveauDe(etape: Etape): 'contrat' | 'démarche' | Exclude<Etape['niveau'], 'plan'> {
  if (etape.niveau !== 'plan') return etape.niveau;
  return nommer(etape) === 'contrat' ? 'contrat' : 'démarche';
}
