/** Each benchmark replaces its own part of the page. */
import { expect, it } from 'vitest';
import { partieEditeur, poserEditeur } from './page.ts';

const PAGE = '# Vitesse\n\n| a |\n';

it('puts the part of the editor at the end, then in its place', () => {
  const posee = poserEditeur(PAGE, "## L'éditeur\n\n$& 1");
  expect(posee).toBe(
    "# Vitesse\n\n| a |\n\n<!-- éditeur : début -->\n\n## L'éditeur\n\n$& 1\n\n<!-- éditeur : fin -->\n",
  );
  const suivie = `${posee}\nAprès.\n`;
  expect(poserEditeur(suivie, 'B')).toBe(
    '# Vitesse\n\n| a |\n\n<!-- éditeur : début -->\n\nB\n\n<!-- éditeur : fin -->\n\nAprès.\n',
  );
});

it('finds the part, with its markers', () => {
  expect(partieEditeur(PAGE)).toBe('');
  expect(partieEditeur(poserEditeur(PAGE, 'B'))).toBe(
    '<!-- éditeur : début -->\n\nB\n\n<!-- éditeur : fin -->',
  );
});
