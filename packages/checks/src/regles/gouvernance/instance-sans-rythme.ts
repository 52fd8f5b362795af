/** An instance that never meets. */
import type { Instance } from '@paraphe/model';
import { regle } from '../../regle.js';
import { gouvernanceEnMots, instancesReunies } from './instances.js';

/** How often, in words: « se réunit deux fois par an », « à chaque rentrée ». */
const EN_MOTS =
  /\bfois\b|\bpar (?:an|mois|semaine|trimestre|semestre)\b|\bchaque\b|\btou(?:s|tes) les\b|se reuni|\d ?\/ ?an\b|hebdo|mensuel|bimestr|trimestr|semestr|annuel/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [200] (la tenue régulière d'instances de gouvernance). Said once of an instance that
 * several places name, when none of them, and no text on the governance, says when it meets.
 */
export const instanceSansRythme = regle({
  nom: 'gouvernance/instance-sans-rythme',
  severite: 'information',
  messages: {
    sansRythme: {
      fr: "{element} : rien ne dit quand se réunit l'instance « {instance} ». Sans rythme convenu, une instance cesse vite de se tenir.",
      en: '{element}: nothing says when the body "{instance}" meets. Without an agreed rhythm, a body soon stops meeting.',
      aide: {
        fr: 'Ajoutez son rythme entre ses accolades, par exemple : { 2 fois par an }. Pour une date : { se réunit juin 2027 }',
        en: 'Add how often it meets between its braces, for instance: { 2 fois par an }. For a date: { se réunit juin 2027 }',
      },
    },
  },
  verifier(contexte, signaler) {
    if (!contexte.contrat) return;
    const { simplifier } = contexte;
    const reunies = instancesReunies(contexte);
    if (!reunies.length || gouvernanceEnMots(contexte).some((texte) => EN_MOTS.test(texte))) return;
    for (const mentions of reunies) {
      const premiere = mentions[0];
      if (!premiere || mentions.some(({ instance }) => aUnRythme(instance, simplifier))) continue;
      const { instance, etape } = premiere;
      signaler('sansRythme', { cible: instance, etape, valeurs: { instance: instance.titre } });
    }
  },
});

function aUnRythme({ rythme, role = '' }: Instance, simplifier: (texte: string) => string): boolean {
  if (rythme?.recurrence || rythme?.periode || rythme?.continu || rythme?.texte?.trim()) return true;
  return EN_MOTS.test(simplifier(role));
}
