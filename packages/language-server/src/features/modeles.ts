/** The kinds of contract that have a modèle, and the texts of the built-in modèles, for the editors that open them. */
import { type Analyse, texteIntegre, URI, UriUtils } from '@paraphe/language';
import { sansAccents } from '@paraphe/model';
import { modelesIntegres } from '@paraphe/referentiel';
import type { Dossier } from '../dossier.js';
import { type GenrePropose, REQUETES, type Requetes } from '../protocole.js';
import type { Feature, Serveur } from '../serveur.js';

type Integre = Requetes[typeof REQUETES.modeleIntegre];

export const modeles: Feature = {
  brancher(serveur) {
    const { connexion, proteger } = serveur;
    connexion.onRequest(
      REQUETES.modeleIntegre,
      proteger<Integre['params'], Integre['reponse']>('modeleIntegre', ({ uri }) =>
        texteIntegre(URI.parse(uri)),
      ),
    );
    connexion.onRequest(
      REQUETES.genres,
      proteger('genres', () => genresProposes(serveur)),
    );
  },
};

/** @returns the built-in kinds, then those that a file of the folder describes */
export async function genresProposes({
  bureau,
  dossier,
}: Pick<Serveur, 'bureau' | 'dossier'>): Promise<GenrePropose[]> {
  const { modelesConnus } = bureau.atelier.analyser(BROUILLON, '');
  bureau.atelier.oublier(BROUILLON);
  const genres = new Map<string, GenrePropose>();
  for (const { nom, titre } of modelesIntegres()) {
    const source = sourceDe(modelesConnus, nom);
    genres.set(sansAccents(nom), { nom, titre, ...(source ? { source } : {}) });
  }
  for (const genre of await genresDuDossier(dossier))
    if (!genres.has(sansAccents(genre.nom))) genres.set(sansAccents(genre.nom), genre);
  return [...genres.values()];
}

/** An empty text, in which the built-in modèles are known. */
const BROUILLON = URI.parse('paraphe:/brouillon.paraphe');

function sourceDe(connus: Analyse['modelesConnus'], nom: string): string | undefined {
  return connus.trouver(nom)?.sources?.join(', ');
}

async function genresDuDossier(dossier: Dossier): Promise<GenrePropose[]> {
  const genres: GenrePropose[] = [];
  const [racine] = dossier.racines();
  for await (const { uri, symboles } of dossier.entrees()) {
    for (const { niveau, nom, titre } of symboles) {
      if (niveau !== 'modèle' || !racine || uri.scheme === BROUILLON.scheme) continue;
      genres.push({ nom, titre, fichier: `./${decodeURIComponent(UriUtils.relative(racine, uri))}` });
    }
  }
  return genres;
}
