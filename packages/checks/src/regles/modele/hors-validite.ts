/** A contract checked against a modèle that does not hold any more, or not yet. */
import { jourDe, jours } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Source: the period that the modèle gives itself (`valable 2025 à 2030`). The day of signature counts, else the first day of the contract. */
export const horsValidite = regle({
  nom: 'modele/hors-validite',
  severite: 'information',
  messages: {
    hors: {
      fr: 'Le modèle {modele}{version} vaut pour {periode} ; ce contrat commence en dehors. Ce qui lui est demandé a pu changer.',
      en: 'The modèle {modele}{version} holds for {periode}; this contract starts outside. What is asked of it may have changed.',
      aide: {
        fr: "Demandez à l'institution qui le publie s'il en existe une version pour cette date.",
        en: 'Ask the institution that publishes it whether there is a version for that date.',
      },
    },
  },
  verifier({ contrat, modeles, aujourdhui }, signaler) {
    if (!contrat || !modeles) return;
    const jour = jourDe(contrat.signeLe ?? contrat.periode?.debut ?? aujourdhui);
    if (jour === undefined) return;
    for (const modele of modeles.modeles) {
      if (!modele.validite) continue;
      const { debut, fin } = jours(modele.validite);
      if (jour >= debut && jour < fin) continue;
      const version = modele.version === undefined ? '' : `, version ${modele.version},`;
      signaler('hors', {
        cible: contrat,
        propriete: 'types',
        valeurs: { modele: modele.identifiant, version, periode: modele.validite.libelle },
      });
    }
  },
});
