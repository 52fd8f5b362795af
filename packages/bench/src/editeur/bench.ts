/** Runs the benchmark of the editor: both language servers, in turn, on one contract and on a folder; prints the tables. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEUX_CENTS_FICHES, VINGT_FICHES } from '../contrat.ts';
import { poserEditeur } from '../page.ts';
import { cetteMachine } from '../rapport.ts';
import { mesurerContrat } from './contrat.ts';
import { mesurerDossier } from './dossier.ts';
import { rapport } from './rapport.ts';
import { preparerServeurs } from './serveurs.ts';

const PAGE = new URL('../../../../docs/benchmarks.md', import.meta.url);

const mots = process.argv.slice(2);
const rapide = mots.includes('--rapide');
const ecrire = mots.includes('--ecrire');
const inconnus = mots.filter((mot) => mot !== '--rapide' && mot !== '--ecrire');
if (inconnus.length || (rapide && ecrire)) {
  console.error(
    inconnus.length
      ? `Option inconnue : ${inconnus.join(' ')}. Seules --rapide et --ecrire existent.`
      : 'Une mesure rapide ne se garde pas : --rapide ou --ecrire, pas les deux.',
  );
  process.exit(2);
}

const tours = rapide ? { lancements: 2, autres: 5 } : { lancements: 7, autres: 40 };
const contrats = rapide ? 50 : 1000;
const temporaire = mkdtempSync(join(tmpdir(), 'paraphe-mesure-'));
try {
  const serveurs = await preparerServeurs();
  const annoncer = (quoi: string) => process.stderr.write(`${quoi}…\n`);
  annoncer('20 fiches');
  const vingt = await mesurerContrat(serveurs, join(temporaire, '20'), VINGT_FICHES, tours);
  annoncer('200 fiches');
  const deuxCents = await mesurerContrat(serveurs, join(temporaire, '200'), DEUX_CENTS_FICHES, tours);
  annoncer(`${contrats} contrats`);
  const dossier = await mesurerDossier(serveurs, join(temporaire, 'dossier'), contrats, tours);
  const texte = rapport({ '20': vingt, '200': deuxCents, dossier }, { ...cetteMachine(), contrats, rapide });
  process.stdout.write(`${texte}\n`);
  if (ecrire) writeFileSync(PAGE, poserEditeur(readFileSync(PAGE, 'utf8'), texte));
} finally {
  rmSync(temporaire, { recursive: true, force: true });
}
