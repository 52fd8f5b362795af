/** A line above each fiche, contract and actor: how it stands, at a glance. */
import { ast } from '@paraphe/language';
import { type CodeLens, CodeLensRefreshRequest, Command, type Range } from 'vscode-languageserver-protocol';
import { majuscule } from '../affichage/dire.js';
import { argentEnMots, indicateursEnMots } from '../affichage/fiche.js';
import { fichesEnMots, manquesComptes, rubriquesEnMots } from '../affichage/manques.js';
import type { Bureau, Vue } from '../bureau.js';
import { rolesEnMots } from '../cartes/acteur.js';
import { completudes, estFiche, etapesDe } from '../completude.js';
import { analysesNommant, planDe } from '../fiches.js';
import { plageDe } from '../positions.js';
import { rolesDans } from '../roles.js';
import type { Feature, Serveur } from '../serveur.js';

/** Roles told above an actor; the card of the actor tells all. */
const ROLES_MAX = 3;

export const codeLens: Feature = {
  capacites: () => ({ codeLensProvider: {} }),
  brancher(serveur) {
    const { connexion, reglages } = serveur;
    connexion.onCodeLens(
      serveur.repondre('code lens', (vue) =>
        reglages.valeurs.reperes.fiches ? lentilles(vue, serveur) : [],
      ),
    );
    if (serveur.client.workspace?.codeLens?.refreshSupport)
      reglages.surChangement(() => void connexion.sendRequest(CodeLensRefreshRequest.type).catch(() => {}));
  },
};

function lentilles(vue: Vue, serveur: Serveur): CodeLens[] {
  const { bureau, options } = serveur;
  const { analyse } = vue;
  const etats = completudes(analyse, bureau);
  const commande = (titre: string, nom: string, range: Range) =>
    options.commandes ? Command.create(titre, nom, vue.texte.uri, range.start) : Command.create(titre, '');
  const lens: CodeLens[] = [];
  const etapes = etapesDe(analyse);
  for (const etape of etapes) {
    const tete = analyse.origines.trouver(etape.element);
    if (!tete || !bureau.etendue(analyse, etape.element)) continue;
    const range = plageDe(vue, tete.debut, tete.fin);
    const completude = etats.get(etape.element);
    if (completude) {
      const { element } = etape;
      const dits = [rubriquesEnMots(completude), indicateursEnMots(element), argentEnMots(element)];
      lens.push({ range, command: commande(dits.filter(Boolean).join(' · '), 'paraphe.apercu', range) });
    } else if (etape.niveau === 'plan') {
      const fiches = etapes
        .filter((autre) => estFiche(autre) && planDe(autre) === etape.element)
        .flatMap(({ element }) => etats.get(element) ?? []);
      if (!fiches.length) continue;
      const dits = [fichesEnMots(fiches), manquesComptes(fiches)];
      lens.push({
        range,
        command: commande(dits.filter(Boolean).join(' · '), 'paraphe.prochainManque', range),
      });
    }
  }
  return [...lens, ...lentillesActeurs(vue, bureau)];
}

/** Above the actors that this text declares. */
function lentillesActeurs(vue: Vue, bureau: Bureau): CodeLens[] {
  const analyses = analysesNommant(vue, bureau);
  return vue.analyse.acteurs.flatMap((acteur) => {
    const noeud = vue.analyse.origines.noeud(acteur);
    const cst = noeud && ast.isActeurDeclare(noeud) ? noeud.$cstNode : undefined;
    if (!cst) return [];
    const roles = rolesEnMots(rolesDans(analyses, acteur.identifiant))
      .slice(0, ROLES_MAX)
      // « pilote de 7 fiches, partenaire de 4 »
      .map((role, rang) => (rang ? role.replace(/\u00a0fiches?$/, '') : role));
    if (!roles.length) return [];
    return [
      { range: plageDe(vue, cst.offset, cst.end), command: Command.create(majuscule(roles.join(', ')), '') },
    ];
  });
}
