/** A lead that is listed as partner of its own fiche. */
import type { Partie } from '@paraphe/model';
import { regle } from '../../regle.js';
import { clesDe, nomDe, pilotesDe } from './parties.js';

/**
 * Source: usage observé dans les fiches réelles (partenaire = pilote).
 *
 * Another service of the same structure, or a part that is told (`pour "…"`), is a partner in its own right.
 */
export const pilotePartenaire = regle({
  nom: 'pilotage/pilote-partenaire',
  severite: 'avertissement',
  messages: {
    double: {
      fr: '{element} : {nom} est à la fois pilote et partenaire. On ne peut pas être son propre partenaire : soit la ligne est en trop, soit le vrai partenaire manque.',
      en: '{element}: {nom} is both lead and partner. Nobody is their own partner: either the line is superfluous, or the real partner is missing.',
      aide: {
        fr: 'Retirez {nom} de « partenaires », ou dites quel autre service intervient : {nom} service "…"',
        en: 'Remove {nom} from "partenaires", or say which other service takes part: {nom} service "…"',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const etape of contexte.etapes) {
      const { partenaires } = etape.element;
      if (!partenaires?.length || etape.niveau === 'plan') continue;
      const pilotes = new Map<string, Partie>();
      for (const pilote of pilotesDe(etape.element))
        for (const cle of clesDe(pilote, contexte)) pilotes.set(cle, pilote);
      if (!pilotes.size) continue;
      for (const partenaire of partenaires) {
        const connue = clesDe(partenaire, contexte).find((cle) => pilotes.has(cle));
        const pilote = connue === undefined ? undefined : pilotes.get(connue);
        if (!pilote || aSaPart(partenaire, pilote)) continue;
        signaler('double', {
          cible: partenaire,
          etape,
          valeurs: { nom: nomDe(partenaire) },
          liens: [{ cible: pilote, message: PILOTE, valeurs: { nom: nomDe(pilote) } }],
        });
      }
    }
  },
});

const PILOTE = { fr: '{nom} est pilote ici.', en: '{nom} leads here.' };

function aSaPart(partenaire: Partie, pilote: Partie): boolean {
  if (partenaire.pour) return true;
  const siens = [...(pilote.services ?? []), pilote.personne];
  return [...(partenaire.services ?? []), partenaire.personne].some(
    (qui) => qui !== undefined && !siens.includes(qui),
  );
}
