/** An investment of which the local authority in charge brings less than a fifth. */
import {
  type Contribution,
  type Etape,
  ecrireNombre,
  type Financements,
  nomPartie,
  type Partie,
  sansAccents,
} from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { apportDe, contributionsVivantes, couvert, plansDesFiches, resteOuvert } from './plans.js';

/**
 * Source: CGCT, art. L. 1111-10, III (own contribution of at least 20 % of the public funding of an investment).
 * The rule invites to check; it settles nothing.
 */
export const apportMinimal = regle({
  nom: 'financements/apport-minimal',
  severite: 'information',
  messages: {
    faible: {
      fr: "{element} : le maître d'ouvrage apporte {part} % des financements publics de cet investissement, moins que les 20 % de l'article L. 1111-10, III, du CGCT.",
      en: '{element}: the local authority in charge brings {part} % of the public funding of this investment, less than the 20 % of article L. 1111-10, III, of the CGCT.',
      aide: {
        fr: "Vérifiez avec le service des finances ; complétez la ligne « autofinancement … » ou celle du maître d'ouvrage.",
        en: 'Check with the finance department; complete the line "autofinancement …" or that of the authority in charge.',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan, bilan } of plansDesFiches(contexte)) {
      if (!bilan?.depenses || bilan.inconnu || !couvert(bilan) || resteOuvert(plan) || !investissement(plan))
        continue;
      const maitres = maitresOuvrage(etape);
      if (!relevantDuCgct(maitres, plan, contexte)) continue;
      const { propre, total } = apports(plan, new Set(maitres.map(nomPartie)), bilan.depenses, contexte);
      if (!total || propre / total >= 0.2) continue;
      const part = ecrireNombre(Math.floor((propre / total) * 1000) / 10);
      signaler('faible', { cible: etape.element, propriete: 'financements', etape, valeurs: { part } });
    }
  },
});

function investissement(plan: Financements): boolean {
  return (plan.couts ?? []).every((cout) => cout.dont || cout.nature === 'investissement');
}

/** The most precise of what the fiche, or what holds it, says of who is in charge. */
function maitresOuvrage({ element, niveau, parent }: Etape): Partie[] {
  const dits = [element.maitresOuvrage, element.porteurs, element.pilotes].find((parties) => parties?.length);
  return dits ?? (niveau === 'sous-action' && parent ? maitresOuvrage(parent) : []);
}

const COLLECTIVITES = new Set([
  'epci',
  'commune',
  'departement',
  'region',
  'collectivite',
  'metropole',
  'syndicat',
  'petr',
]);

/** A local authority is in charge; or nobody is named, but there is own money. */
function relevantDuCgct(maitres: Partie[], plan: Financements, contexte: Contexte): boolean {
  const propres = contributionsVivantes(plan).filter((c) => c.type === 'autofinancement');
  const candidats = [...maitres, ...propres.flatMap((c) => c.de ?? [])];
  if (!candidats.length) return propres.length > 0;
  return candidats.some((partie) => COLLECTIVITES.has(typeDe(partie, contexte)));
}

function typeDe({ acteur }: Partie, contexte: Contexte): string {
  return sansAccents((acteur && contexte.acteur(acteur)?.type) ?? '').split(/[\s-]/)[0] as string;
}

function apports(
  plan: Financements,
  noms: Set<string>,
  depenses: number,
  contexte: Contexte,
): { propre: number; total: number } {
  let propre = 0;
  let total = 0;
  for (const contribution of contributionsVivantes(plan)) {
    const { type, de } = contribution;
    const apport = apportDe(contribution, depenses) ?? 0;
    const sien = type === 'autofinancement' || (de !== undefined && noms.has(nomPartie(de)));
    if (sien) propre += apport;
    if (sien || !prive(contribution, contexte)) total += apport;
  }
  return { propre, total };
}

const PRIVE =
  /fondation|association|mutuelle|mecen|entreprise|prive|banque|credit|pret\b|emprunt|usager|particip/;

/** Money that is surely not public funding: private financers, loans, what the public pays. */
function prive({ de, auTitreDe, pour }: Contribution, contexte: Contexte): boolean {
  const nom = de?.acteur ? contexte.acteur(de.acteur)?.nom : undefined;
  const mots = [de && typeDe(de, contexte), de && nomPartie(de), nom, auTitreDe, pour];
  return PRIVE.test(sansAccents(mots.filter(Boolean).join(' ')));
}
