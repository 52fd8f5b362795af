/** The built-in modèles: Paraphe texts, found by the kind of contract that they describe. */
import { sansAccents } from '@paraphe/model';
import donnees from './generated/modeles.json' with { type: 'json' };

export interface ModeleIntegre {
  /** The kind of contract: `CLS`, `contrat-de-ville`. */
  nom: string;
  titre: string;
  /** Name of the file that holds it, which may hold others. */
  fichier: string;
}

/** @returns the built-in modèles, in the order of their files */
export function modelesIntegres(): readonly ModeleIntegre[] {
  return donnees.modeles;
}

/** @returns the built-in modèle of a kind of contract, whatever the case and the accents of its name */
export function modeleIntegre(nom: string): ModeleIntegre | undefined {
  const cherche = sansAccents(nom);
  return donnees.modeles.find((modele) => sansAccents(modele.nom) === cherche);
}

/** @returns the text of a file of modèles, in Paraphe */
export function texteDeModele(fichier: string): string | undefined {
  return (donnees.fichiers as Record<string, string>)[fichier];
}
