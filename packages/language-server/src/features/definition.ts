/** Goes to where a name is declared: an actor, a plan, a document, a kind of contract, a fiche by its number, a step, an indicator, a file. */
import { AstUtils, GrammarUtils } from 'langium';
import type { Location, LocationLink, Position } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { lieuDe } from '../mentions/cibles.js';
import { mentionSous } from '../mentions/mentions.js';
import { genreNomme, modeleEcrit } from '../modeles.js';
import { feuilleA, offsetDe, plageDe } from '../positions.js';
import type { Feature, Serveur } from '../serveur.js';

const AU_DEBUT = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definition: Feature = {
  capacites: () => ({ definitionProvider: true }),
  brancher(serveur) {
    const { bureau, client } = serveur;
    const liens = client.textDocument?.definition?.linkSupport === true;
    serveur.connexion.onDefinition(
      serveur.repondre('definition', (vue, { position }): LocationLink[] | Location | undefined => {
        const mention = mentionSous(serveur, vue, position);
        if (!mention) return versModele(serveur, vue, position, liens);
        const lieu = lieuDe(mention.cible);
        if (!lieu) return undefined;
        const uri = bureau.vue(lieu.nom.uri.toString())?.texte.uri ?? lieu.nom.uri.toString();
        // A file is shown from its start; whether it can be read is the client's to say.
        const nom = mention.cible.adresse ? AU_DEBUT : bureau.plage(lieu.nom);
        const etendue = mention.cible.adresse ? AU_DEBUT : bureau.plage(lieu.etendue);
        if (!nom || !etendue) return undefined;
        if (!liens) return { uri, range: nom };
        return [
          {
            originSelectionRange: plageDe(vue, mention.debut, mention.fin),
            targetUri: uri,
            targetRange: etendue,
            targetSelectionRange: nom,
          },
        ];
      }),
    );
  },
};

/** A kind of contract leads to its modèle: in a file, or among the built-in ones, which a client asks for (`paraphe:/modeles/…`). */
function versModele(
  { bureau }: Serveur,
  vue: Vue,
  position: Position,
  liens: boolean,
): LocationLink[] | Location | undefined {
  const feuille = feuilleA(vue, offsetDe(vue, position));
  const genre = feuille && genreNomme(feuille);
  const noeud = genre && modeleEcrit(vue.analyse, bureau.atelier.services, genre.nom);
  const cst = noeud?.$cstNode;
  if (!genre || !cst) return undefined;
  const { uri } = AstUtils.getDocument(noeud);
  const nom = GrammarUtils.findNodeForProperty(cst, 'name') ?? cst;
  const range = bureau.plage({ uri, debut: nom.offset, fin: nom.end });
  const etendue = bureau.plage({ uri, debut: cst.offset, fin: cst.end });
  if (!range || !etendue) return undefined;
  const targetUri = bureau.vue(uri.toString())?.texte.uri ?? uri.toString();
  return liens
    ? [
        {
          originSelectionRange: plageDe(vue, genre.debut, genre.fin),
          targetUri,
          targetRange: etendue,
          targetSelectionRange: range,
        },
      ]
    : { uri: targetUri, range };
}
