/** From the tree back to the model: which node of the model a node of the tree was read as. */
import type { Analyse } from '@paraphe/language';
import type { Etape } from '@paraphe/model';
import type { AstNode } from 'langium';
import { etapesDe } from '../completude.js';

const etapes = new WeakMap<Analyse, Map<object, Etape>>();

export function objetDe<T extends object>({ origines }: Analyse, noeud: AstNode): T | undefined {
  return origines.objets(noeud)[0] as T | undefined;
}

/** @returns where an element stands in its plan; undefined for what is in no plan, as in an avenant */
export function etapeDe(analyse: Analyse, noeud: AstNode): Etape | undefined {
  let table = etapes.get(analyse);
  if (!table) {
    table = new Map(etapesDe(analyse).map((etape) => [etape.element, etape]));
    etapes.set(analyse, table);
  }
  const objet = objetDe(analyse, noeud);
  return objet && table.get(objet);
}
