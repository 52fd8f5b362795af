/** Elements named by their number (`action 1.4.2 de cls-2018`, `besoins 2, 5`): do they exist? */
import {
  type Contrat,
  type Plan,
  parcourir,
  type ReferenceElement,
  type Reponse,
  type Rubriques,
} from '@paraphe/model';
import { type AstNode, AstUtils } from 'langium';
import type { Analyse } from '../analyse/analyse.js';
import {
  isAction,
  isAxe,
  isFaitDiagnostic,
  isObjectif,
  isOrientation,
  isSousAction,
} from '../generated/ast.js';
import { entreGuillemets, langueCourante } from '../messages.js';
import type { Construction } from '../modele/construction.js';

type Numeros = Map<string, Set<string>>;

/** Says which numbers name nothing. Plans that are not known are told elsewhere. */
export function verifierReferences(c: Construction, analyse: Analyse): void {
  const parPlan = new Map<AstNode, Numeros>();
  const numerosDe = (nom: string): Numeros | undefined => {
    const noeud = c.portee.trouver('plan', nom);
    if (!noeud) return undefined;
    let numeros = parPlan.get(noeud);
    if (!numeros) {
      numeros = numeroter(noeud);
      parPlan.set(noeud, numeros);
    }
    return numeros;
  };
  const verifier = (objet: object, sorte: string, numeros: readonly string[], plan: string) => {
    const table = numerosDe(plan);
    for (const [rang, numero] of (table ? numeros : []).entries()) {
      if (table?.get(sorte)?.has(numero)) continue;
      const noeud = c.origines.noeud(objet);
      const ou = noeud && (c.cst(noeud, 'numeros', rang) ?? c.cst(noeud, 'numero') ?? noeud);
      const connus = [...(table?.get(sorte) ?? [])];
      const fr = langueCourante() === 'fr';
      const voisins = connus.length
        ? ` ${fr ? 'Numéros connus :' : 'Known numbers:'} ${connus.slice(0, 8).join(', ')}${connus.length > 8 ? '…' : ''}.`
        : '';
      c.signaler('elementInconnu', ou, {
        element: sorte.includes('{}') ? sorte.replace('{}', numero) : `${sorte} ${numero}`,
        plan: entreGuillemets([plan]),
        voisins,
      });
    }
  };
  const reference = (r: ReferenceElement, ici: string) => {
    if (r.nonResolu) return;
    if (r.deAxe) verifier(r, `objectif {} de l'axe ${r.deAxe}`, [r.numero], r.de ?? ici);
    else verifier(r, r.niveau, [r.numero], r.de ?? ici);
  };
  const reponse = (r: Reponse, ici: string) => {
    const sorte = r.a === 'besoins' ? 'besoin' : r.a === 'orientations' ? 'orientation' : r.a;
    if (!r.nonResolu) verifier(r, sorte, r.numeros, r.de ?? ici);
  };
  const visiter = (element: Rubriques, ici: string) => {
    for (const r of element.actionsLiees ?? []) reference(r, ici);
    for (const r of element.reconduit ?? []) reference(r, ici);
    for (const r of element.repondA ?? []) reponse(r, ici);
  };
  for (const { plan } of [...analyse.contrats, ...analyse.demarches] as { plan: Plan | Contrat }[]) {
    for (const { element } of parcourir(plan)) visiter(element, plan.identifiant);
  }
  for (const { plan } of analyse.fiches) visiter(plan, plan.identifiant);
  for (const { plan: avenant } of analyse.avenants) {
    for (const operation of avenant.operations) {
      for (const r of [operation.ajoute?.a, operation.modifie?.element, operation.retire?.element])
        if (r) reference(r, avenant.contrat);
    }
  }
  for (const suivi of analyse.suivis) {
    for (const { element } of suivi.actions) reference(element, suivi.contrat);
  }
}

function numeroter(plan: AstNode): Numeros {
  const numeros: Numeros = new Map();
  for (const noeud of AstUtils.streamAllContents(plan)) {
    const sorte = isAction(noeud)
      ? 'action'
      : isSousAction(noeud)
        ? 'sous-action'
        : isObjectif(noeud)
          ? 'objectif'
          : isAxe(noeud)
            ? 'axe'
            : isOrientation(noeud)
              ? 'orientation'
              : isFaitDiagnostic(noeud) && noeud.cle === 'besoin'
                ? 'besoin'
                : undefined;
    const numero = (noeud as { numero?: string }).numero;
    if (!sorte || !numero) continue;
    if (isObjectif(noeud) && isAxe(noeud.$container)) {
      const dansAxe = `objectif {} de l'axe ${noeud.$container.numero}`;
      numeros.set(dansAxe, (numeros.get(dansAxe) ?? new Set()).add(numero));
    }
    const connus = numeros.get(sorte);
    if (connus) connus.add(numero);
    else numeros.set(sorte, new Set([numero]));
  }
  return numeros;
}
