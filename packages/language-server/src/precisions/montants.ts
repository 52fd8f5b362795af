/** What amounts come to, told beside them: a share in euros, a yearly cost over its years, the total of several costs. */
import type { ast } from '@paraphe/language';
import {
  afficherMontant,
  type Contribution,
  type Cout,
  coutTotal,
  type Financements,
  montantContribution,
} from '@paraphe/model';
import { type AstNode, GrammarUtils } from 'langium';
import { afficherSomme, aPlusieursCouts } from '../affichage/argent.js';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import { etapesDe } from '../completude.js';
import type { Precision } from './precisions.js';

/** @param debut offsets of what is asked for */
export function* precisionsMontants({ analyse }: Vue, debut: number, fin: number): Generator<Precision> {
  const { origines } = analyse;
  for (const { element } of etapesDe(analyse)) {
    const plan = element.financements;
    const cst = plan && origines.noeud(plan)?.$cstNode;
    if (!plan || !cst || cst.end < debut || cst.offset > fin) continue;
    for (const cout of plan.couts ?? []) yield* duCout(cout, origines.noeud(cout));
    for (const contribution of plan.contributions ?? [])
      yield* delApport(contribution, plan, origines.noeud(contribution));
    const total = aPlusieursCouts(plan) && afficherSomme(plan.totaux?.cout);
    if (total) yield { offset: cst.end, label: dire(`coût total : ${total}`, `total cost: ${total}`) };
  }
}

function* duCout(cout: Cout, noeud: AstNode | undefined): Generator<Precision> {
  const total = cout.parAn && coutTotal(cout);
  const offset = finDeLigne(noeud);
  if (total && offset !== undefined) yield { offset, label: `= ${afficherMontant(total)}` };
}

function* delApport(
  contribution: Contribution,
  plan: Financements,
  noeud: AstNode | undefined,
): Generator<Precision> {
  const montant = montantContribution(contribution, plan);
  if (!montant) return;
  const pourcent = noeud && GrammarUtils.findNodeForKeyword(noeud.$cstNode, '%');
  const offset = contribution.montant ? contribution.parAn && finDeLigne(noeud) : pourcent?.end;
  if (typeof offset === 'number') yield { offset, label: `= ${afficherMontant(montant)}` };
}

/** @returns where an amount and what is said of it end, before its years */
function finDeLigne(noeud: AstNode | undefined): number | undefined {
  const { queues = [], montant } = (noeud ?? {}) as {
    queues?: ast.QueueFinancement[];
    montant?: ast.Montant;
  };
  return queues.at(-1)?.$cstNode?.end ?? montant?.$cstNode?.end;
}
