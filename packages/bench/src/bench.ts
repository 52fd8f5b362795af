/** Runs the benchmark: writes the folders, times each way on each of them, prints the page and keeps it in docs/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECK, COMPILE, INCHANGE, PLANCHER, RIVAL, type Serie } from './budgets.ts';
import { DEUX_CENTS_FICHES, type Taille, VINGT_FICHES } from './contrat.ts';
import { type Dossier, ecrireDossier } from './dossiers.ts';
import { type Concurrent, mesurer } from './mesure.ts';
import { partieEditeur } from './page.ts';
import { cetteMachine, rapport } from './rapport.ts';

const GRAINE = 20_260_101;
const racine = fileURLToPath(new URL('../../../', import.meta.url));
const temporaire = join(racine, '.cache', 'bench');
const paraphe = join(racine, 'packages', 'cli', 'dist', 'paraphe.js');
const rival = (nom: string) => fileURLToPath(new URL(`../rivaux/${nom}`, import.meta.url));

const rapide = process.argv.includes('--rapide');
const inconnus = process.argv.slice(2).filter((mot) => mot !== '--rapide');
if (inconnus.length) {
  console.error(`Option inconnue : ${inconnus.join(' ')}. Seule --rapide existe.`);
  process.exit(2);
}

const demandes: { contrats: number; taille: Taille; tours: number }[] = [
  { contrats: 1, taille: VINGT_FICHES, tours: 5 },
  { contrats: 10, taille: VINGT_FICHES, tours: 5 },
  { contrats: 100, taille: VINGT_FICHES, tours: 5 },
];
if (!rapide)
  demandes.push(
    { contrats: 1000, taille: VINGT_FICHES, tours: 3 },
    { contrats: 1, taille: DEUX_CENTS_FICHES, tours: 5 },
  );

rmSync(temporaire, { recursive: true, force: true });
mkdirSync(temporaire, { recursive: true });
const series: Serie[] = [];
const octets = { paraphe: 0, yaml: 0, json: 0 };
let ecrites = 0;
for (const { contrats, taille, tours } of demandes) {
  const dossier = ecrireDossier(temporaire, { graine: GRAINE, contrats, taille });
  const fiches = contrats * dossier.fichesParContrat;
  refuserFautes(dossier);
  process.stderr.write(`${contrats} × ${dossier.fichesParContrat} fiches…\n`);
  series.push({ contrats, fiches, mesures: mesurer(concurrents(dossier), tours, join(temporaire, 'pic')) });
  ecrites += fiches;
  for (const cle of ['paraphe', 'yaml', 'json'] as const) octets[cle] += dossier.octets[cle];
}

const page = rapport(series, {
  ...cetteMachine(),
  graine: GRAINE,
  rapide,
  poids: { paraphe: octets.paraphe / ecrites, yaml: octets.yaml / ecrites, json: octets.json / ecrites },
});
process.stdout.write(page);
// Part of the table would be no page to keep.
if (rapide) process.stderr.write('Mesure rapide : docs/benchmarks.md reste comme il est.\n');
else {
  mkdirSync(join(racine, 'docs'), { recursive: true });
  const chemin = join(racine, 'docs', 'benchmarks.md');
  const editeur = existsSync(chemin) ? partieEditeur(readFileSync(chemin, 'utf8')) : '';
  writeFileSync(chemin, editeur ? `${page}\n${editeur}\n` : page);
}

function concurrents(dossier: Dossier): Concurrent[] {
  const vers = (nom: string) => join(dossier.paraphe, '..', nom);
  const compiler = (sortie: string) => [paraphe, 'compile', dossier.paraphe, '-o', `${sortie}/`];
  return [
    { nom: PLANCHER, arguments: [rival('plancher.mjs'), dossier.json], codes: [0] },
    {
      nom: RIVAL,
      arguments: [rival('yaml-ajv.mjs'), dossier.yaml, vers('sortie-yaml')],
      codes: [0],
      sortie: vers('sortie-yaml'),
    },
    { nom: CHECK, arguments: [paraphe, 'check', dossier.paraphe], codes: [0, 1] },
    { nom: COMPILE, arguments: compiler(vers('sortie')), codes: [0], sortie: vers('sortie') },
    { nom: INCHANGE, arguments: compiler(vers('sortie-gardee')), codes: [0] },
  ];
}

/** A folder with a fault of syntax or an unknown name would measure something else. */
function refuserFautes(dossier: Dossier): void {
  const lu = spawnSync(process.execPath, [paraphe, 'check', dossier.paraphe, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (lu.status !== 0 && lu.status !== 1)
    throw new Error(`paraphe check : fin inattendue (${lu.status}).\n${lu.stderr.slice(-2000)}`);
  const { constats } = JSON.parse(lu.stdout) as {
    constats: { regle: string; message: string; fichier: string }[];
  };
  const fautes = constats.filter(({ regle }) => /^(syntaxe|noms|valeurs|texte)\b/.test(regle));
  if (fautes.length)
    throw new Error(
      `Contrats générés fautifs :\n${fautes
        .slice(0, 5)
        .map((f) => `${f.fichier} : ${f.message}`)
        .join('\n')}`,
    );
}
