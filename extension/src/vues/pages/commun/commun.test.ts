// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accorder } from './accorder.js';
import { h } from './dom.js';
import { compter, euros, eurosCourts, insecables, jour, part, periode, remplir } from './formats.js';
import { ecrirePlace, lirePlace } from './hote.js';
import { markdown } from './markdown.js';

const rendu = (texte: string) => h('div', {}, markdown(texte)).innerHTML;

describe('Markdown of a contract', () => {
  it.each([
    ['Un **mot** et *un autre*', 'Un <strong>mot</strong> et <em>un autre</em>'],
    ['Une ligne\nqui continue', 'Une ligne\nqui continue'],
    ['Un\n\nDeux', '<p>Un</p><p>Deux</p>'],
    ['- a ;\n- b', '<ul><li>a&nbsp;;</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['[site](https://exemple.fr)', '<a href="https://exemple.fr">site</a>'],
  ])('%j', (texte, html) => {
    expect(rendu(texte)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror="alert(1)"> b',
    '<div onclick="x">\n\n**gras**\n</div>',
    '[clic](javascript:alert(1))',
    '![image](https://exemple.fr/i.png)',
    '<https://exemple.fr/"onmouseover=alert(1)>',
  ])('lets no element of its own through: %j', (texte) => {
    const boite = h('div', {}, markdown(texte));
    const noms = [...boite.querySelectorAll('*')].map((e) => e.localName);
    expect(noms.filter((nom) => !['p', 'strong', 'a'].includes(nom))).toEqual([]);
    for (const element of boite.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).toBe('href');
        expect(value).toMatch(/^https:/);
      }
  });

  it('keeps the words of what it does not let through', () => {
    expect(h('div', {}, markdown('a <script>alert(1)</script> & "b"')).textContent).toBe(
      'a <script>alert(1)</script> & "b"',
    );
  });
});

describe('figures and dates', () => {
  it('are written as in France, with no-break spaces', () => {
    expect(euros(123_456)).toBe('1\u202f234,56\u00a0€');
    expect(euros(1_800_000)).toBe('18\u202f000\u00a0€');
    expect(jour('2024-06-15')).toBe('15 juin 2024');
    expect(jour('2024-01-01')).toBe('1er janvier 2024');
  });

  it.each([
    [118_000_050, '1,18\u00a0M€'],
    [99_999_900, '1\u00a0M€'],
    [24_000_000, '240\u00a0k€'],
    [90_000, '900\u00a0€'],
  ])('are short in a chart: %i cents', (centimes, texte) => {
    expect(eurosCourts(centimes)).toBe(texte);
  });

  it.each([
    [1, 1, '100'],
    [9999, 10_000, '99'],
    [0, 0, '0'],
    [29, 100, '29'],
  ])('say all of it only of what is whole: %i of %i', (partie, tout, pour) => {
    expect(part(partie, tout).replace(/\s/g, '')).toBe(`${pour}%`);
  });

  it.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-01-01', '2027-12-31', '2023 à 2027'],
    ['2024-02-01', '2024-02-29', 'février 2024'],
    ['2023-01-01', '2023-04-30', 'janvier à avril 2023'],
    ['2023-11-01', '2024-02-29', 'novembre 2023 à février 2024'],
    ['2024-05-03', '2024-06-05', 'du 3 mai 2024 au 5 juin 2024'],
    ['2024-05-03', '2024-05-03', '3 mai 2024'],
  ])('name a span in few words: %s to %s', (debut, fin, texte) => {
    expect(periode(debut, fin)).toBe(texte);
  });

  it('agree with their number, in each language', () => {
    const formes = '{0} fiche sur {1}|{0} fiches sur {1}';
    expect(compter(formes, 'fr', 0, 2)).toBe('0 fiche sur 2');
    expect(compter(formes, 'en', 0, 2)).toBe('0 fiches sur 2');
    expect(compter(formes, 'fr', 2000, 3000)).toBe('2\u202f000 fiches sur 3\u202f000');
    expect(remplir('{0} {1}', '{1}', 'b')).toBe('{1} b');
  });

  it('keep their signs on the line', () => {
    expect(insecables('« Pôle » : 60 % ?')).toBe('«\u00a0Pôle\u00a0»\u00a0: 60\u00a0%\u00a0?');
  });
});

describe('bringing the page in line', () => {
  const page = (...lignes: [string, string][]) =>
    h(
      'ul',
      {},
      lignes.map(([cle, texte]) => h('li', { 'data-cle': cle }, h('button', {}, texte))),
    );

  it('keeps the elements that stay, and changes their words only', () => {
    const ancien = page(['a', 'un'], ['b', 'deux']);
    const [a, b] = ancien.children;
    accorder(ancien, page(['a', 'un'], ['n', 'neuf'], ['b', 'DEUX']));
    expect(ancien.textContent).toBe('unneufDEUX');
    expect(ancien.children[0]).toBe(a);
    expect(ancien.children[2]).toBe(b);
  });

  it.each([
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
    ],
    [['a', 'b', 'c'], ['b']],
    [[], ['a']],
    [['a'], []],
    [
      ['a', 'b', 'c', 'd'],
      ['d', 'x', 'b', 'a'],
    ],
  ])('from %j to %j', (avant, apres) => {
    const ancien = page(...avant.map((c): [string, string] => [c, c]));
    const connus = new Map([...ancien.children].map((e) => [e.getAttribute('data-cle'), e]));
    accorder(ancien, page(...apres.map((c): [string, string] => [c, c])));
    expect([...ancien.children].map((e) => e.textContent)).toEqual(apres);
    for (const enfant of ancien.children) {
      const connu = connus.get(enfant.getAttribute('data-cle'));
      if (connu) expect(enfant).toBe(connu);
    }
  });

  it('takes away the attributes that are no more', () => {
    const ancien = h('p', { class: 'x', title: 't' }, 'a');
    accorder(ancien, h('p', { class: 'y' }, 'a'));
    expect(ancien.outerHTML).toBe('<p class="y">a</p>');
  });
});

it('writes places and reads them back, and takes nothing else for a place', () => {
  const place = { start: { line: 3, character: 4 }, end: { line: 5, character: 6 } };
  expect(lirePlace(ecrirePlace(place))).toEqual(place);
  expect(lirePlace(ecrirePlace(place.start))).toEqual({ start: place.start, end: place.start });
  for (const faux of ['', 'a:b:c:d', '1:2:3', '1:2:3:4:5', null]) expect(lirePlace(faux)).toBeUndefined();
});
