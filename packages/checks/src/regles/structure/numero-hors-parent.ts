/** A number that announces another place than the one where the text stands. */
import { regle } from '../../regle.js';
import { annonceEtPlace, composants, type Numerote, numerosLibres, numerotees, placeDe } from './numeros.js';

/** Source: usage observé dans les fiches réelles. */
export const numeroHorsParent = regle({
  nom: 'structure/numero-hors-parent',
  severite: 'avertissement',
  messages: {
    ailleurs: {
      fr: '{element} : ce numéro annonce {annonce}, mais le texte est placé dans {parent}. Le lecteur ne saura pas où le chercher.',
      en: '{element}: this number announces {annonceNue}, but the text stands in {parentNu}. Readers will not know where to look.',
      aide: {
        fr: 'Renumérotez, par exemple {libre}, ou déplacez le texte dans {annonce}.',
        en: 'Renumber it, for example {libre}, or move the text into {annonceNue}.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const toutes = numerotees(etapes);
    const libre = numerosLibres(toutes);
    for (const etape of toutes) {
      if (!etape.parent || placeDe(etape) !== 'hors') continue;
      const parent = etape.parent.element as Numerote;
      signaler('ailleurs', {
        cible: etape.element,
        propriete: 'numero',
        etape,
        valeurs: { ...annonceEtPlace(etape), libre: libre(etape.niveau, composants(parent.numero ?? '')) },
        liens: [{ cible: parent, message: { fr: 'Le texte est placé ici.', en: 'The text stands here.' } }],
      });
    }
  },
});
