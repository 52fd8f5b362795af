/** The lead is the contract itself: « Contrat local de santé », « CLS ». */
import type { Contexte } from '../../regle.js';
import { regle } from '../../regle.js';
import { nomDe, pilotesDe } from './parties.js';

/** Kinds of contract, under the names that they are given. CLSM and CRT are left out: they are bodies too. */
const SORTES =
  /^(cls|contrat local de sante|ctg|convention territoriale globale|plusse?f?|pat|projet alimentaire territorial|contrat de ville|crte)( |$)/;

/** Words that name people or a body beside the contract: « coordinatrice du CLS », « COPIL CLS », « CLS et CPTS ». */
const QUELQU_UN =
  /coordin|charge|animat|equipe|comite|copil|cotech|commission|referent|service|pole|pilotage|responsable|technicien|direct|mission|groupe|instance|membre|signataire|partenaire| et /;

/**
 * Source: usage observé dans les fiches réelles (dans un plan, 22 fiches sur 29 ont pour pilote « Contrat local de santé »).
 */
export const piloteContrat = regle({
  nom: 'pilotage/pilote-contrat',
  severite: 'avertissement',
  messages: {
    contrat: {
      fr: "{element} : le pilote est « {nom} », c'est-à-dire un contrat. Un contrat n'agit pas de lui-même : quelle structure est responsable ?",
      en: '{element}: its lead is "{nom}", that is, a contract. A contract does not act by itself: which body is responsible?',
      aide: {
        fr: 'Écrivez la structure qui porte le poste de coordination, par exemple : pilotes "Communauté de communes"',
        en: 'Write the body that employs the coordinator, for example: pilotes "Communauté de communes"',
      },
    },
  },
  verifier(contexte, signaler) {
    const { etapes, plan, acteur, mots } = contexte;
    const noms = nomsDuContrat(contexte);
    for (const etape of etapes) {
      for (const partie of pilotesDe(etape.element)) {
        if (
          partie.services?.length ||
          partie.personne ||
          partie.mentions?.some((m) => QUELQU_UN.test(mots(m)))
        )
          continue;
        const declare = partie.acteur === undefined ? undefined : acteur(partie.acteur);
        const nom = declare?.nom ?? nomDe(partie);
        // A declared actor may well share the identifier of the contract: it is still somebody.
        const porteLIdentifiant = !declare && mots(nom) === mots(plan?.identifiant ?? '') && mots(nom) !== '';
        if (porteLIdentifiant || estContrat(nom, mots(nom), noms))
          signaler('contrat', { cible: partie, etape, valeurs: { nom } });
      }
    }
  },
});

function nomsDuContrat({ plan, contrat, mots }: Contexte): Set<string> {
  const types = (contrat?.types ?? []).map(mots).filter((type) => type !== 'clsm' && type !== 'crt');
  return new Set([...types, mots(plan?.titre ?? ''), 'contrat', 'convention'].filter(Boolean));
}

function estContrat(nom: string, seuls: string, noms: Set<string>): boolean {
  const mots = seuls.replace(/^(le|la|l) /, '');
  if (noms.has(mots)) return true;
  return SORTES.test(mots) && !QUELQU_UN.test(mots) && !/[/+&,]/.test(nom);
}
