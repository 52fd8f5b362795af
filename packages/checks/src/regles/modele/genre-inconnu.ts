/** A kind of contract that no modèle describes. */
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
    for (const [rang, { nom, modele }] of (modeles?.genres ?? []).entries())
      if (!modele && racine)
        signaler('inconnu', { cible: racine.element, propriete: `types/${rang}`, valeurs: { genre: nom } });
  },
});
