/** A number with more levels than the place where the text stands. */
import type { Etape } from '@paraphe/model';
import { regle } from '../../regle.js';
import { annonceEtPlace, composants, type Numerote, numeroNet, numerotees, placeDe } from './numeros.js';

/**
 * Source: usage observé dans les fiches réelles (niveaux sautés dans la numérotation).
 *
 * Said once for each missing level, on the first element that announces it.
 */
export const niveauSaute = regle({
  nom: 'structure/niveau-saute',
  severite: 'avertissement',
  messages: {
    saute: {
      fr: '{element} : ce numéro annonce {annonce}, mais le texte est placé directement dans {parent}. Un niveau manque au plan, ou le numéro est trop long.',
      en: '{element}: this number announces {annonceNue}, but the text stands directly in {parentNu}. A level is missing, or the number is too long.',
      aide: {
        fr: "Placez le texte dans {annonce} (à écrire au-dessus de lui s'il n'existe pas encore), ou raccourcissez le numéro.",
        en: 'Put the text into {annonceNue} (write that level above it if there is none yet), or shorten the number.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const toutes = numerotees(etapes);
    let porteurs: Map<string, Etape> | undefined;
    const dits = new Map<Etape, Set<string>>();
    for (const etape of toutes) {
      if (!etape.parent || placeDe(etape) !== 'saute') continue;
      const cle = composants(etape.element.numero).slice(0, -1).join('.');
      const ditsIci = dits.get(etape.parent) ?? new Set();
      dits.set(etape.parent, ditsIci);
      if (ditsIci.has(cle)) continue;
      ditsIci.add(cle);
      const valeurs = annonceEtPlace(etape);
      porteurs ??= porteursParNumero(toutes);
      const existant = porteurs.get(cle);
      signaler('saute', {
        cible: etape.element,
        propriete: 'numero',
        etape,
        valeurs,
        liens: existant ? [{ cible: existant.element, message: ICI, valeurs }] : [],
      });
    }
  },
});

function porteursParNumero(toutes: readonly Etape<Numerote>[]): Map<string, Etape> {
  const porteurs = toutes.filter(({ niveau }) => niveau === 'axe' || niveau === 'objectif');
  return new Map(porteurs.map((etape) => [numeroNet(etape.element.numero), etape]));
}

const ICI = { fr: '{annonce} est ici.', en: '{annonceNue} is here.' };
