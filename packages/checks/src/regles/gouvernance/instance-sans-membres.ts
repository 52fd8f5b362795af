/** An instance of which nobody knows who sits on it. */
import { regle } from '../../regle.js';
import { gouvernanceEnMots, instancesReunies, membresDe } from './instances.js';

/** Who sits on it, in words. */
const EN_MOTS = /(?<!se )reuni|rassembl|compos|\bsieg|membre|associe|particip|preside/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [272] (définir la place de chacun dans le pilotage, organiser l'association des
 * parties prenantes). An instance whose chair alone is named has somebody to call it: nothing is said.
 */
export const instanceSansMembres = regle({
  nom: 'gouvernance/instance-sans-membres',
  severite: 'information',
  messages: {
    sansMembres: {
      fr: "{element} : rien ne dit qui siège dans l'instance « {instance} ». Chacun peut croire qu'un autre l'y représente.",
      en: '{element}: nothing says who sits on the body "{instance}". Everybody may believe that somebody else speaks for them there.',
      aide: {
        fr: 'Dites qui la préside et qui y vient, par exemple : instance COPIL "Comité de pilotage" présidée par … { réunit … }',
        en: 'Say who chairs it and who comes, for instance: instance COPIL "Comité de pilotage" présidée par … { réunit … }',
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
      if (!premiere || membresDe(mentions).length) continue;
      if (mentions.some(({ instance }) => EN_MOTS.test(simplifier(instance.role ?? '')))) continue;
      const { instance, etape } = premiere;
      signaler('sansMembres', { cible: instance, etape, valeurs: { instance: instance.titre } });
    }
  },
});
