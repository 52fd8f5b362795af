/** New contracts, new fiches, and the territories to choose from. */
import type { ast } from '@paraphe/language';
import { chercherTerritoires, NATURES_TERRITOIRE } from '@paraphe/referentiel';
import type { AstNode } from 'langium';
import type { Position } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import {
  ascendants,
  type Ecrit,
  ecritDe,
  enOrdre,
  finDeLigne,
  margeDe,
  noeudA,
  placeDe,
  signeDe,
} from '../correctifs/ecrit.js';
import { mettreEnLignes } from '../correctifs/retouches.js';
import { menentSouvent } from '../correctifs/rubriques.js';
import { offsetDe } from '../positions.js';
import { type ParametresNouveauContrat, REQUETES, type TerritoireTrouve } from '../protocole.js';
import { nouveauContrat } from '../refactorings/nouveau-contrat.js';
import { enfantsDe, numeroLibre } from '../refactorings/numeros.js';
import { enExtrait, squeletteFiche } from '../refactorings/squelettes.js';
import type { Feature, Serveur } from '../serveur.js';

/** More territories than one reads. */
const TERRITOIRES_MAX = 20;

export const nouveau: Feature = {
  brancher(serveur) {
    const { connexion } = serveur;
    connexion.onRequest(
      REQUETES.territoires,
      serveur.proteger('territoires', ({ recherche }: { recherche: string }) => territoires(recherche)),
    );
    connexion.onRequest(
      REQUETES.nouveauContrat,
      serveur.proteger('nouveauContrat', async (params: ParametresNouveauContrat) => ({
        extrait: await nouveauContrat(params, serveur),
      })),
    );
    connexion.onRequest(
      REQUETES.nouvelleFiche,
      serveur.repondre('nouvelleFiche', (vue, { position }: { uri: string; position: Position }) =>
        nouvelleFiche(vue, serveur, position),
      ),
    );
  },
};

function territoires(recherche: string): TerritoireTrouve[] {
  return chercherTerritoires(recherche, TERRITOIRES_MAX).map(
    ({ siren, nom, type, population, departements }) => ({
      siren,
      nom,
      nature: NATURES_TERRITOIRE[type],
      habitants: population,
      departements: [...departements],
    }),
  );
}

const PORTEURS = new Set(['Objectif', 'Axe', 'Contrat', 'Demarche']);

/** A fiche goes after the one that holds the position; without one, at the end of what holds the position. */
function nouvelleFiche(
  vue: Vue,
  { bureau }: Pick<Serveur, 'bureau'>,
  position: Position,
): { position: Position; extrait: string } | undefined {
  const ecrit = ecritDe(vue.analyse.document.parseResult.value);
  const { texte } = ecrit;
  const offset = offsetDe(vue, position);
  const dessus = [...ascendants(noeudPres(ecrit, offset))];
  const voisine = dessus.find((n) => n.$type === 'Action');
  const porteur =
    voisine?.$container ??
    dessus.find((n) => PORTEURS.has(n.$type)) ??
    planPres(ecrit.racine as ast.Texte, offset);
  const ouvrante = porteur && signeDe(porteur, '{');
  if (!porteur || !ouvrante || !PORTEURS.has(porteur.$type)) return undefined;
  const dernier = voisine ?? enOrdre((porteur as ast.Objectif).membres as AstNode[]).at(-1);
  const numero = numeroLibre(porteur, modele(porteur, voisine));
  const lignes = mettreEnLignes(
    bureau.atelier.services,
    porteur,
    squeletteFiche(numero, menentSouvent(porteur)[0]),
  );
  if (!lignes) return undefined;
  const depart = dernier ? placeDe(dernier).end : ouvrante.end;
  const fin = finDeLigne(texte, depart);
  const margePorteur = margeDe(texte, placeDe(porteur).offset);
  const marge = dernier ? margeDe(texte, placeDe(dernier).offset) : `${margePorteur}  `;
  const vide = dernier ? '\n' : '';
  if (fin !== undefined && texte.charAt(fin) !== '') {
    // At the head of a line: a client that adds the margin of the line it inserts at adds nothing.
    const suite = texte.indexOf('\n', fin) + 1;
    const bloc = lignes.map((ligne) => (ligne ? marge + ligne : ligne)).join('\n');
    return { position: vue.texte.positionAt(suite), extrait: `${enExtrait(`${vide}${bloc}`)}\n` };
  }
  return { position: vue.texte.positionAt(depart), extrait: `\n${vide}${enExtrait(lignes.join('\n'))}\n` };
}

/** @returns the node at an offset, or the one that ends just before it */
function noeudPres(ecrit: Ecrit, offset: number): AstNode | undefined {
  const ici = noeudA(ecrit, offset);
  if (ici && ici !== ecrit.racine) return ici;
  const avant = ecrit.texte.slice(0, offset).trimEnd().length - 1;
  const precedent = avant >= 0 ? noeudA(ecrit, avant) : undefined;
  // After its closing brace, the next fiche goes beside it.
  return precedent ?? ici;
}

function planPres({ elements }: ast.Texte, offset: number): AstNode | undefined {
  const plans = elements.filter((e) => PORTEURS.has(e.$type));
  return plans.filter((plan) => placeDe(plan).offset <= offset).at(-1) ?? plans[0];
}

/** What a new fiche is numbered like: the one before it, or one under the number of what holds it. */
function modele(porteur: AstNode, voisine: AstNode | undefined): { $type: 'Action'; numero: string } {
  const soeur = voisine ?? enfantsDe(porteur).findLast((n) => n.$type === 'Action');
  const numero = (soeur as ast.Action | undefined)?.numero ?? `${(porteur as ast.Axe).numero ?? ''}.1`;
  return { $type: 'Action', numero };
}
