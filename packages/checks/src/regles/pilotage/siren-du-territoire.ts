/** The EPCI of the territory is not the one that signs or leads. */
import type { Acteur } from '@paraphe/model';
import { motsSeuls } from '../../mots.js';
import { regle } from '../../regle.js';
import { pilotesDe, sirenDe } from './parties.js';

/**
 * Source: la géographie officielle (chaque EPCI a un SIREN); usage observé dans les fiches réelles.
 *
 * Speaks only when a single EPCI signs or leads: a contract of several EPCI may have its territory written in other ways.
 */
export const sirenDuTerritoire = regle({
  nom: 'pilotage/siren-du-territoire',
  severite: 'avertissement',
  messages: {
    autre: {
      fr: "Le territoire du contrat est l'EPCI {territoire}, mais {acteur}, le seul EPCI qui signe ou pilote, a le SIREN {siren}. L'un des deux est faux.",
      en: 'The territory of the contract is the EPCI {territoire}, but {acteur}, the only EPCI that signs or leads, has SIREN {siren}. One of the two is wrong.',
      aide: {
        fr: 'Si {acteur} est le bon EPCI, écrivez : territoire epci {siren}',
        en: 'If {acteur} is the right EPCI, write: territoire epci {siren}',
      },
    },
  },
  verifier({ contrat, etapes, acteur: trouver }, signaler) {
    const territoire = contrat?.territoire;
    const attendu = territoire?.siren?.replace(/\s/g, '');
    if (!contrat || !territoire || !attendu || !estEpci(territoire)) return;
    const presents = new Set<Acteur>();
    for (const partie of [
      ...(contrat.signataires ?? []),
      ...etapes.flatMap(({ element }) => pilotesDe(element)),
    ]) {
      const acteur = partie.acteur === undefined ? undefined : trouver(partie.acteur);
      if (acteur && estEpci(acteur)) presents.add(acteur);
    }
    const [seul, ...autres] = presents;
    const siren = seul && sirenDe(seul);
    if (!seul || autres.length || !siren || siren === attendu) return;
    signaler('autre', {
      cible: territoire,
      propriete: 'siren',
      etape: etapes[0],
      valeurs: { territoire: attendu, acteur: seul.identifiant, siren },
      liens: [
        {
          cible: seul,
          message: { fr: '{acteur} est déclaré ici.', en: '{acteur} is declared here.' },
          valeurs: { acteur: seul.identifiant },
        },
      ],
    });
  },
});

function estEpci({ type }: { type?: string }): boolean {
  return motsSeuls(type ?? '') === 'epci';
}
