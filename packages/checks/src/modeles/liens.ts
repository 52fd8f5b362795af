/** From a constat to the demand that it comes from: where the modèle says so. */
import type { Lien } from '../regle.js';
import type { DemandeUnitaire } from './applicables.js';

/** @returns where the demands are written, with who asks */
export function liensModele(demandes: readonly DemandeUnitaire[]): Lien[] {
  return demandes.map(({ demande, modele }) => ({
    cible: demande,
    message: { fr: 'Demandé ici par le modèle {modele}', en: 'Asked for here by the modèle {modele}' },
    valeurs: { modele: modele.identifiant },
  }));
}
