/** A number missing between the steps of a calendar. */
import { regle } from '../../regle.js';

/** Source: usage observé dans les fiches réelles (des numéros y sont sautés). */
export const etapeManquante = regle({
  nom: 'calendrier/etape-manquante',
  severite: 'information',
  messages: {
    manquante: {
      fr: "{element} : le calendrier passe de l'étape {avant} à l'étape {apres}. Une étape a-t-elle été oubliée ?",
      en: '{element}: the calendar goes from step {avant} to step {apres}. Was a step forgotten?',
      aide: {
        fr: "Ajoutez l'étape qui manque, ou renumérotez les suivantes.",
        en: 'Add the missing step, or renumber the next ones.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      const numerotees = (etape.element.calendrier?.entrees ?? [])
        .filter((entree) => entree.numero !== undefined && (entree.nature ?? 'etape') === 'etape')
        .sort((a, b) => (a.numero as number) - (b.numero as number));
      for (const [rang, entree] of numerotees.entries()) {
        const avant = numerotees[rang - 1]?.numero ?? (entree.numero as number);
        const apres = entree.numero as number;
        if (apres > avant + 1)
          signaler('manquante', { cible: entree, propriete: 'numero', etape, valeurs: { avant, apres } });
      }
    }
  },
});
