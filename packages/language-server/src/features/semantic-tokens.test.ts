/** The colours that grammar alone cannot give. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
} from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';

const TEXTE = `acteurs { CAF : caf "Caisse" }
contrat essai : CLS «
  Titre sur
  deux lignes
» {
  action 1 "Véhicule" {
    statut en cours
    pilotes CAF, Inconnue
    indicateurs { résultat passages "Passages" { fréquence annuelle } }
    financements { coût 18 000 € TTC  CAF 3 k€ (acquis) }
    actions liées 1
  }
}`;

let client: Client;
let legende: SemanticTokensLegend;
beforeAll(async () => {
  client = await Client.demarrer();
  legende = client.initialise.capabilities.semanticTokensProvider?.legend as SemanticTokensLegend;
});
afterAll(() => client.arreter());

/** @returns each token as `words type.modifier` */
function lire(data: readonly number[], texte: string): string[] {
  const lignes = texte.split('\n');
  const lus: string[] = [];
  let ligne = 0;
  let colonne = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [dl, dc, longueur, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    ligne += dl;
    colonne = dl ? dc : colonne + dc;
    const modificateurs = legende.tokenModifiers.filter((_, rang) => bits & (1 << rang));
    lus.push(
      `${lignes[ligne]?.slice(colonne, colonne + longueur)} ${[legende.tokenTypes[type], ...modificateurs].join('.')}`,
    );
  }
  return lus;
}

describe('semantic tokens', () => {
  const attendus = [
    'CAF variable.declaration',
    'essai class.declaration',
    '« string.titre',
    'Titre sur string.titre',
    'deux lignes string.titre',
    '» string.titre',
    '1 type.declaration',
    '"Véhicule" string.titre',
    'en cours enumMember',
    'CAF variable',
    'passages property.declaration',
    'annuelle enumMember',
    '18 000 € TTC number',
    'CAF variable',
    '3 k€ number',
    'acquis enumMember',
    '1 type',
  ];

  it('tell names, numbers, titles, amounts and choices apart; a text of several lines is cut at their ends', async () => {
    const { textDocument } = await client.ouvrir('a.paraphe', TEXTE);
    const { data } = await client.demander<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(lire(data, TEXTE)).toEqual(attendus);
  });

  it('are given for some lines alone', async () => {
    const { textDocument } = await client.ouvrir('b.paraphe', TEXTE);
    const range = { start: { line: 6, character: 0 }, end: { line: 8, character: 0 } };
    const { data } = await client.demander<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    expect(lire(data, TEXTE)).toEqual(['en cours enumMember', 'CAF variable']);
  });

  it('are told anew only where they have changed', async () => {
    const { textDocument, uri } = await client.ouvrir('c.paraphe', TEXTE);
    const { data, resultId } = await client.demander<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    await client.inserer(uri, { line: 6, character: 0 }, '    priorité haute\n');
    const { edits } = await client.demander<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: resultId,
    });
    const apres = [...data];
    for (const { start, deleteCount, data: nouveaux = [] } of [...edits].reverse())
      apres.splice(start, deleteCount, ...nouveaux);
    expect(lire(apres, client.texte(uri))).toEqual(attendus.toSpliced(8, 0, 'haute enumMember'));
    expect(edits.flatMap(({ data: nouveaux = [] }) => nouveaux).length).toBeLessThan(data.length);
  });

  it('are empty for a text that is not open', async () => {
    const textDocument = { uri: client.uri('ferme.paraphe') };
    expect(await client.demander('textDocument/semanticTokens/full', { textDocument })).toEqual({ data: [] });
    expect(client.journal).toEqual([]);
  });
});
