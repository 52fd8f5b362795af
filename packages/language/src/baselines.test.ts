/** Whole contracts: their JSON, what the checks say of them, the text that the printer writes. Reviewed line by line in diffs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Analyse } from './analyse/analyse.js';
import { Atelier } from './analyse/atelier.js';
import { situeur, versDocument } from './analyse/document.js';
import { ordinaire } from './banc.js';
import { imprimer } from './ecriture/imprimer.js';

const EXEMPLES = join(import.meta.dirname, '../../../examples');
const BASELINES = join(import.meta.dirname, '../baselines');
/** Baselines are read as of one day, so that they do not change with the calendar. */
const JOUR = '2026-11-21';

/** What is not there is absent: the examples have no configuration. */
const lire = (uri: URI) =>
  existsSync(uri.fsPath) ? { texte: readFileSync(uri.fsPath, 'utf8') } : ({ absent: true } as const);
const fichiers = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.paraphe'))
  .sort();

function analyser(nom: string): Analyse {
  const chemin = join(EXEMPLES, nom);
  return new Atelier({ aujourdhui: JOUR, racine: URI.file(EXEMPLES), lire }).analyser(
    URI.file(chemin),
    readFileSync(chemin, 'utf8'),
  );
}

function ecrireConstats(analyse: Analyse): string {
  const situer = situeur(
    analyse,
    (uri) => uri.path.slice(uri.path.indexOf('/examples/') + 10),
    (uri) => readFileSync(uri.fsPath, 'utf8'),
  );
  const lignes = analyse.constats.map((constat) => {
    const { fichier, debut } = situer(constat.endroit);
    return ordinaire(
      `${fichier}:${debut.ligne}:${debut.colonne} ${constat.severite} ${constat.regle}\n  ${constat.message}\n`,
    );
  });
  const comptes = new Map<string, number>();
  for (const { regle } of analyse.constats) comptes.set(regle, (comptes.get(regle) ?? 0) + 1);
  const resume = [...comptes].sort().map(([regle, nombre]) => `${String(nombre).padStart(4)}  ${regle}`);
  return `${lignes.join('')}\n${resume.join('\n')}\n`;
}

describe.each(fichiers)('%s', (nom) => {
  const analyse = analyser(nom);
  const dossier = join(BASELINES, dirname(nom));
  const base = nom.slice(nom.lastIndexOf('/') + 1).replace('.paraphe', '');
  const document = versDocument([analyse]);

  it('JSON', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(join(dossier, `${base}.json`));
  });

  it('constats', async () => {
    await expect(ecrireConstats(analyse)).toMatchFileSnapshot(join(dossier, `${base}.constats.txt`));
  });

  it('texte imprimé', async () => {
    await expect(imprimer(document)).toMatchFileSnapshot(join(dossier, `${base}.imprime.paraphe`));
  });
});
