/** The same indicator written twice. */

import type { Etape, Indicateur } from '@paraphe/model';
import { nommer } from '@paraphe/model';
import { empreinte, quiSeRessemblent } from '../../mots.js';
import { type Contexte, regle } from '../../regle.js';
import { court, mots } from './outils.js';

/**
 * Source: none but the follow-up itself, which names an indicator by its identifier or its label. The same label in two
 * fiches is no fault; nor is it in one fiche for two steps or two units.
 */
export const indicateurDouble = regle({
  nom: 'indicateurs/indicateur-double',
  severite: 'avertissement',
  messages: {
    identifiant: {
      fr: "{element} : l'identifiant « {identifiant} » est déjà celui d'un autre indicateur ({autre}). Dans le suivi, on ne saura pas duquel on parle.",
      en: '{element}: the identifier "{identifiant}" is already that of another indicator ({autre}). In the follow-up, nobody will know which one is meant.',
      aide: {
        fr: "Donnez à l'un des deux un autre identifiant, ou retirez-le : l'intitulé suffit.",
        en: 'Give one of them another identifier, or remove it: the label is enough.',
      },
    },
    libelle: {
      fr: "{element} : l'indicateur « {libelle} » est écrit deux fois. Dans le suivi, on ne saura pas duquel on parle.",
      en: '{element}: the indicator "{libelle}" is written twice. In the follow-up, nobody will know which one is meant.',
      aide: {
        fr: "Retirez l'un des deux, ou précisez ce qui les distingue.",
        en: 'Remove one of them, or say what tells them apart.',
      },
    },
  },
  verifier(contexte, signaler) {
    const identifiants = new Map<string, { indicateur: Indicateur; etape: Etape }>();
    for (const etape of contexte.etapes) {
      const { indicateurs } = etape.element;
      if (!indicateurs) continue;
      const libelles = new Map<string, Indicateur>();
      const semblables = new Set(quiSeRessemblent(indicateurs, ({ libelle }) => empreinte(libelle)));
      for (const indicateur of indicateurs) {
        const identifiant = indicateur.identifiant?.replace(/’/g, "'");
        const premier = identifiant ? identifiants.get(identifiant) : undefined;
        const cle = semblables.has(indicateur) ? cleDe(indicateur, contexte) : '|';
        const jumeau = cle.startsWith('|') ? undefined : libelles.get(cle);
        if (identifiant && premier) {
          signaler('identifiant', {
            cible: indicateur,
            propriete: 'identifiant',
            etape,
            valeurs: { identifiant, autre: nommer(premier.etape) },
            liens: [lien(premier.indicateur, 'identifiant')],
          });
        } else if (jumeau) {
          const valeurs = { libelle: court(indicateur.libelle) };
          signaler('libelle', {
            cible: indicateur,
            propriete: 'libelle',
            etape,
            valeurs,
            liens: [lien(jumeau, 'libelle')],
          });
        }
        if (identifiant && !premier) identifiants.set(identifiant, { indicateur, etape });
        if (!jumeau) libelles.set(cle, indicateur);
      }
    }
  },
});

/** « Cf. proposition du cabinet » names no indicator: it sends to a document that does. */
const RENVOI = /^(cf|voir|selon|a definir|idem)\b/;

function cleDe({ libelle, etape, unite }: Indicateur, contexte: Contexte): string {
  const nom = mots(libelle, contexte);
  if (RENVOI.test(nom)) return '|';
  return `${nom}|${etape ?? ''}|${mots(unite ?? '', contexte)}`;
}

function lien(cible: Indicateur, propriete: string) {
  return { cible, propriete, message: { fr: 'Écrit ici la première fois', en: 'First written here' } };
}
