/** A SIREN of intercommunalité that stands beside the name of another one. */
import { territoireParSiren } from '@paraphe/referentiel';
import { regle, type Signalement } from '../../regle.js';
import { sirenDe } from '../pilotage/parties.js';
import { acteursDuPlan, estIntercommunal, motsPropres, territoireDe, territoireDeNom } from './lecture.js';

/**
 * Source: la géographie officielle, où chaque EPCI a un nom et un SIREN.
 *
 * Names are written in many ways: speaks only where the two have no word of their own in common.
 */
export const nomDifferent = regle({
  nom: 'territoire/nom-different',
  severite: 'avertissement',
  messages: {
    autre: {
      fr: "« {nom} » : le SIREN {siren} est celui de « {officiel} ». Le numéro ou le nom est celui d'un autre territoire.",
      en: '"{nom}": SIREN {siren} is that of "{officiel}". The number or the name belongs to another territory.',
      aide: {
        fr: "Gardez le bon des deux, et corrigez l'autre.",
        en: 'Keep the right one of the two, and correct the other.',
      },
    },
    attendu: {
      fr: '« {nom} » : le SIREN {siren} est celui de « {officiel} ». « {trouve} » a le SIREN {attendu}.',
      en: '"{nom}": SIREN {siren} is that of "{officiel}". "{trouve}" has SIREN {attendu}.',
      aide: {
        fr: 'Si le nom est juste, écrivez : {attendu}',
        en: 'If the name is right, write: {attendu}',
      },
    },
  },
  verifier(contexte, signaler) {
    const lu = territoireDe(contexte);
    const comparer = (nom: string | undefined, siren: string | undefined, ou: Signalement) => {
      const officiel = siren === undefined ? undefined : territoireParSiren(siren);
      if (!nom || !siren || !officiel || seRessemblent(nom, officiel.nom)) return;
      const valeurs = { nom, siren, officiel: officiel.nom };
      const trouve = territoireDeNom(nom);
      if (!trouve) signaler('autre', { ...ou, valeurs });
      else if (trouve.siren !== siren)
        signaler('attendu', { ...ou, valeurs: { ...valeurs, trouve: trouve.nom, attendu: trouve.siren } });
    };
    if (lu && estIntercommunal(lu.territoire))
      comparer(lu.territoire.nom, lu.siren, {
        cible: lu.territoire,
        propriete: 'siren',
        etape: lu.etape,
      });
    for (const acteur of acteursDuPlan(contexte))
      if (estIntercommunal(acteur))
        comparer(acteur.nom, sirenDe(acteur), {
          cible: acteur,
          propriete: acteur.siren ? 'siren' : 'siret',
          etape: contexte.etapes[0],
        });
  },
});

/** @returns true unless both names have words of their own, and none in common */
function seRessemblent(nom: string, officiel: string): boolean {
  const [ici, la] = [[...motsPropres(nom)], [...motsPropres(officiel)]];
  if (!ici.length || !la.length) return true;
  return ici.some((mot) => la.some((autre) => autre.startsWith(mot) || mot.startsWith(autre)));
}
