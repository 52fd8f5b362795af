/** Modèles: from the syntax tree to the model. */
import { type Condition, type Demande, type Modele, sansAccents } from '@paraphe/model';
import {
  type Demande as DemandeEcrite,
  isDemande,
  isPortee,
  isVocabulaire,
  type Modele as ModeleEcrit,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { type Construction, poser } from './construction.js';
import { MODELE, ranger } from './ordre.js';

export function construireModele(c: Construction, noeud: ModeleEcrit): Modele | undefined {
  if (!noeud.name) return undefined;
  const modele = c.origines.poser({ identifiant: formeUnique(noeud.name) } as Modele, noeud);
  poser(modele, 'titre', noeud.titre);
  poser(modele, 'etend', noeud.etend.filter(Boolean).map(formeUnique));
  modele.demandes = [];
  modele.portees = [];
  modele.vocabulaires = [];
  for (const membre of noeud.membres) {
    if (isDemande(membre)) modele.demandes.push(construireDemande(c, membre));
    else if (isPortee(membre)) {
      const demandes = membre.demandes.map((d) => construireDemande(c, d));
      modele.portees.push(
        c.origines.poser({ chaque: membre.niveau === 'fiche' ? 'action' : membre.niveau, demandes }, membre),
      );
    } else if (isVocabulaire(membre)) {
      const rubrique = membre.mot === 'thèmes' ? 'themes' : 'publics';
      modele.vocabulaires.push(
        c.origines.poser({ rubrique, valeurs: membre.valeurs.filter(Boolean) }, membre),
      );
    } else if (membre.cle === 'version') poser(modele, 'version', membre.textes[0]);
    else if (membre.cle === 'valable') poser(modele, 'validite', c.periode(membre.periode));
    else poser(modele, 'sources', [...(modele.sources ?? []), ...membre.textes.filter(Boolean)]);
  }
  return ranger(modele, MODELE);
}

function construireDemande(c: Construction, noeud: DemandeEcrite): Demande {
  const demande: Demande = { force: sansAccents(noeud.force) as Demande['force'] };
  c.origines.poser(demande, noeud);
  const texte = (propriete: string, rang: number) =>
    c.cst(noeud, propriete, rang)?.text.replace(/\s+/g, ' ') ?? '';
  if (noeud.compte !== undefined) {
    const nombre = c.entier(noeud.nombre, noeud);
    if (nombre !== undefined)
      demande.borne = {
        sens: noeud.sens === 'plus' ? 'au-plus' : 'au-moins',
        nombre,
        chose: texte('compte', 0),
      };
  }
  poser(
    demande,
    'choses',
    noeud.choses.map((_, rang) => formeUnique(texte('choses', rang))),
  );
  poser(
    demande,
    'types',
    noeud.types.map((choix) => choix.types.filter(Boolean).map(formeUnique)).filter((choix) => choix.length),
  );
  poser(demande, 'textes', noeud.textes.filter(Boolean));
  const conditions = noeud.conditions.map((condition) => {
    const lue: Condition = {};
    poser(lue, 'nature', condition.nature);
    poser(lue, 'coutDepasse', c.montant(condition.cout));
    poser(lue, 'releveDe', condition.type && formeUnique(condition.type));
    return c.origines.poser(lue, condition);
  });
  poser(demande, 'conditions', conditions);
  poser(demande, 'source', noeud.source);
  return demande;
}
