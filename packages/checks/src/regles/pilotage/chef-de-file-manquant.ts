/** Several pilotes, none of whom leads. */
import { regle } from '../../regle.js';
import { cleDe } from './parties.js';

/** Words in parentheses that tell who does what among the pilotes. */
const ROLE_DIT = /chef|co-?pilot|co-?port|coordin|référent|principal|suppl/i;

/** Source: IGAS, rapport 2024-074R, tome 1, [272] (définir la place de chacun dans le pilotage du projet). */
export const chefDeFileManquant = regle({
  nom: 'pilotage/chef-de-file-manquant',
  severite: 'information',
  messages: {
    manquant: {
      fr: '{element} : {nombre} pilotes, et aucun chef de file. À qui un partenaire écrit-il, et qui rend compte ?',
      en: '{element}: {nombre} leads, and none of them first. Whom does a partner write to, and who reports?',
      aide: {
        fr: "Écrivez « (chef de file) » après l'un des noms ou, si le coportage est voulu, « copilotes » au lieu de « pilotes ».",
        en: 'Write "(chef de file)" after one of the names or, if leading together is meant, "copilotes" instead of "pilotes".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const etape of contexte.etapes) {
      const { pilotes, porteurs = [], maitresOuvrage = [] } = etape.element;
      if (!pilotes || pilotes.length < 2 || porteurs.length === 1 || maitresOuvrage.length === 1) continue;
      const nombre = new Set(pilotes.map((pilote) => cleDe(pilote, contexte))).size;
      if (nombre < 2) continue;
      if (pilotes.some((p) => p.chefDeFile || p.mentions?.some((mention) => ROLE_DIT.test(mention))))
        continue;
      signaler('manquant', { cible: etape.element, propriete: 'pilotes', etape, valeurs: { nombre } });
    }
  },
});
