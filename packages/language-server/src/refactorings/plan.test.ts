/** Numbers in a row, and numbers that are free. */
import type { ast } from '@paraphe/language';
import type { AstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { lire, ouvrirBanc } from '../correctifs/banc.js';
import { descendants, numeroLibre } from './numeros.js';
import { numerosEnOrdre } from './plan.js';

/** @param arbre one element a line, indented: `axe 1`, `objectif 1.1`… */
function planDe(arbre: string): AstNode {
  const lignes = arbre.split('\n').filter((ligne) => ligne.trim());
  const marge = (ligne: string | undefined) => /^\s*/.exec(ligne ?? '')?.[0].length ?? 0;
  let texte = 'contrat essai : CLS "Essai" {\n';
  const ouverts: number[] = [];
  for (const ligne of lignes) {
    while (ouverts.length && (ouverts.at(-1) as number) >= marge(ligne))
      texte += '}'.repeat(Number(ouverts.pop() !== undefined));
    texte += `${ligne} "Titre" {\n`;
    ouverts.push(marge(ligne));
  }
  texte += '}'.repeat(ouverts.length + 1);
  const { analyse } = lire(ouvrirBanc(), texte);
  expect(analyse.fautive).toBe(false);
  return (analyse.document.parseResult.value as ast.Texte).elements[0] as AstNode;
}

describe.each([
  [
    'numbers with their path',
    'axe 2\n objectif 2.3\n  action 2.3.4\n  action 2.3.9',
    ['1', '1.1', '1.1.1', '1.1.2'],
  ],
  [
    'flat fiches through the plan',
    'axe 1\n action 4\naxe 2\n action 9\n action 12',
    ['1', '1', '2', '2', '3'],
  ],
  [
    'objectifs that start again in each axe',
    'axe 1\n objectif 2\naxe 3\n objectif 1\n objectif 4',
    ['1', '1', '2', '1', '2'],
  ],
  ['letters', 'axe 1\n action 1.2\n  sous-action 1.2.b\n  sous-action 1.2.d', ['1', '1.1', '1.1.a', '1.1.b']],
  ['what is in order already', 'axe 1\n objectif 1.1\n  action 1.1.1\naxe 2', ['1', '1.1', '1.1.1', '2']],
])('%s', (_, arbre, numeros) => {
  it('are given in the order of the text', () => {
    const plan = planDe(arbre);
    const changements = numerosEnOrdre(plan);
    expect([...descendants(plan)].map((noeud) => changements.get(noeud) ?? noeud.numero)).toEqual(numeros);
  });
});

describe.each([
  [
    'after the last of its level',
    'axe 1\n objectif 1.1\n  action 1.1.1\n  action 1.1.4\n objectif 1.2\n  action 1.2.1',
    '1.1.1',
    '1.2',
    '1.2.2',
  ],
  [
    'under the number of what holds it',
    'axe 1\n objectif 1.1\n  action 1.1.1\n objectif 1.2',
    '1.1.1',
    '1.2',
    '1.2.1',
  ],
  ['its own, where fiches are numbered flat', 'axe 1\n action 3\naxe 2\n action 5', '3', '2', '3'],
])('a free number', (cas, arbre, numero, vers, attendu) => {
  it(cas, () => {
    const tous = [...descendants(planDe(arbre))];
    const noeud = tous.find((n) => n.$type === 'Action' && n.numero === numero);
    const porteur = tous.find((n) => n.$type !== 'Action' && n.numero === vers);
    expect(noeud && porteur && numeroLibre(porteur, noeud)).toBe(attendu);
  });
});
