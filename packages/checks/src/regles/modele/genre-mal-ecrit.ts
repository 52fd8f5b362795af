/** A kind of contract that looks like that of a modèle, or whose modèle stands on one that nobody knows. */
import { proches } from '@paraphe/model';
import { regle } from '../../regle.js';
import { genresInconnus } from './genre-inconnu.js';

/** A slip in the name of a kind would silence all that is asked of the contract. */
export const genreMalEcrit = regle({
  nom: 'modele/genre-mal-ecrit',
  severite: 'avertissement',
  messages: {
    proche: {
      fr: "Aucun modèle ne s'appelle « {genre} ». Vouliez-vous dire « {voisin} » ? Rien de ce qu'on demande à ce contrat n'est vérifié.",
      en: 'No modèle is called "{genre}". Did you mean "{voisin}"? Nothing that is asked of this contract is checked.',
    },
    base: {
      fr: "Le modèle {modele} étend « {genre} », que personne ne connaît : ce que « {genre} » demande n'est pas vérifié.",
      en: 'The modèle {modele} extends "{genre}", which nobody knows: what "{genre}" asks for is not checked.',
      aide: {
        fr: 'Ouvrez le fichier du modèle {modele} : le nom y est à corriger, ou un « utilise » à ajouter.',
        en: 'Open the file of the modèle {modele}: the name is to be mended there, or a "utilise" added.',
      },
    },
  },
  verifier({ modeles, etapes }, signaler) {
    const racine = etapes[0];
    if (!modeles || !racine) return;
    for (const { nom, propriete } of genresInconnus(modeles, racine)) {
      const [voisin] = proches(nom, modeles.noms(), 1);
      if (voisin) signaler('proche', { cible: racine.element, propriete, valeurs: { genre: nom, voisin } });
    }
    for (const { nom, modele } of modeles.inconnus)
      signaler('base', {
        cible: racine.element,
        propriete: 'types',
        valeurs: { genre: nom, modele: modele.identifiant },
        liens: [{ cible: modele, message: { fr: 'Le modèle qui étend', en: 'The modèle that extends' } }],
      });
  },
});
