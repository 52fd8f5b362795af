/** The lines above fiches, contracts and actors. */
import { expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';
import type { OptionsInitiales } from '../protocole.js';

const TEXTE = `acteurs { CAF : caf "Caisse fictive" }
contrat essai : CLS "Essai" {
  action 1 "Complète" {
    pilote CAF public "P" calendrier 2027
    indicateurs { processus "A"  processus "B"  résultat "C" { cible 3 en 2027 } }
    financements { coût 18 000 € TTC  CAF 18 000 € }
  }
  action 2 "Partielle" {
    pilote CAF public "P" calendrier 2027 indicateurs { processus "A" }
  }
}`;

async function lentilles(options: OptionsInitiales) {
  const client = await Client.demarrer({ options });
  const { texte, textDocument, uri } = await client.ouvrir('a.paraphe', TEXTE);
  const recues = await client.demander<CodeLens[]>('textDocument/codeLens', { textDocument });
  await client.arreter();
  return { uri, recues, dites: recues.map(({ range, command }) => [motsDe(texte, range), command?.title]) };
}

it('tells how each stands', async () => {
  const { dites, recues } = await lentilles({});
  expect(dites).toEqual([
    [
      'contrat essai : CLS "Essai"',
      '1\u00a0fiche complète sur 2 · manquent\u00a0: résultat (1), plan de financement (1)',
    ],
    [
      'action 1 "Complète"',
      '5\u00a0rubriques sur 5 · 3\u00a0indicateurs, dont 1 avec cible · 18\u202f000\u00a0€\u00a0TTC, couvert à 100\u00a0%',
    ],
    ['action 2 "Partielle"', '3\u00a0rubriques sur 5 · 1\u00a0indicateur sans cible'],
    ['CAF : caf "Caisse fictive"', "Pilote de 2\u00a0fiches, financeur d'une fiche"],
  ]);
  // No command that the client might not know.
  expect(recues.map(({ command }) => command?.command)).toEqual(['', '', '', '']);
});

it('runs the commands of the extension', async () => {
  const { recues, uri } = await lentilles({ commandes: true });
  expect(recues[0]?.command).toMatchObject({
    command: 'paraphe.prochainManque',
    arguments: [uri, { line: 1, character: 0 }],
  });
  expect(recues[1]?.command).toMatchObject({
    command: 'paraphe.apercu',
    arguments: [uri, { line: 2, character: 2 }],
  });
});

it('stands back when asked to', async () => {
  const { recues } = await lentilles({ reglages: { reperes: { fiches: false, precisions: true } } });
  expect(recues).toEqual([]);
});
