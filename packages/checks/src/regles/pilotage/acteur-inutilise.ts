/** An actor declared in the contract's own text, and named nowhere. */
import type { Acteur } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { textesDe } from '../../textes.js';

/**
 * Source: usage observé dans les fiches réelles.
 *
 * A shared file of actors may well list more of them than one contract needs: those that are imported are left out.
 */
export const acteurInutilise = regle({
  nom: 'pilotage/acteur-inutilise',
  severite: 'information',
  messages: {
    inutilise: {
      fr: '{acteur} est déclaré parmi les acteurs, mais aucune rubrique ne le nomme. Il manque peut-être dans une fiche.',
      en: '{acteur} is declared among the actors, but nothing names it. It may be missing from a fiche.',
      aide: {
        fr: 'Nommez {acteur} là où il intervient (pilotes, partenaires, financements…), ou retirez sa déclaration.',
        en: 'Name {acteur} where it takes part (pilotes, partenaires, financements…), or remove its declaration.',
      },
    },
  },
  verifier(contexte, signaler) {
    const racine = contexte.etapes[0];
    const declares = (racine?.element as { acteurs?: Acteur[] } | undefined)?.acteurs?.filter(
      (acteur) => !acteur.importe && !acteur.referentiel,
    );
    if (!racine || !declares?.length) return;
    const nommes = nommesParmi(declares, contexte);
    for (const acteur of declares) {
      const { identifiant, siren } = acteur;
      if (
        !identifiant ||
        nommes.has(identifiant) ||
        (siren && nommes.has(siren)) ||
        contexte.nommeAilleurs?.(identifiant)
      )
        continue;
      signaler('inutilise', { cible: acteur, etape: racine, valeurs: { acteur: identifiant } });
    }
  },
});

/** @returns the identifiers and SIREN that some text is: an actor may be a party, a place, an instance, a financer. */
function nommesParmi(declares: readonly Acteur[], contexte: Contexte): Set<string> {
  const connus = new Set(declares.flatMap(({ identifiant, siren }) => [identifiant, siren ?? '']));
  const plusLong = Math.max(...[...connus].map((nom) => nom.length));
  const nommes = new Set<string>();
  for (const { texte, declaration } of textesDe(contexte)) {
    if (!declaration && texte.length <= plusLong && connus.has(texte)) nommes.add(texte);
  }
  return nommes;
}
