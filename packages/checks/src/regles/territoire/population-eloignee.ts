/** A number of inhabitants that is far from the official one. */
import { regle } from '../../regle.js';
import { nombre, territoireDe } from './lecture.js';

/** A census moves by a few per cent in the life of a contract; so do « population municipale » and « population totale ». */
const ECART = 0.1;

/** Source: populations légales (INSEE), par intercommunalité (DGCL). */
export const populationEloignee = regle({
  nom: 'territoire/population-eloignee',
  severite: 'information',
  messages: {
    eloignee: {
      fr: "Le territoire est dit peuplé de {ecrit} habitants ; la géographie officielle en compte {officiel} ({territoire}). L'écart dépasse 10 %.",
      en: 'The territory is said to have {ecrit} inhabitants; the official geography counts {officiel} ({territoire}). They differ by more than 10%.',
      aide: {
        fr: "Vérifiez le chiffre, et dites de quelle année il est : « en 2019 », après le nombre. Un périmètre qui a changé depuis l'explique aussi.",
        en: 'Check the figure, and tell its year: « en 2019 » after the number. Boundaries that changed since explain it too.',
      },
    },
    datee: {
      fr: "Le territoire est dit peuplé de {ecrit} habitants en {annee} ; la géographie officielle en compte aujourd'hui {officiel} ({territoire}). L'écart dépasse 10 %.",
      en: 'The territory is said to have had {ecrit} inhabitants in {annee}; the official geography counts {officiel} today ({territoire}). They differ by more than 10%.',
      aide: {
        fr: "Vérifiez le chiffre. Si le périmètre a changé depuis, le document d'origine peut avoir raison.",
        en: 'Check the figure. If the boundaries have changed since, the original document may be right.',
      },
    },
  },
  verifier(contexte, signaler) {
    const { territoire, officiel, etape } = territoireDe(contexte) ?? {};
    const habitants = territoire?.habitants;
    if (!territoire || !officiel || !habitants) return;
    const { population } = officiel;
    if (Math.abs(habitants.nombre - population) <= population * ECART) return;
    const valeurs = {
      ecrit: nombre(habitants.nombre),
      officiel: nombre(population),
      territoire: officiel.nom,
    };
    const ou = { cible: territoire, propriete: 'habitants', etape };
    if (habitants.annee === undefined) signaler('eloignee', { ...ou, valeurs });
    else signaler('datee', { ...ou, valeurs: { ...valeurs, annee: habitants.annee } });
  },
});
