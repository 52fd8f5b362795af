/** The outline of a text. */
import { expect, it } from 'vitest';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { ouvrirConfluences } from '../banc/exemples.js';
import { motsDe } from '../banc/marques.js';

const TEXTE = `acteurs {
  CAF : caf "Caisse fictive"
}
‹contrat essai : CLS "Essai"› {
  axe 1 "Soigner" {
    objectif 1.1 "Rapprocher" {
      ‹‹action 1.1.1 "Véhicule"› {
        pilote CAF public "P" indicateurs { processus "A" } financements à définir
      }›
    }
  }
}
modèle PERSO étend CLS "Le nôtre" { chaque action { exige freins selon "Délibération fictive" } }
avenant 1 à essai "Jeunes" { ajoute à axe 1 action 1.2 "Nouvelle" { } }
suivi 2024 de essai { action 1.1.1 { dépensé 2 € } }
`;
const plan = (symboles: DocumentSymbol[]): unknown[] =>
  symboles.flatMap(({ name, detail = '', children = [] }) => [[name, detail], ...plan(children)]);

it('goes from the contract to its fiches, with what is missing in each', async () => {
  const client = await Client.demarrer();
  const { textDocument, plages } = await client.ouvrir('a.paraphe', TEXTE);
  const symboles = await client.demander<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(plan(symboles)).toEqual([
    ['acteurs', ''],
    ['CAF', 'Caisse fictive'],
    ['Essai', '0\u00a0fiche complète sur 1'],
    ['1 Soigner', '0\u00a0fiche complète sur 1'],
    ['1.1 Rapprocher', '0\u00a0fiche complète sur 1'],
    ['1.1.1 Véhicule', 'manque\u00a0: calendrier, résultat'],
    ['Le nôtre', ''],
    ['chaque action', ''],
    ['exige freins', 'Délibération fictive'],
    ['Avenant 1 · Jeunes', ''],
    ['1.2 Nouvelle', ''],
    ['Suivi 2024', ''],
  ]);
  const contrat = symboles[1] as DocumentSymbol;
  const action = contrat.children?.[0]?.children?.[0]?.children?.[0] as DocumentSymbol;
  expect(contrat.selectionRange).toEqual(plages[0]);
  expect([action.range, action.selectionRange]).toEqual([plages[1], plages[2]]);
  expect(action.kind).toBe(SymbolKind.Function);
  await client.arreter();
});

it('is a flat list for the clients that know no other', async () => {
  const client = await Client.demarrer({ capacites: {} });
  const { textDocument, texte } = await client.ouvrir('a.paraphe', TEXTE.replace(/[‹›]/g, ''));
  const liste = await client.demander<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
  const action = liste.find(({ name }) => name === '1.1.1 Véhicule');
  expect(action?.containerName).toBe('1.1 Rapprocher');
  expect(motsDe(texte, action?.location.range as never)).toMatch(/^action 1\.1\.1/);
  await client.arreter();
});

it('names even what has no name yet, and keeps its head within it', async () => {
  const client = await Client.demarrer();
  const { textDocument } = await client.ouvrir(
    'a.paraphe',
    'acteurs { : epci "A" }\ncontrat : CLS {\n axe\n action 1\n fiche ',
  );
  const symboles = await client.demander<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const tous = (liste: DocumentSymbol[]): DocumentSymbol[] =>
    liste.flatMap((s) => [s, ...tous(s.children ?? [])]);
  expect(symboles.length).toBeGreaterThan(0);
  for (const { name, range, selectionRange } of tous(symboles)) {
    expect(name).not.toBe('');
    const apres = (a: { line: number; character: number }, b: typeof a) =>
      a.line > b.line || (a.line === b.line && a.character >= b.character);
    expect(apres(selectionRange.start, range.start) && apres(range.end, selectionRange.end)).toBe(true);
  }
  expect(client.journal).toEqual([]);
  await client.arreter();
});

it('has the sixteen fiches of the Terres des Confluences', async () => {
  const { client, contrat } = await ouvrirConfluences();
  const symboles = await client.demander<DocumentSymbol[]>('textDocument/documentSymbol', contrat);
  const lignes = plan(symboles) as [string, string][];
  expect(lignes[0]).toEqual([
    'Contrat local de santé des Terres des Confluences',
    '12\u00a0fiches complètes sur 16',
  ]);
  expect(lignes.filter(([nom]) => /^\d\.\d\.\d /.test(nom))).toHaveLength(16);
  expect(lignes).toContainEqual(["1.4.2 Construction d'un « Pôle Santé »", 'manque\u00a0: résultat']);
  await client.arreter();
});
