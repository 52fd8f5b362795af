/** An actor where an indicator was expected. */
import type { Acteur } from '@paraphe/model';
import { empreinte } from '../../mots.js';
import { regle } from '../../regle.js';
import { chaqueIndicateur, court, mots } from './outils.js';

/** Source: usage observé dans les fiches réelles (an organisation in the column of the indicators). */
export const acteurEnIndicateur = regle({
  nom: 'indicateurs/acteur-en-indicateur',
  severite: 'avertissement',
  messages: {
    acteur: {
      fr: "{element} : « {libelle} » est le nom d'un acteur, pas un indicateur. La valeur a sans doute glissé d'une colonne à l'autre.",
      en: '{element}: "{libelle}" is the name of an actor, not an indicator. The value probably slipped from one column to another.',
      aide: {
        fr: 'Déplacez cet acteur dans « pilotes » ou « partenaires », et écrivez ici ce que vous mesurerez.',
        en: 'Move this actor to "pilotes" or "partenaires", and write here what you will measure.',
      },
    },
  },
  verifier(contexte, signaler) {
    const racine = contexte.etapes[0]?.element as { acteurs?: Acteur[] } | undefined;
    const noms = (racine?.acteurs ?? []).flatMap(({ identifiant, nom = '' }) => [identifiant, nom]);
    const empreintes = new Set(noms.map(empreinte));
    const estUnActeur = (texte: string) => {
      if (!empreintes.has(empreinte(texte))) return false;
      const seuls = mots(texte, contexte);
      return seuls !== '' && noms.some((nom) => mots(nom, contexte) === seuls);
    };
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const { libelle } = indicateur;
      if (!estUnActeur(libelle) && !(ENUMERE.test(libelle) && libelle.split(ENUMERE).every(estUnActeur)))
        continue;
      signaler('acteur', {
        cible: indicateur,
        propriete: 'libelle',
        etape,
        valeurs: { libelle: court(libelle) },
      });
    }
  },
});

const ENUMERE = /[,;/]/;
