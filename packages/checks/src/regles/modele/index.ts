/** What modèles ask for, and what is wrong in a modèle. */
import { champInconnu } from './champ-inconnu.js';
import { conflit } from './conflit.js';
import { demandeImpossible } from './demande-impossible.js';
import { demandeSansEffet } from './demande-sans-effet.js';
import { enBoucle } from './en-boucle.js';
import { exigence } from './exigence.js';
import { genreInconnu } from './genre-inconnu.js';
import { genreMalEcrit } from './genre-mal-ecrit.js';
import { horsValidite } from './hors-validite.js';
import { motHorsListe } from './mot-hors-liste.js';
import { recommandation } from './recommandation.js';
import { suggestion } from './suggestion.js';

export const reglesModele = [
  exigence,
  recommandation,
  suggestion,
  genreInconnu,
  genreMalEcrit,
  conflit,
  horsValidite,
  motHorsListe,
  champInconnu,
  demandeImpossible,
  demandeSansEffet,
  enBoucle,
];
