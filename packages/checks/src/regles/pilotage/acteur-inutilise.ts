/** An actor declared in the contract's own text, and named nowhere. */
import type { Acteur, Etape } from '@paraphe/model';
import { regle } from '../../regle.js';

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
  verifier({ etapes }, signaler) {
    const racine = etapes[0];
    const declares = (racine?.element as { acteurs?: Acteur[] } | undefined)?.acteurs?.filter(
      (acteur) => !acteur.importe,
    );
    if (!racine || !declares?.length) return;
    const nommes = new Set<string>();
    for (const { element } of etapes) recueillir(element, nommes);
    for (const acteur of declares) {
      const { identifiant, siren } = acteur;
      if (!identifiant || nommes.has(identifiant.normalize('NFC')) || (siren && nommes.has(siren))) continue;
      signaler('inutilise', { cible: acteur, etape: racine as Etape, valeurs: { acteur: identifiant } });
    }
  },
});

/** What the steps or the declarations hold by themselves, and is not a mention. */
const A_PART = new Set(['acteurs', 'axes', 'actions', 'sousActions', 'totaux']);

/** Gathers every text of an element: an actor may be named as a party, a place, an instance, a financer. */
function recueillir(noeud: object, nommes: Set<string>): void {
  for (const [cle, valeur] of Object.entries(noeud)) {
    if (A_PART.has(cle)) continue;
    for (const v of Array.isArray(valeur) ? valeur : [valeur]) {
      if (typeof v === 'string') nommes.add(v.normalize('NFC'));
      else if (v && typeof v === 'object') recueillir(v, nommes);
    }
  }
}
