/** A lead given as the name of a person, without the structure that answers for it. */
import { regle } from '../../regle.js';
import { nomDe, pilotesDe } from './parties.js';

/** « Mme Exemple », « Dr Exemple »; not « Mme la Maire » alone, which is an office. */
const CIVILITE = /^(M\.|MM\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Dr\.?|Docteur|Pr\.?)\s+(?!(le|la|l['’]))/;

/**
 * Source: usage observé dans les fiches réelles (structure, service et personne pilotes sont trois choses); IGAS, rapport
 * 2024-074R, tome 1, [203] (un projet tient souvent à une personne).
 */
export const pilotePersonneSeule = regle({
  nom: 'pilotage/pilote-personne-seule',
  severite: 'information',
  messages: {
    seule: {
      fr: "{element} : le pilote est une personne, sans sa structure. Si elle change de poste, plus personne n'est responsable ; et son nom part avec chaque document tiré du contrat.",
      en: '{element}: the lead is a person, without an organisation. Should they move on, nobody is responsible; and their name goes out with every document made from the contract.',
      aide: {
        fr: 'Nommez la structure. Le nom de la personne se met à part, après le mot « personne » : il ne sort alors que sur demande.',
        en: 'Name the organisation. The person goes apart, after the word "personne": the name then leaves only on request.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      for (const partie of pilotesDe(etape.element)) {
        const nom = nomDe(partie);
        const sansStructure = partie.acteur === undefined && !partie.services?.length;
        if (!sansStructure || !(CIVILITE.test(nom) || (partie.personne && !partie.texte))) continue;
        // « Mme Exemple, CCAS de la ville » or « M. Exemple (CPTS) » names the structure after the person.
        if (/[,(–]| - /.test(partie.texte ?? '') || partie.mentions?.length) continue;
        signaler('seule', { cible: partie, etape });
      }
    }
  },
});
