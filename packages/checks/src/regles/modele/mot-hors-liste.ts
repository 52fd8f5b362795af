/** A thème or a public that is not in the lists of the modèles. */
import { proches } from '@paraphe/model';
import { regle } from '../../regle.js';

const LISTES = ['themes', 'publics'] as const;

/** Source: the list that the modèle gives (`thèmes "…", "…"`): the same words let contracts be compared. */
export const motHorsListe = regle({
  nom: 'modele/mot-hors-liste',
  severite: 'information',
  messages: {
    proche: {
      fr: "{element} : « {mot} » n'est pas dans la liste {deQui}. Vouliez-vous dire « {voisin} » ?",
      en: '{element}: "{mot}" is not in the list of {modele}. Did you mean "{voisin}"?',
    },
    autre: {
      fr: "{element} : « {mot} » n'est pas dans la liste {deQui}.",
      en: '{element}: "{mot}" is not in the list of {modele}.',
      aide: { fr: 'La liste : {liste}', en: 'The list: {liste}' },
    },
  },
  verifier({ modeles, etapes, simplifier }, signaler) {
    for (const liste of LISTES) {
      const permises = modeles?.vocabulaires[liste] ?? [];
      const [premiere] = permises;
      if (!premiere) continue;
      const connues = new Set(permises.map(({ valeur }) => simplifier(valeur)));
      const noms = [...new Set(permises.map(({ modele }) => modele.identifiant))];
      const deQui =
        noms.length > 1
          ? `des modèles ${noms.slice(0, -1).join(', ')} et ${noms.at(-1)}`
          : `du modèle ${noms[0]}`;
      for (const etape of etapes) {
        for (const mot of etape.element[liste] ?? []) {
          if (connues.has(simplifier(mot))) continue;
          const [voisin] = proches(
            mot,
            permises.map(({ valeur }) => valeur),
            1,
          );
          signaler(voisin ? 'proche' : 'autre', {
            cible: etape.element,
            propriete: liste,
            etape,
            valeurs: {
              mot,
              modele: noms.join(', '),
              deQui,
              voisin: voisin ?? '',
              liste: [...new Set(permises.map(({ valeur }) => `« ${valeur} »`))].join(', '),
            },
            liens: [
              {
                cible: premiere.vocabulaire,
                message: { fr: 'La liste du modèle', en: 'The list of the modèle' },
              },
            ],
          });
        }
      }
    }
  },
});
