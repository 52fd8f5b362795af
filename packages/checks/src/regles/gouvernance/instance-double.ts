/** The same instance written twice in one governance. */
import type { Instance } from '@paraphe/model';
import { regle } from '../../regle.js';
import { clesDInstance, instancesDe } from './instances.js';

/**
 * Source: none; two lines of one list under the same name. A COPIL of the contract that a fiche names again is no double: only
 * instances of one `gouvernance` are compared.
 */
export const instanceDouble = regle({
  nom: 'gouvernance/instance-double',
  severite: 'avertissement',
  messages: {
    double: {
      fr: "{element} : l'instance « {instance} » est écrite deux fois. On ne sait plus laquelle dit qui siège, et quand.",
      en: '{element}: the body "{instance}" is written twice. One cannot tell which of the two says who sits on it, and when.',
      aide: {
        fr: "Réunissez les deux en une seule, ou donnez un autre nom à l'une d'elles.",
        en: 'Make one of the two, or give another name to one of them.',
      },
    },
  },
  verifier(contexte, signaler) {
    const parGouvernance = new Map<object, Map<string, Instance>>();
    for (const { etape, gouvernance, instance } of instancesDe(contexte)) {
      const vues = parGouvernance.get(gouvernance) ?? new Map<string, Instance>();
      parGouvernance.set(gouvernance, vues);
      const cles = clesDInstance(instance, contexte);
      const premiere = cles.map((cle) => vues.get(cle)).find(Boolean);
      for (const cle of cles) if (!vues.has(cle)) vues.set(cle, instance);
      if (!premiere) continue;
      signaler('double', {
        cible: instance,
        etape,
        valeurs: { instance: instance.titre },
        liens: [{ cible: premiere, message: PREMIERE }],
      });
    }
  },
});

const PREMIERE = { fr: 'Elle est déjà écrite ici.', en: 'It is written here already.' };
