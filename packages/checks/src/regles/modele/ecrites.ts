/** The demands that a modèle writes, each with the level that it is made of. */
import type { Demande, Modele } from '@paraphe/model';
import type { NiveauDemande } from '../../modeles/chose.js';

export function* chaqueDemande(modele: Modele): Generator<{ niveau: NiveauDemande; demande: Demande }> {
  for (const demande of modele.demandes) yield { niveau: 'contrat', demande };
  for (const { chaque, demandes } of modele.portees)
    for (const demande of demandes) yield { niveau: chaque as NiveauDemande, demande };
}
