/** A lead that is no party to the contract: it neither signs nor is a partner anywhere. */
import type { Contrat, Etape, Partie } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { clesDe, estInstance, nomDe, pilotesDe } from './parties.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [272] (la place de chacun dans le pilotage) et [275] (la signature multipartite
 * expose les engagements de chacun).
 *
 * Said once for each actor, on the first fiche that it leads. A commission or a committee signs nothing: it is left out.
 */
export const piloteEtranger = regle({
  nom: 'pilotage/pilote-etranger',
  severite: 'avertissement',
  messages: {
    etranger: {
      fr: "{element} : {acteur} est pilote, sans être signataire du contrat ni partenaire d'une de ses actions. Rien ne dit qu'il s'y est engagé.",
      en: '{element}: {acteur} leads it, but neither signs the contract nor is a partner of any action. Nothing says that it has agreed.',
      aide: {
        fr: 'Ajoutez {acteur} aux « signataires » ou aux « partenaires » du contrat, ou confiez le pilotage à qui signe.',
        en: 'Add {acteur} to the "signataires" or "partenaires" of the contract, or let a signatory lead.',
      },
    },
  },
  verifier(contexte, signaler) {
    const { contrat, etapes } = contexte;
    if (!contrat?.signataires?.length) return;
    const engages = clesDesEngages(contexte, contrat);
    const menees = new Map<string, { partie: Partie; etape: Etape }[]>();
    for (const etape of etapes) {
      for (const partie of pilotesDe(etape.element)) {
        const acteur =
          partie.acteur === undefined || partie.nonResolu ? undefined : contexte.acteur(partie.acteur);
        if (!acteur || clesDe(partie, contexte).some((cle) => engages.has(cle)) || estInstance(acteur))
          continue;
        const deja = menees.get(acteur.identifiant) ?? [];
        if (deja.length <= MAX_LIENS) menees.set(acteur.identifiant, [...deja, { partie, etape }]);
      }
    }
    for (const [identifiant, [premiere, ...autres]] of menees) {
      if (!premiere) continue;
      signaler('etranger', {
        cible: premiere.partie,
        etape: premiere.etape,
        valeurs: { acteur: identifiant },
        liens: autres.map(({ partie }) => ({
          cible: partie,
          message: AUSSI,
          valeurs: { acteur: nomDe(partie) },
        })),
      });
    }
  },
});

const MAX_LIENS = 5;
const AUSSI = { fr: '{acteur} est aussi pilote ici.', en: '{acteur} leads here too.' };

/** Signatories, partners and members of the governance, under each name that they go by. */
function clesDesEngages(contexte: Contexte, contrat: Contrat): Set<string> {
  const cles = new Set<string>();
  const engager = (partie: Partie) => {
    for (const cle of clesDe(partie, contexte)) cles.add(cle);
  };
  for (const signataire of contrat.signataires ?? []) engager(signataire);
  for (const { element } of contexte.etapes) {
    for (const partenaire of element.partenaires ?? []) engager(partenaire);
    for (const { presidee, reunit } of element.gouvernance?.instances ?? [])
      [...(presidee ?? []), ...(reunit ?? [])].forEach(engager);
  }
  return cles;
}
