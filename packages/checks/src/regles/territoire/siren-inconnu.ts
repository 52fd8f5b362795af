/** A SIREN of territory that no intercommunalité has. */
import { regle } from '../../regle.js';
import { sirenDe } from '../pilotage/parties.js';
import { acteursDuPlan, estIntercommunal, territoireDe, territoireDeNom } from './lecture.js';

/**
 * Source: la géographie officielle (DGCL, liste des EPCI à fiscalité propre ; INSEE).
 *
 * Speaks only of a number with a right key: pilotage/siren-invalide tells the others.
 */
export const sirenInconnu = regle({
  nom: 'territoire/siren-inconnu',
  severite: 'avertissement',
  messages: {
    inconnu: {
      fr: "Le SIREN {siren} n'est celui d'aucune intercommunalité de la géographie officielle. Les communes et la population du territoire restent inconnues.",
      en: 'SIREN {siren} belongs to no intercommunalité of the official geography. The communes and the population of the territory stay unknown.',
      aide: {
        fr: 'Vérifiez le numéro. Si deux intercommunalités ont fusionné depuis, écrivez celui de la nouvelle.',
        en: 'Check the number. If two intercommunalités have merged since, write that of the new one.',
      },
    },
    autre: {
      fr: "Le SIREN {siren} n'est celui d'aucune intercommunalité de la géographie officielle. « {nom} » y a le SIREN {attendu}.",
      en: 'SIREN {siren} belongs to no intercommunalité of the official geography. "{nom}" has SIREN {attendu} there.',
      aide: { fr: 'Écrivez : territoire epci {attendu}', en: 'Write: territoire epci {attendu}' },
    },
  },
  verifier(contexte, signaler) {
    const lu = territoireDe(contexte);
    if (!lu?.siren || lu.officiel || !estIntercommunal(lu.territoire)) return;
    const { territoire, etape, siren } = lu;
    const nom = territoire.nom ?? acteursDuPlan(contexte).find((acteur) => sirenDe(acteur) === siren)?.nom;
    const attendu = nom === undefined ? undefined : territoireDeNom(nom);
    const ou = { cible: territoire, propriete: 'siren', etape };
    if (attendu) signaler('autre', { ...ou, valeurs: { siren, nom: attendu.nom, attendu: attendu.siren } });
    else signaler('inconnu', { ...ou, valeurs: { siren } });
  },
});
