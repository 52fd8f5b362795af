/** A target that nobody could check: without unit, without source, without date. */
import type { Indicateur } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { ditSaSource, ditSonUnite } from './libelles.js';
import { chaqueIndicateur, court } from './outils.js';

const MANQUES = {
  unite: { fr: "l'unité", en: 'its unit', aTaper: 'unité "…"' },
  source: { fr: 'la source', en: 'its source', aTaper: 'source "…"' },
  date: { fr: 'la date', en: 'its date', aTaper: 'cible … en 2027' },
} as const;
type Manque = keyof typeof MANQUES;

/**
 * Source: norme IATI 2.03 (a target has a unit and a period), IGAS, rapport 2024-074R, tome 1, [187] (data that are simple to
 * collect). « Nombre de… » tells the unit; « questionnaire » the source; a frequency or a step of the calendar the date.
 */
export const cibleIncomplete = regle({
  nom: 'indicateurs/cible-incomplete',
  severite: 'information',
  messages: {
    incomplete: {
      fr: "{element} : à la cible de l'indicateur « {libelle} », il manque {manques}. Sans cela, deux personnes ne la vérifieront pas de la même façon.",
      en: '{element}: the target of the indicator "{libelle}" lacks {manquesEn}. Without it, two people will not check it in the same way.',
      aide: {
        fr: 'Écrivez dans les accolades de cet indicateur : {aTaper}',
        en: 'Write in the braces of this indicator: {aTaper}',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const manques = manquesDe(indicateur, contexte).map((manque) => MANQUES[manque]);
      if (!manques.length) continue;
      signaler('incomplete', {
        cible: indicateur,
        propriete: 'cibles',
        etape,
        valeurs: {
          libelle: court(indicateur.libelle),
          manques: enumerer(
            manques.map((m) => m.fr),
            'et',
          ),
          manquesEn: enumerer(
            manques.map((m) => m.en),
            'and',
          ),
          aTaper: manques.map((m) => m.aTaper).join('   '),
        },
      });
    }
  },
});

function manquesDe(indicateur: Indicateur, { simplifier }: Contexte): Manque[] {
  const { libelle } = indicateur;
  const cibles = indicateur.cibles ?? [];
  const chiffrees = cibles.filter((cible) => cible.nombre !== undefined);
  const sansUnite = chiffrees.some((cible) => !cible.pourcentage && !cible.unite);
  const sansDate = cibles.some((cible) => !cible.en && !cible.par);
  const rythme = indicateur.frequence || indicateur.mesureEn?.length || indicateur.etape !== undefined;
  const manques: Manque[] = [];
  if (sansUnite && !indicateur.unite && !ditSonUnite(simplifier(libelle))) manques.push('unite');
  if (chiffrees.length && !indicateur.source && !ditSaSource(simplifier(libelle))) manques.push('source');
  if (sansDate && !rythme) manques.push('date');
  return manques;
}

function enumerer(mots: string[], et: string): string {
  return mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${et} ${mots.at(-1)}`;
}
