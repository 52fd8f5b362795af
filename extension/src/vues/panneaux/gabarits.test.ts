import { describe, expect, it } from 'vitest';
import { pageImprimable, pagePanneau, tirerNonce } from './gabarits.js';

const page = pagePanneau({
  langue: 'fr',
  origine: 'https://exemple.invalid',
  script: 'https://exemple.invalid/apercu.js',
  style: 'https://exemple.invalid/apercu.css',
  nonce: 'abc',
  mots: { mot: `"><script>alert('x')</script>` },
});

describe('the page of a panel', () => {
  it('may load nothing but its own style and the script that carries the nonce', () => {
    const [, regles = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(regles.replaceAll('&#39;', "'")).toBe(
      "default-src 'none'; script-src 'nonce-abc'; style-src https://exemple.invalid 'nonce-abc'; base-uri 'none'; form-action 'none'",
    );
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('carries its words without letting them out of the attribute', () => {
    expect(page).toContain(
      'data-mots="{&quot;mot&quot;:&quot;\\&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;}"',
    );
  });
});

describe('a printed page', () => {
  it('escapes its title and runs its own script only', () => {
    const imprime = pageImprimable('<script>&', '<p>Texte</p>', 'p { color: red }', 'abc');
    expect(imprime).toContain('<title>&lt;script&gt;&amp;</title>');
    expect(imprime).toContain("script-src 'nonce-abc'");
    expect(imprime).toContain('<p>Texte</p>');
  });
});

it('draws another nonce each time', () => {
  expect(tirerNonce()).toMatch(/^[0-9a-f]{32}$/);
  expect(tirerNonce()).not.toBe(tirerNonce());
});
