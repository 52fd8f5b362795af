/** The colours that grammar alone cannot give: whole, in part, or what has changed since the last time. */
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import type { Bureau, Vue } from '../bureau.js';
import { type Couleur, couleursDe, MODIFICATEURS, TYPES } from '../couleurs/couleurs.js';
import { offsetDe } from '../positions.js';
import type { Feature } from '../serveur.js';

export const semanticTokens: Feature = {
  capacites: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [...MODIFICATEURS] },
      full: { delta: true },
      range: true,
    },
  }),
  brancher({ connexion, bureau, repondre }) {
    /** What each text was last told. */
    const donnes = new Map<string, SemanticTokensBuilder>();
    const fabrique = (uri: string) => {
      const fait = donnes.get(uri) ?? new SemanticTokensBuilder();
      donnes.set(uri, fait);
      return fait;
    };
    const { semanticTokens } = connexion.languages;
    // A client that asks takes an empty answer, not null.
    const ou = <R>(reponse: R | null, sinon: R): R => reponse ?? sinon;
    const entier = repondre('couleurs', (vue: Vue, { textDocument: { uri } }: Demande): SemanticTokens => {
      donnes.delete(uri);
      return ecrire(vue, bureau, fabrique(uri)).build();
    });
    semanticTokens.on(async (params, jeton) => ou(await entier(params, jeton), { data: [] }));
    const difference = repondre(
      'couleurs',
      (vue: Vue, { textDocument: { uri }, previousResultId }: Demande & { previousResultId: string }) => {
        const builder = fabrique(uri);
        builder.previousResult(previousResultId);
        return ecrire(vue, bureau, builder).buildEdits();
      },
    );
    semanticTokens.onDelta(async (params, jeton) =>
      ou<SemanticTokens | SemanticTokensDelta>(await difference(params, jeton), { data: [] }),
    );
    const partiel = repondre(
      'couleurs',
      (vue: Vue, { range }: Demande & { range: Range }): SemanticTokens => {
        const [debut, fin] = [offsetDe(vue, range.start), offsetDe(vue, range.end)];
        return ecrire(vue, bureau, new SemanticTokensBuilder(), debut, fin).build();
      },
    );
    semanticTokens.onRange(async (params, jeton) => ou(await partiel(params, jeton), { data: [] }));
    bureau.surFermeture((uri) => donnes.delete(uri));
  },
};

type Demande = { textDocument: { uri: string } };

function ecrire(
  vue: Vue,
  bureau: Bureau,
  builder: SemanticTokensBuilder,
  debut = 0,
  fin = vue.texte.getText().length,
): SemanticTokensBuilder {
  for (const couleur of couleursDe(vue, bureau, debut, fin)) pousser(vue, builder, couleur);
  return builder;
}

/** A token stays within a line: a text of several lines is several tokens. */
function pousser({ texte }: Vue, builder: SemanticTokensBuilder, couleur: Couleur): void {
  const type = TYPES.indexOf(couleur.type);
  const modificateurs = couleur.modificateurs.reduce(
    (bits, nom) => bits | (1 << MODIFICATEURS.indexOf(nom)),
    0,
  );
  const { line, character } = texte.positionAt(couleur.debut);
  const lignes = texte
    .getText()
    .slice(couleur.debut, couleur.fin)
    .split(/\r\n|\r|\n/);
  for (const [rang, ligne] of lignes.entries()) {
    const marge = rang ? (/^\s*/.exec(ligne)?.[0].length ?? 0) : 0;
    const longueur = ligne.trimEnd().length - marge;
    if (longueur > 0)
      builder.push(line + rang, (rang ? 0 : character) + marge, longueur, type, modificateurs);
  }
}
