/** The precisions in grey. */
import { expect, it } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import type { OptionsInitiales } from '../protocole.js';

const LIGNES = [
  'acteurs { CAF : caf "Caisse fictive"  Centre-social : association "Centre social" }',
  'contrat essai : CLS "Essai" {',
  '  territoire epci 200066322',
  '  action 1 "Véhicule de consultations" {',
  '    pilotes CAF, Centre-social',
  '    partenaires CAF, ADEME',
  '    financements {',
  '      coût 230 000 € par an sur 3 ans pour "animation"',
  '      coût 10 000 € fonctionnement',
  '      CAF 30 %',
  '      Centre-social 1 000 € par an sur 2 ans',
  '    }',
  '  }',
  '  action 2 "Autre" { actions liées 1, 3  financements { coût 10 €  CAF 5 € } }',
  '}',
];

/** @returns the text with each hint between angle marks where it is shown */
async function avecPrecisions(options: OptionsInitiales = {}, range?: Range): Promise<string[]> {
  const client = await Client.demarrer({ options });
  const { textDocument } = await client.ouvrir('a.paraphe', LIGNES.join('\n'));
  const toute = { start: { line: 0, character: 0 }, end: { line: LIGNES.length, character: 0 } };
  const recues = await client.demander<InlayHint[]>('textDocument/inlayHint', {
    textDocument,
    range: range ?? toute,
  });
  expect(client.journal).toEqual([]);
  await client.arreter();
  return LIGNES.map((ligne, line) =>
    recues
      .filter(({ position }) => position.line === line)
      .reverse()
      .reduce(
        (mots, { position: { character }, label }) =>
          `${mots.slice(0, character)}⟨${label}⟩${mots.slice(character)}`,
        ligne,
      ),
  ).filter((ligne) => ligne.includes('⟨'));
}

it('tells what amounts come to, what numbers name, what sigles stand for where they first come', async () => {
  expect(await avecPrecisions()).toEqual([
    '  territoire epci 200066322⟨CC Terres des Confluences⟩',
    '    pilotes CAF⟨Caisse fictive⟩, Centre-social',
    "    partenaires CAF, ADEME⟨Agence de l'environnement et de la maîtrise de…⟩",
    '      coût 230 000 € par an sur 3 ans pour "animation"⟨= 690\u202f000\u00a0€⟩',
    '      CAF 30 %⟨= 210\u202f000\u00a0€⟩',
    '      Centre-social 1 000 € par an sur 2 ans⟨= 2\u202f000\u00a0€⟩',
    '    }⟨coût total\u00a0: 700\u202f000\u00a0€⟩',
    '  action 2 "Autre" { actions liées 1⟨«\u00a0Véhicule de consultations\u00a0»⟩, 3  financements { coût 10 €  CAF 5 € } }',
  ]);
});

it('answers for the lines that are asked for', async () => {
  const range = { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } };
  expect(await avecPrecisions({}, range)).toEqual(['      CAF 30 %⟨= 210\u202f000\u00a0€⟩']);
});

it('stands back when asked to', async () => {
  expect(await avecPrecisions({ reglages: { reperes: { fiches: true, precisions: false } } })).toEqual([]);
});
