/** The changes between two texts, against the texts themselves. */
import { describe, expect, it } from 'vitest';
import { comparer } from './ecarts.js';

function rejouer(avant: string[], apres: string[]): string[] {
  const { ecarts, paires } = comparer(avant, apres);
  const rendu = new Map<number, string>();
  for (const [x, y] of paires) rendu.set(y, (avant[x] as string).trim());
  for (const { vers, jusque } of ecarts)
    for (let y = vers; y < jusque; y += 1) rendu.set(y, (apres[y] as string).trim());
  return apres.map((_, y) => rendu.get(y) ?? '?');
}

describe('comparing two texts line by line', () => {
  it.each([
    ['a b c', 'a b c', 0],
    ['a b c', 'a x c', 1],
    ['a b c', 'a c', 1],
    ['a c', 'a b c', 1],
    ['', 'a b', 1],
    ['a b c a b b a', 'c b a b a c', 4],
  ])('%s becomes %s', (avant, apres, nombre) => {
    const [a, b] = [avant.split(' '), apres.split(' ')];
    expect(rejouer(a, b)).toEqual(b);
    expect(comparer(a, b).ecarts.length).toBeLessThanOrEqual(nombre);
  });

  it('takes lines whose margins alone change for the same lines', () => {
    const { ecarts, paires } = comparer(['a {', ' b', '}'], ['a {', '  b', '}']);
    expect(ecarts).toEqual([]);
    expect(paires).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('gives up on a great difference, and still leads to the other text', () => {
    const a = Array.from({ length: 3000 }, (_, rang) => `a${rang}`);
    const b = Array.from({ length: 2500 }, (_, rang) => `b${rang}`);
    expect(comparer(a, b).ecarts).toEqual([{ de: 0, a: 3000, vers: 0, jusque: 2500 }]);
  });

  it('tells many small differences of a long text apart', () => {
    const a = Array.from({ length: 2000 }, (_, rang) => [`fiche ${rang} {`, 'a { b }', '}']).flat();
    const b = Array.from({ length: 2000 }, (_, rang) => [`fiche ${rang} {`, 'a {', 'b', '}', '}', '']).flat();
    const { ecarts } = comparer(a, b);
    expect(rejouer(a, b)).toEqual(b);
    expect(ecarts.length).toBeGreaterThanOrEqual(2000);
    expect(ecarts.every((ecart) => ecart.a - ecart.de <= 3)).toBe(true);
  });

  it('leads from any text to any other', () => {
    let graine = 7;
    const hasard = (max: number) => {
      graine = (graine * 48271) % 2147483647;
      return graine % max;
    };
    for (let essai = 0; essai < 300; essai += 1) {
      const texte = () =>
        Array.from({ length: hasard(12) }, () => 'abcdefgh'.charAt(hasard(essai % 2 ? 4 : 8)));
      const [a, b] = [texte(), texte()];
      expect(rejouer(a, b), `${a} → ${b}`).toEqual(b);
      const { paires } = comparer(a, b);
      for (const [x, y] of paires) expect(a[x]).toBe(b[y]);
    }
  });
});
