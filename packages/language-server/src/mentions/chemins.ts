/** The lines `utilise "./acteurs.paraphe"` of a text, from its words alone. */
import { adresseUtilisee, type ServicesParaphe, type URI } from '@paraphe/language';

export interface CheminUtilise {
  /** As it is written, without its marks. */
  chemin: string;
  /** UTF-16 offsets of the path, without its marks. */
  debut: number;
  fin: number;
  adresse: URI;
}

export function cheminsUtilises(services: ServicesParaphe, texte: string, depuis: URI): CheminUtilise[] {
  const { tokens } = services.paraphe.parser.Lexer.tokenize(texte);
  return tokens.flatMap((token, rang) => {
    const ecrit = tokens[rang + 1];
    if (token.tokenType.name !== 'utilise' || ecrit?.tokenType.name !== 'TEXTE') return [];
    const dedans = ecrit.image.slice(1, /.["»”]$/s.test(ecrit.image) ? -1 : undefined);
    const chemin = dedans.trim();
    const adresse = adresseUtilisee({ chemin }, depuis);
    if (!adresse) return [];
    const debut = ecrit.startOffset + 1 + dedans.indexOf(chemin);
    return [{ chemin, debut, fin: debut + chemin.length, adresse }];
  });
}
