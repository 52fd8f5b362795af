/** Opens with a click the files that a text uses, and the sites of actors and documents. */
import { langueCourante } from '@paraphe/language';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { cheminsUtilises } from '../mentions/chemins.js';
import { plageDe } from '../positions.js';
import type { Feature, Serveur } from '../serveur.js';

export const documentLinks: Feature = {
  capacites: () => ({ documentLinkProvider: {} }),
  brancher(serveur) {
    serveur.connexion.onDocumentLinks(serveur.repondre('documentLinks', (vue) => liensDe(vue, serveur)));
  },
};

function liensDe(vue: Vue, { bureau }: Pick<Serveur, 'bureau'>): DocumentLink[] {
  const { services } = bureau.atelier;
  const texte = vue.texte.getText();
  const fr = langueCourante() === 'fr';
  const fichiers = cheminsUtilises(services, texte, vue.uri).map(({ debut, fin, adresse }) => ({
    range: plageDe(vue, debut, fin),
    target: adresse.toString(),
    tooltip: fr ? 'Ouvrir ce fichier' : 'Open this file',
  }));
  const { tokens } = services.paraphe.parser.Lexer.tokenize(texte);
  const sites = tokens.flatMap((token, rang) => {
    const ecrit = tokens[rang + 1];
    if (token.tokenType.name !== 'site' || ecrit?.tokenType.name !== 'TEXTE') return [];
    const lu = /(?:https?:\/\/|www\.)[^\s"»”]+/i.exec(ecrit.image);
    if (!lu) return [];
    const debut = ecrit.startOffset + lu.index;
    const target = /^www\./i.test(lu[0]) ? `https://${lu[0]}` : lu[0];
    return URL.canParse(target)
      ? [
          {
            range: plageDe(vue, debut, debut + lu[0].length),
            target,
            tooltip: fr ? 'Ouvrir ce site' : 'Open this site',
          },
        ]
      : [];
  });
  return [...fichiers, ...sites];
}
