/** Tab stops, for clients that know them and for those that do not. */
import { describe, expect, it } from 'vitest';
import { aTaquets, echapper, enExtrait, sansTaquets } from './taquets.js';

describe('taquets', () => {
  it.each([
    ['pilotes <1>', ['pilotes $', '{1}'].join(''), 'pilotes '],
    ['coût <1> € <2|TTC,HT|>', ['coût $', '{1} € $', '{2|TTC,HT|}'].join(''), 'coût  € '],
    [
      'période <1:2024> à <2:2028>',
      ['période $', '{1:2024} à $', '{2:2028}'].join(''),
      'période 2024 à 2028',
    ],
    ['axe 1 {\n  <0>\n}', 'axe 1 {\n  $0\n}', 'axe 1 {\n\n}'],
  ])('%s', (texte, extrait, simple) => {
    expect(aTaquets(texte)).toBe(true);
    expect(enExtrait(texte)).toBe(extrait);
    expect(sansTaquets(texte)).toBe(simple);
  });

  it('leaves the signs of a text alone', () => {
    const texte = 'Prix <3 $ {a} \\ fin';
    expect(aTaquets(echapper(texte))).toBe(false);
    expect(sansTaquets(echapper(texte))).toBe(texte);
    expect(enExtrait(echapper(texte))).toBe('Prix <3 \\$ {a\\} \\\\ fin');
  });
});
