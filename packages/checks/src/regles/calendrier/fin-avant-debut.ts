/** A period whose end comes before its start. */
import { type Demarche, type Etape, jours, type Periode } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours, type Moment, moments } from './moments.js';

/** Source: usage observé dans les fiches réelles. */
export const finAvantDebut = regle({
  nom: 'calendrier/fin-avant-debut',
  severite: 'erreur',
  messages: {
    element: {
      fr: '{element} : « {quand} » se termine avant de commencer. Les deux dates sont sans doute inversées.',
      en: '{element}: "{quand}" ends before it starts. The two dates were probably swapped.',
      aide: {
        fr: 'Écrivez la date de début, puis la date de fin : « du 01/01/2024 au 31/12/2025 ».',
        en: 'Write the first day, then the last: "du 01/01/2024 au 31/12/2025".',
      },
    },
  },
  verifier({ contrat, etapes }, signaler) {
    const periodeContrat = contrat?.periode;
    if (contrat && periodeContrat && aRebours(jours(periodeContrat))) {
      signaler('element', {
        cible: contrat,
        propriete: 'periode',
        etape: etapes[0] as Etape,
        valeurs: { quand: periodeContrat.libelle },
      });
    }
    for (const etape of etapes) {
      for (const { periode, jours: couvre, cible, propriete } of periodes(etape)) {
        if (aRebours(couvre))
          signaler('element', { cible, propriete, etape, valeurs: { quand: periode.libelle } });
      }
    }
  },
});

/** Calendars, phases of a démarche, costs and contributions. */
function periodes(etape: Etape): Pick<Moment, 'periode' | 'jours' | 'cible' | 'propriete'>[] {
  const dates: ReturnType<typeof periodes> = moments(etape);
  const ajouter = (cible: object, propriete: string, periode: Periode | undefined) => {
    if (periode) dates.push({ periode, jours: jours(periode), cible, propriete });
  };
  for (const phase of (etape.element as Partial<Demarche>).phases ?? [])
    ajouter(phase, 'quand', phase.quand?.periode);
  const { couts = [], contributions = [] } = etape.element.financements ?? {};
  for (const cout of couts) ajouter(cout, 'en', cout.en);
  for (const contribution of contributions) ajouter(contribution, 'en', contribution.en);
  return dates;
}
