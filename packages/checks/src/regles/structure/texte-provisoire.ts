/** Marks left to be filled in: « à compléter », « … », `Nouvelle action`. */

import type { Etape } from '@paraphe/model';
import { estProvisoire } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Keys that hold no words of the author, or that another step or another file answers for. */
const SANS_PROSE = new Set([
  'acteur',
  'acteurs',
  'actions',
  'axes',
  'code',
  'document',
  'identifiant',
  'numero',
  'objectifs',
  'releveDe',
  'siren',
  'siret',
  'site',
  'sousActions',
  'totaux',
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
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      for (const { cible, propriete, texte } of textes(etape.element, etape)) {
        const net = texte.normalize('NFC').trim();
        if (!estProvisoire(net)) continue;
        signaler('provisoire', {
          cible,
          propriete,
          etape,
          valeurs: { texte: net.replace(/\s+/g, ' ').slice(0, 60) },
        });
      }
    }
  },
});

interface Texte {
  cible: object;
  propriete: string;
  texte: string;
}

/** Every text of an element, and of its own actors if it is the root; those of the elements that it holds are theirs. */
function* textes(noeud: object, etape?: Etape): Generator<Texte> {
  for (const [cle, valeur] of Object.entries(noeud)) {
    const propres = cle === 'acteurs' && etape && Array.isArray(valeur);
    // `objectifs` are elements on an axe, texts in the tree of aims.
    const visees = cle === 'objectifs' && !etape;
    if (SANS_PROSE.has(cle) && !propres && !visees) continue;
    for (const v of Array.isArray(valeur) ? valeur : [valeur]) {
      if (typeof v === 'string') yield { cible: noeud, propriete: cle, texte: v };
      else if (v && typeof v === 'object' && !(propres && v.importe)) yield* textes(v);
    }
  }
}
