/** Links of a text, over stdio. */

import { expect, it } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

it('opens the files in use and the sites', async () => {
  const client = await Client.demarrer();
  const { textDocument, texte } = await client.ouvrir(
    'dossier/a.paraphe',
    'utilise "../communs/acteurs été.paraphe"\nutilise\nacteur A : b "C" { site "https://exemple.fr/page" }\nacteur D : b "E" { site "www.exemple.fr" }\nacteur F : b "G" { site "aucun" }\n',
  );
  const liens = await client.demander<DocumentLink[]>('textDocument/documentLink', { textDocument });
  expect(liens.map(({ range, target }) => [motsDe(texte, range), target])).toEqual([
    ['../communs/acteurs été.paraphe', client.uri('communs/acteurs été.paraphe')],
    ['https://exemple.fr/page', 'https://exemple.fr/page'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
  ]);
  await client.arreter();
});
