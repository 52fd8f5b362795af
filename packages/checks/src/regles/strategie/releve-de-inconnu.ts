/** An element that comes under a contract that this one is not. */
import { regle } from '../../regle.js';
import { estDuContrat, genresDe } from './genres.js';

/** Source: IGAS, rapport 2024-074R, tome 1, [154] et [275] (les contrats fusionnés, et les engagements de chacun). */
export const releveDeInconnu = regle({
  nom: 'strategie/releve-de-inconnu',
  severite: 'erreur',
  messages: {
    inconnu: {
      fr: '{element} : « relève de {genre} », mais ce contrat est {genres}. Trié par contrat, ce texte ne paraîtrait nulle part.',
      en: '{element}: "relève de {genre}", but this contract is {genres}. Sorted by contract, that text would appear nowhere.',
      aide: {
        fr: 'Écrivez un genre de ce contrat ({genres}), ou ajoutez celui qui manque après les deux points de la ligne « contrat » : … : {tous} + {genre} "…"',
        en: 'Write a kind of this contract ({genres}), or add the missing one after the colon of the "contrat" line: … : {tous} + {genre} "…"',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes } = contexte;
    if (!contrat?.types.length) return;
    for (const etape of etapes) {
      for (const genre of etape.element.releveDe ?? []) {
        if (estDuContrat(genre, contrat, contexte)) continue;
        const genres = genresDe(contrat, contexte).join(', ');
        const valeurs = { genre, genres, tous: contrat.types.join(' + ') };
        signaler('inconnu', { cible: etape.element, propriete: 'releveDe', etape, valeurs });
      }
    }
  },
});
