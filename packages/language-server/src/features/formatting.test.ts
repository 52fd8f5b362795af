/** Laying out, over stdio: how little changes, and what is said when nothing can. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';

const OPTIONS = { tabSize: 2, insertSpaces: true };

let client: Client;
const dits: string[] = [];
beforeAll(async () => {
  client = await Client.demarrer();
  client.connexion.onNotification('window/showMessage', ({ message }: { message: string }) => {
    dits.push(message.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"));
  });
});
afterAll(() => client.arreter());

let rang = 0;
async function ouvrir(marque: string) {
  rang += 1;
  return client.ouvrir(`f${rang}.paraphe`, marque);
}

describe('the whole text', () => {
  const demander = (textDocument: unknown) =>
    client.demander<TextEdit[]>('textDocument/formatting', { textDocument, options: OPTIONS });

  it('changes the lines that need it, and no other', async () => {
    const { textDocument, uri } = await ouvrir(
      'contrat a : CLS "A" {\n  génération 2\n     période   2023-2027\n\n  action 1 "B" {\n  freins "x"\n  }\n}\n',
    );
    const edits = await demander(textDocument);
    expect(client.appliquer(uri, edits)).toBe(
      'contrat a : CLS "A" {\n  génération 2\n  période 2023 à 2027\n\n  action 1 "B" {\n    freins "x"\n  }\n}\n',
    );
    expect(edits.map(({ range: { start, end } }) => [start.line, end.line])).toEqual([
      [2, 2],
      [5, 5],
    ]);
    expect(edits[1]?.newText).toBe('    ');
  });

  it('keeps the line ends of Windows', async () => {
    const { textDocument, uri } = await ouvrir(
      'contrat a : CLS "A" {\r\ngénération 2\r\n   action 1 "B" { }\r\n}\r\n',
    );
    expect(client.appliquer(uri, await demander(textDocument))).toBe(
      'contrat a : CLS "A" {\r\n  génération 2\r\n\r\n  action 1 "B" { }\r\n}\r\n',
    );
  });

  it('has nothing to change in what is laid out', async () => {
    const exemple = readFileSync(
      new URL('../../../../examples/cls-terres-des-confluences/contrat.paraphe', import.meta.url),
      'utf8',
    );
    const { textDocument, uri } = await ouvrir(exemple);
    expect(await demander(textDocument)).toEqual([]);
    await client.remplacer(uri, exemple.replaceAll(/^ {2}/gm, ''));
    const edits = await demander(textDocument);
    expect(edits.every(({ newText }) => newText.trim() === '')).toBe(true);
    expect(client.appliquer(uri, edits)).toBe(exemple);
  });

  it('leaves a text with a fault as it is, and says so once', async () => {
    const { textDocument, uri } = await ouvrir('contrat a : CLS "A" {\n    génération 2\n  pilots CCTC\n}\n');
    expect(await demander(textDocument)).toEqual([]);
    expect(await demander(textDocument)).toEqual([]);
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatch(/^Le texte n'a pas été mis en forme : il reste une faute à la ligne 3\./);
    await client.remplacer(uri, '{');
    expect(await demander(textDocument)).toEqual([]);
    expect(dits).toHaveLength(2);
  });
});

it('lays out the lines of a selection alone', async () => {
  const { textDocument, uri, plages } = await ouvrir(
    'contrat a : CLS "A" {\n      génération 2\n‹     signataires   CCTC\n›     action 1 "B" { }\n}\n',
  );
  const edits = await client.demander<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument,
    range: plages[0],
    options: OPTIONS,
  });
  expect(client.appliquer(uri, edits)).toBe(
    'contrat a : CLS "A" {\n      génération 2\n  signataires CCTC\n\n     action 1 "B" { }\n}\n',
  );
});

describe('as one types', () => {
  async function taper(marque: string, ch: string): Promise<string> {
    const { textDocument, uri, curseurs } = await ouvrir(marque);
    const edits = await client.demander<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      position: curseurs[0],
      ch,
      options: OPTIONS,
    });
    return client.appliquer(uri, edits ?? []);
  }

  it.each([
    ['after {', 'contrat a : CLS "A" {\n│', 'contrat a : CLS "A" {\n  '],
    [
      'after { in a block',
      'contrat a : CLS "A" {\n  axe 1 "B" {\n│',
      'contrat a : CLS "A" {\n  axe 1 "B" {\n    ',
    ],
    ['before }', 'fiche a "A" {\n  │}', 'fiche a "A" {\n}'],
    ['after a rubrique', 'fiche a "A" {\n  freins "x"\n      │\n}', 'fiche a "A" {\n  freins "x"\n  \n}'],
    ['after a comma', 'fiche a "A" {\n  freins "x",\n│', 'fiche a "A" {\n  freins "x",\n      '],
    [
      'after two commas',
      'fiche a "A" {\n  freins "x",\n      "y",\n│',
      'fiche a "A" {\n  freins "x",\n      "y",\n      ',
    ],
    ['after «', 'fiche a "A" {\n  contexte «\n│', 'fiche a "A" {\n  contexte «\n    '],
    ['before »', 'fiche a "A" {\n  contexte «\n      │»\n}', 'fiche a "A" {\n  contexte «\n  »\n}'],
    [
      'inside « »',
      'fiche a "A" {\n  contexte «\n      - un\n│\n  »\n}',
      'fiche a "A" {\n  contexte «\n      - un\n      \n  »\n}',
    ],
    [
      'a brace inside « »',
      'fiche a "A" {\n  contexte «\n    {\n│\n  »\n}',
      'fiche a "A" {\n  contexte «\n    {\n    \n  »\n}',
    ],
    ['inside a comment', '/*\n   a\n│\n*/\n', '/*\n   a\n\n*/\n'],
    ['at the end of the text', 'fiche a "A" { }\n  │', 'fiche a "A" { }\n'],
  ])('a new line %s has its margin', async (_, marque, attendu) => {
    expect(await taper(marque, '\n')).toBe(attendu);
  });

  it('} takes the margin of its block, whose lines stay lines', async () => {
    expect(await taper('fiche a "A" {\nindicateurs {\n      processus "x"\n    }│\n}\n', '}')).toBe(
      'fiche a "A" {\nindicateurs {\n      processus "x"\n}\n}\n',
    );
    expect(await taper('fiche a "A" {\nfreins "x"\n  freins "y"\n    }│', '}')).toBe(
      'fiche a "A" {\n  freins "x"\n  freins "y"\n}',
    );
  });

  it('} takes its margin in a text that has a fault elsewhere', async () => {
    expect(await taper('contrat a : CLS "A" {\n  action 1 {\n    freins "x"\n    }│\n', '}')).toBe(
      'contrat a : CLS "A" {\n  action 1 {\n    freins "x"\n  }\n',
    );
  });

  it('» sets the lines of its text', async () => {
    expect(await taper('fiche a "A" {\n  contexte «\nUn.\nDeux.\n»│\n}\n', '»')).toBe(
      'fiche a "A" {\n  contexte «\n    Un.\n    Deux.\n  »\n}\n',
    );
  });
});
