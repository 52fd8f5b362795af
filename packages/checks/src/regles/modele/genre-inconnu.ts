/** A kind of contract that no modèle describes. */
import { type Etape, proches } from '@paraphe/model';
import type { ModelesApplicables } from '../../modeles/applicables.js';
import { regle } from '../../regle.js';

/** A contract of any kind is read; what its kind asks for is then not checked, and that has to be known. */
export const genreInconnu = regle({
  nom: 'modele/genre-inconnu',
  severite: 'information',
  messages: {
    inconnu: {
      fr: "Aucun modèle ne décrit « {genre} » : ce qu'on demande à ce genre de contrat n'est pas vérifié.",
      en: 'No modèle describes "{genre}": what is asked of such a contract is not checked.',
      aide: {
        fr: 'Écrivez un modèle de ce nom (modèle {genre} { … }) et ajoutez en tête du texte : utilise "./modele.paraphe"',
        en: 'Write a modèle of that name (modèle {genre} { … }) and add at the top: utilise "./modele.paraphe"',
      },
    },
  },
  verifier({ modeles, etapes }, signaler) {
    const racine = etapes[0];
    if (!modeles || !racine) return;
    for (const { nom, propriete } of genresInconnus(modeles, racine))
      if (!proches(nom, modeles.noms(), 1).length)
        signaler('inconnu', { cible: racine.element, propriete, valeurs: { genre: nom } });
  },
});

/** @returns the kinds that no modèle describes, each with where it is written */
export function genresInconnus(
  { genres }: ModelesApplicables,
  { element }: Etape,
): { nom: string; propriete: string }[] {
  const ecrits = (element as { types?: string[]; genres?: string[] }).types;
  const cle = ecrits ? 'types' : 'genres';
  const rangs = ecrits ?? (element as { genres?: string[] }).genres ?? [];
  return genres.flatMap(({ nom, modele }) =>
    modele ? [] : [{ nom, propriete: `${cle}/${Math.max(0, rangs.indexOf(nom))}` }],
  );
}
