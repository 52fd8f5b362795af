/** Funding asked for, or to be found, whose date has passed. */
import {
  type Contribution,
  type DateISO,
  ecrireDate,
  jourDe,
  jours,
  nomPartie,
  STATUTS_FINANCEMENT,
  type StatutFinancement,
} from '@paraphe/model';
import { regle } from '../../regle.js';
import { plansDe } from './plans.js';

/** Source: IGAS, rapport 2024-074R, tome 1, [270] (incertitudes sur l'obtention des financements). */
export const demandePerimee = regle({
  nom: 'financements/demande-perimee',
  severite: 'avertissement',
  messages: {
    periode: {
      fr: '{element} : un financement ({financeur}, {quand}) est toujours « {statut} », alors que sa date est passée.',
      en: '{element}: some funding ({financeur}, {quand}) is still "{statut}", although its date is past.',
      aide: {
        fr: 'Écrivez sa réponse : « (acquis) », « (versé) », « (refusé) » ; ou corrigez la date.',
        en: 'Write the answer: "(acquis)", "(versé)", "(refusé)"; or correct the date.',
      },
    },
    ancienne: {
      fr: "{element} : un financement ({financeur}) est « {statut} » depuis le {depuis}, il y a plus d'un an, sans réponse.",
      en: '{element}: some funding ({financeur}) has been "{statut}" since {depuis}, more than a year ago, without an answer.',
      aide: {
        fr: 'Écrivez sa réponse : « (acquis) », « (versé) », « (refusé) » ; ou dites quand elle est attendue : « en 2025 ».',
        en: 'Write the answer: "(acquis)", "(versé)", "(refusé)"; or tell when it is expected: "en 2025".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan } of plansDe(contexte)) {
      const { statut: statutFiche } = etape.element;
      if (statutFiche === 'abandonnee' || statutFiche === 'reportee') continue;
      for (const contribution of plan.contributions ?? []) {
        const { statut, statutLe, en, de } = contribution;
        const cle = peremption(contribution, contexte.aujourdhui);
        if (!cle || !statut) continue;
        signaler(cle, {
          cible: contribution,
          propriete: 'statut',
          etape,
          valeurs: {
            financeur: nomPartie(de),
            statut: STATUTS_FINANCEMENT[statut],
            quand: en?.libelle ?? '',
            depuis: statutLe ? ecrireDate(statutLe) : '',
          },
        });
      }
    }
  },
});

const ATTENDUS: readonly (StatutFinancement | undefined)[] = ['demande', 'en-instruction', 'a-mobiliser'];

function peremption(
  { statut, statutLe, en }: Contribution,
  aujourdhui: DateISO,
): 'periode' | 'ancienne' | undefined {
  const ceJour = jourDe(aujourdhui);
  if (!ATTENDUS.includes(statut) || ceJour === undefined) return undefined;
  if (en) return jours(en).fin <= ceJour ? 'periode' : undefined;
  const depuis = statutLe === undefined ? undefined : jourDe(statutLe);
  return depuis !== undefined && ceJour - depuis > UN_AN ? 'ancienne' : undefined;
}

const UN_AN = 366;
