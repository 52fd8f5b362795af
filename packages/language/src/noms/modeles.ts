/** `modèle X étend Y`: is there a Y? */
import { proches } from '@paraphe/model';
import { modelesIntegres } from '@paraphe/referentiel';
import type { Analyse } from '../analyse/analyse.js';
import { entreGuillemets } from '../messages.js';
import type { Construction } from '../modele/construction.js';

/** Says which modèles are extended that nobody knows. */
export function verifierModeles(c: Construction, { modeles, modelesConnus }: Analyse): void {
  for (const modele of modeles) {
    const noeud = c.origines.noeud(modele);
    for (const [rang, nom] of (modele.etend ?? []).entries()) {
      if (!noeud || modelesConnus.trouver(nom)) continue;
      const noms = [...c.portee.noms('modele'), ...modelesIntegres().map((integre) => integre.nom)];
      const voisins = proches(nom, new Set(noms));
      const ou = c.cst(noeud, 'etend', rang);
      if (voisins.length) c.signaler('modeleProche', ou, { nom, voisins: entreGuillemets(voisins) });
      else c.signaler('modeleInconnu', ou, { nom });
    }
  }
}
