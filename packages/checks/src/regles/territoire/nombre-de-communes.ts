/** A number of communes that is not the official one. */
import { regle } from '../../regle.js';
import { territoireDe } from './lecture.js';

/**
 * Source: la géographie officielle (DGCL, composition des EPCI).
 *
 * A document tells its own time: communes have merged since, or changed intercommunalité.
 */
export const nombreDeCommunes = regle({
  nom: 'territoire/nombre-de-communes',
  severite: 'information',
  messages: {
    different: {
      fr: "Le territoire est dit de {ecrit} communes ; « {territoire} » en compte {officiel} aujourd'hui, dans la géographie officielle.",
      en: 'The territory is said to have {ecrit} communes; "{territoire}" has {officiel} today in the official geography.',
      aide: {
        fr: 'Écrivez {officiel} communes, si le contrat décrit le territoire tel qu’il est. Des communes ont pu fusionner, arriver ou partir depuis.',
        en: 'Write {officiel} communes, if the contract describes the territory as it is. Communes may have merged, come or left since.',
      },
    },
  },
  verifier(contexte, signaler) {
    const { territoire, officiel, etape } = territoireDe(contexte) ?? {};
    const ecrit = territoire?.nombreCommunes;
    if (!territoire || !officiel || ecrit === undefined || ecrit === officiel.nombreCommunes) return;
    signaler('different', {
      cible: territoire,
      propriete: 'nombreCommunes',
      etape,
      valeurs: { ecrit, officiel: officiel.nombreCommunes, territoire: officiel.nom },
    });
  },
});
