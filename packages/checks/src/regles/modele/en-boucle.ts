/** In a modèle: it extends itself, directly or through others. */
import type { Modele } from '@paraphe/model';
import { regle } from '../../regle.js';

/** The circle is told at each modèle that is part of it; its demands hold all the same, once each. */
export const enBoucle = regle({
  nom: 'modele/en-boucle',
  severite: 'erreur',
  messages: {
    soi: {
      fr: "Le modèle {modele} s'étend lui-même.",
      en: 'The modèle {modele} extends itself.',
      aide: { fr: 'Retirez « étend {modele} ».', en: 'Take out "étend {modele}".' },
    },
    boucle: {
      fr: "Le modèle {modele} s'étend lui-même, par d'autres : {boucle}.",
      en: 'The modèle {modele} extends itself, through others: {boucle}.',
      aide: { fr: "Retirez l'un des « étend » de cette boucle.", en: 'Take out one "étend" of that circle.' },
    },
  },
  verifier({ modele: lu }, signaler) {
    if (!lu) return;
    const { modele, trouver } = lu;
    for (const [rang, nom] of (modele.etend ?? []).entries()) {
      const parent = trouver(nom);
      const boucle = parent && chemin(parent, modele, trouver, []);
      if (!boucle) continue;
      signaler(boucle.length === 1 ? 'soi' : 'boucle', {
        cible: modele,
        propriete: `etend/${rang}`,
        valeurs: { modele: modele.identifiant, boucle: [modele.identifiant, ...boucle].join(' → ') },
      });
    }
  },
});

/** @returns the names from a modèle back to `but`, or undefined when it does not lead there */
function chemin(
  ici: Modele,
  but: Modele,
  trouver: (nom: string) => Modele | undefined,
  vus: readonly Modele[],
): string[] | undefined {
  if (ici.identifiant === but.identifiant) return [ici.identifiant];
  if (vus.includes(ici)) return undefined;
  for (const nom of ici.etend ?? []) {
    const parent = trouver(nom);
    const suite = parent && chemin(parent, but, trouver, [...vus, ici]);
    if (suite) return [ici.identifiant, ...suite];
  }
  return undefined;
}
