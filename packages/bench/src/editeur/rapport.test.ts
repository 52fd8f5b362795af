/** The rows of the tables: what was measured, what was to be reached, and the word for it. */
import { expect, it } from 'vitest';
import { type Contexte, rapport } from './rapport.ts';
import type { Mesure } from './verdict.ts';

const CONTEXTE: Contexte = {
  coeurs: 2,
  processeur: 'essai',
  memoireGio: 8,
  node: '24.0.0',
  jour: '2026-01-01',
  contrats: 1000,
  rapide: false,
};

function rangees(mesure: Mesure, rapide = false): Record<'20' | 'dossier', string | undefined> {
  const rangee = (cle: '20' | 'dossier') => {
    const resultats = { '20': [], '200': [], dossier: [], [cle]: [mesure] };
    return rapport(resultats, { ...CONTEXTE, rapide })
      .split('\n')
      .find((ligne) => ligne.startsWith(`| ${mesure.nom} |`));
  };
  return { '20': rangee('20'), dossier: rangee('dossier') };
}

it('gives both servers, the budget, both quotients and the verdict', () => {
  const frappe: Mesure = {
    cle: 'frappe',
    nom: 'frappe',
    unite: 'ms',
    yaml: { p50: 450, p95: 484 },
    paraphe: { p50: 60, p95: 150 },
  };
  expect(rangees(frappe)['20']).toBe(
    '| frappe | 450 / 484 | 60 / 150 | ≤ 40 / 60 | 0,13 / 0,31 | ≤ 0,18 / 0,25 | manqué (1,25 fois) |',
  );
});

it('gives the quotient of what has no budget, and a dash for what a server does not do', () => {
  const reperes: Mesure = {
    cle: 'reperes',
    nom: 'repères',
    unite: 'ms',
    yaml: { p50: 8 },
    paraphe: { p50: 4 },
  };
  expect(rangees(reperes)['20']).toBe('| repères | 8,0 | 4,0 | – | 0,50 | – | – |');
  const couleurs: Mesure = { cle: 'couleurs', nom: 'couleurs', unite: 'ms', paraphe: { p50: 4 } };
  expect(rangees(couleurs)['20']).toBe('| couleurs | – | 4,0 | – | – | – | – |');
});

it('says of what was stopped that it costs more, and judges no small folder', () => {
  const tous: Mesure = {
    cle: 'tous',
    nom: 'tous',
    unite: 'ms',
    yaml: { p50: 180_000, plancher: true },
    paraphe: { p50: 18_000 },
  };
  expect(rangees(tous).dossier).toBe('| tous | > 180000 | 18000 | ≤ 8000 | 0,10 | ≤ 0,36 | tenu |');
  expect(rangees(tous, true).dossier).toBe('| tous | > 180000 | 18000 | ≤ 8000 | 0,10 | – | – |');
});
