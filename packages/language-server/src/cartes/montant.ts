/** The card of an amount: what it comes to, of how much it is a part, whether totals count it. */
import { type Analyse, ast } from '@paraphe/language';
import {
  afficherMontant,
  type Contribution,
  type Cout,
  centimes,
  coutDuPlan,
  coutTotal,
  type Financements,
  montantContribution,
  STATUTS_FINANCEMENT,
} from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { nombre } from '../affichage/valeurs.js';
import { ancetre } from '../positions.js';
import { carte } from './markdown.js';
import { objetDe } from './objets.js';

type Ligne = ast.Cout | ast.Contribution | ast.Autofinancement | ast.ApportNature | ast.Poste;

const estApport = (noeud: unknown): noeud is Exclude<Ligne, ast.Cout> =>
  ast.isContribution(noeud) ||
  ast.isAutofinancement(noeud) ||
  ast.isApportNature(noeud) ||
  ast.isPoste(noeud);

/** @param noeud what stands under the cursor, in the tree @returns undefined where no amount is */
export function carteMontant(analyse: Analyse, noeud: AstNode | undefined): string | undefined {
  const financements = ancetre(noeud, ast.isFinancements);
  const plan = financements && objetDe<Financements>(analyse, financements);
  if (!plan || !noeud) return undefined;
  const couts = ancetre(noeud, ast.isCout);
  if (couts) return surCout(objetDe<Cout>(analyse, couts));
  const apport = ancetre(noeud, estApport);
  if (apport) return surApport(objetDe<Contribution>(analyse, apport), plan);
  // `financements 18 000 €`: the rubrique is itself the cost.
  return plan.couts?.length === 1 && ast.isMontant(noeud) ? surCout(plan.couts[0]) : undefined;
}

function surCout(cout: Cout | undefined): string | undefined {
  if (!cout) return undefined;
  const { montant, montantMax, parAn, ans } = cout;
  const total = coutTotal(cout);
  if (montantMax) {
    const [bas, haut] = [afficherMontant(montant), afficherMontant(montantMax)];
    return carte(
      dire(`**Entre ${bas} et ${haut}**`, `**Between ${bas} and ${haut}**`),
      dire(
        "Une fourchette ne s'additionne pas : les totaux la laissent de côté.",
        'A range does not add up: totals leave it out.',
      ),
    );
  }
  if (parAn && total && ans !== undefined)
    return `**${afficherMontant(montant)} × ${nombre(ans)} ${dire('ans', 'years')} = ${afficherMontant(total)}**`;
  if (parAn)
    return carte(
      `**${afficherMontant(montant)} ${dire('par an', 'a year')}**`,
      dire(
        'Sans durée (« sur 3 ans »), ce coût annuel est laissé de côté dans les totaux.',
        'Without a duration ("sur 3 ans"), totals leave this yearly cost out.',
      ),
    );
  const compte = cout.dont
    ? dire(
        'Une partie du coût au-dessus : les totaux ne la comptent pas deux fois.',
        'A part of the cost above: totals do not count it twice.',
      )
    : dire('Compté dans le coût de la fiche.', 'Counted in the cost of the fiche.');
  return carte(`**${afficherMontant(montant)}**`, compte);
}

function surApport(contribution: Contribution | undefined, plan: Financements): string | undefined {
  const montant = contribution && montantContribution(contribution, plan);
  if (!contribution || (!montant && contribution.part === undefined && !contribution.montant))
    return undefined;
  const { statut, parAn, ans, part } = contribution;
  if (!montant)
    return part === undefined
      ? dire(
          'Sans durée (« sur 3 ans »), cette contribution annuelle est laissée de côté dans les totaux.',
          'Without a duration ("sur 3 ans"), totals leave this yearly contribution out.',
        )
      : dire(
          "La part d'un coût qui n'est pas chiffré, ou ne s'additionne pas.",
          'A share of a cost that has no figure, or does not add up.',
        );
  const cout = coutDuPlan(plan);
  const calcul =
    parAn && ans !== undefined && contribution.montant
      ? `${afficherMontant(contribution.montant)} × ${nombre(ans)} ${dire('ans', 'years')} = `
      : '';
  return carte(
    `**${calcul}${afficherMontant(montant)}**`,
    cout && centimes(cout) > 0 && partDuCout(centimes(montant) / centimes(cout), afficherMontant(cout)),
    statut === 'refuse'
      ? dire('Refusé : les totaux ne le comptent pas.', 'Refused: totals do not count it.')
      : statut && dire(`État : ${STATUTS_FINANCEMENT[statut]}.`, `State: ${STATUTS_FINANCEMENT[statut]}.`),
  );
}

function partDuCout(part: number, cout: string): string {
  const pourcent = nombre(Math.round(part * 1000) / 10);
  return dire(`Soit ${pourcent} % du coût de ${cout}.`, `That is ${pourcent}% of the cost of ${cout}.`);
}
