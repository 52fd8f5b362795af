/** A fiche whose dates are past, and that does not tell what became of it. */
import { type EntreeCalendrier, type Etape, jourDe } from '@paraphe/model';
import { regle } from '../../regle.js';
import { aRebours, type Moment, moments } from './moments.js';

/** Source: usage observé dans les fiches réelles (actions dont les dates sont passées, sans statut). */
export const jalonDepasse = regle({
  nom: 'calendrier/jalon-depasse',
  severite: 'information',
  messages: {
    action: {
      fr: "{element} : la date prévue ({quand}) est passée, et la fiche ne dit pas où en est l'action.",
      en: '{element}: the date planned ({quand}) is past, and the fiche does not say where the action stands.',
      aide: {
        fr: 'Ajoutez dans la fiche une ligne « statut réalisée », « statut en cours », « statut reportée »…',
        en: 'Add a line in the fiche: "statut réalisée", "statut en cours", "statut reportée"…',
      },
    },
    etape: {
      fr: '{element} : « {libelle} » ({quand}) est une étape passée, et rien ne dit si elle a eu lieu.',
      en: '{element}: "{libelle}" ({quand}) is a step of the past, and nothing says whether it took place.',
      aide: {
        fr: 'Écrivez « (réalisée) » ou « (reportée) » à la fin de sa ligne, ou « statut en cours » dans la fiche.',
        en: 'Write "(réalisée)" or "(reportée)" at the end of its line, or "statut en cours" in the fiche.',
      },
    },
    etapes: {
      fr: '{element} : {nombre} étapes sont passées, et rien ne dit si elles ont eu lieu. La première : « {libelle} » ({quand}).',
      en: '{element}: {nombre} steps are past, and nothing says whether they took place. The first: "{libelle}" ({quand}).',
      aide: {
        fr: 'Écrivez « (réalisée) » ou « (reportée) » à la fin de leurs lignes, ou « statut en cours » dans la fiche.',
        en: 'Write "(réalisée)" or "(reportée)" at the end of their lines, or "statut en cours" in the fiche.',
      },
    },
  },
  verifier({ fiches, aujourdhui }, signaler) {
    const ceJour = jourDe(aujourdhui);
    if (ceJour === undefined) return;
    for (const etape of fiches) {
      const passes = momentsPasses(etape, ceJour);
      const premier = passes.reduce<Moment | undefined>(
        (a, b) => (a && a.jours.fin <= b.jours.fin ? a : b),
        undefined,
      );
      if (!premier) continue;
      const { periode, cible, propriete, entree } = premier;
      const valeurs = { quand: periode.libelle, nombre: passes.length, libelle: libelleDe(entree) };
      signaler(!entree ? 'action' : passes.length > 1 ? 'etapes' : 'etape', {
        cible,
        propriete,
        etape,
        valeurs,
      });
    }
  },
});

function momentsPasses(
  etape: Etape & { element: { sousActions?: Etape['element'][] } },
  ceJour: number,
): Moment[] {
  const { element } = etape;
  if (element.statut) return [];
  const passes: Moment[] = [];
  for (const porteur of [element, ...(element.sousActions ?? [])]) {
    if (porteur.statut || porteur.calendrier?.renouvele) continue;
    for (const moment of moments({ element: porteur })) {
      const recurrent = moment.entree?.quand?.recurrence;
      if (recurrent || moment.entree?.statut || aRebours(moment.jours)) continue;
      if (moment.jours.fin <= ceJour) passes.push(moment);
    }
  }
  return passes;
}

function libelleDe(entree: EntreeCalendrier | undefined): string {
  return entree?.libelles[0] ?? (entree?.numero === undefined ? '…' : `étape ${entree.numero}`);
}
