/** Marks left to be filled in: « à compléter », « … », `Nouvelle action`. */
import { estProvisoire } from '@paraphe/model';
import { regle } from '../../regle.js';
import { textesDe } from '../../textes.js';

/** Keys that hold no words of the author, or that another file answers for. */
const SANS_PROSE: ReadonlySet<string> = new Set([
  'acteur',
  'code',
  'document',
  'identifiant',
  'numero',
  'releveDe',
  'siren',
  'siret',
  'site',
  'type',
  'types',
  'unite',
]);

/** Source: usage observé dans les fiches réelles (valeurs d'essai laissées en place). */
export const texteProvisoire = regle({
  nom: 'structure/texte-provisoire',
  severite: 'avertissement',
  messages: {
    provisoire: {
      fr: '{element} : « {texte} » attend encore son texte. Tel quel, il partirait à la signature.',
      en: '{element}: "{texte}" still waits for its text. As it stands, it would go to signature.',
      aide: {
        fr: 'Remplacez-le, ou retirez la ligne : une rubrique absente se voit mieux dans les contrôles.',
        en: 'Replace it, or remove the line: a missing entry is easier to see in the checks.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { texte, cible, propriete, etape } of textesDe(contexte)) {
      if (SANS_PROSE.has(propriete) || !estProvisoire(texte.trim())) continue;
      const valeurs = { texte: texte.trim().replace(/\s+/g, ' ').slice(0, 60) };
      signaler('provisoire', { cible, propriete, etape, valeurs });
    }
  },
});
