/** In a contract of several kinds, a fiche that does not say under which it comes. */
import type { Action, Etape, Fiche } from '@paraphe/model';
import { regle } from '../../regle.js';
import { estAbandonnee } from '../indicateurs/outils.js';
import { genresDe } from './genres.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [154], [170] et [275] (les PLUSSF, qui réunissent un CLS et une CTG ; les engagements
 * de chacun). What the objectif, the axe or the contract says holds for its fiches, and so does what each sub-action says.
 */
export const releveDeManquant = regle({
  nom: 'strategie/releve-de-manquant',
  severite: 'avertissement',
  surveille: ['action/releveDe'],
  messages: {
    manquant: {
      fr: "{element} : rien ne dit de quel contrat elle relève, {genres}. Le partenaire de l'un ne saura pas si elle l'engage.",
      en: '{element}: nothing says which contract it comes under, {genres}. The partner of one will not know whether it is bound by it.',
      aide: {
        fr: 'Ajoutez à la fiche, ou une fois à son axe, par exemple : relève de {exemple}. Si elle relève de tous : relève de {tous}',
        en: 'Add to the fiche, or once to its axe, for instance: relève de {exemple}. If it comes under all: relève de {tous}',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, fiches } = contexte;
    const genres = contrat ? genresDe(contrat, contexte) : [];
    if (genres.length < 2) return;
    const exemple = genres[0] as string;
    const valeurs = { genres: enumerer(genres, 'ou'), tous: enumerer(genres, 'et'), exemple };
    for (const etape of fiches) {
      if (estAbandonnee(etape.element) || ditDOuElleReleve(etape)) continue;
      signaler('manquant', { cible: etape.element, etape, valeurs });
    }
  },
});

function ditDOuElleReleve(fiche: Etape<Action | Fiche>): boolean {
  const { sousActions } = fiche.element;
  if (sousActions?.length && sousActions.every(({ releveDe }) => releveDe?.length)) return true;
  for (let etape: Etape | undefined = fiche; etape; etape = etape.parent)
    if (etape.element.releveDe?.length) return true;
  return false;
}

function enumerer(noms: readonly string[], mot: 'et' | 'ou'): string {
  return [noms.slice(0, -1).join(', '), noms.at(-1)].join(` ${mot} `);
}
