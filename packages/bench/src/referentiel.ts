/** What the référentiel costs before anybody looks up a territory, and what a first look-up costs: whole processes, medians. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const TOURS = 15;
const DEPART = { temps: 15, memoire: 15 };

interface Releve {
  /** Milliseconds. */
  import: number;
  /** MiB of heap and of external memory, once imported. */
  memoire: number;
  institution: number;
  siren: number;
  communes: number;
  nom: number;
}

/** Runs in a process of its own, with nothing else loaded. */
const SONDE = (adresse: string) => `
  const octets = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
  globalThis.gc(); const avant = octets(); let debut = performance.now();
  const r = await import(${JSON.stringify(adresse)});
  const releve = { import: performance.now() - debut };
  globalThis.gc(); releve.memoire = (octets() - avant) / 2 ** 20;
  const chronometrer = (nom, faire) => { debut = performance.now(); faire(); releve[nom] = performance.now() - debut; };
  chronometrer('institution', () => r.institutionParIdentifiant('CAF-82'));
  chronometrer('siren', () => r.territoireParSiren('200066322'));
  chronometrer('communes', () => r.communesDe('200066322'));
  chronometrer('nom', () => r.communesParNom('Moissac'));
  console.log(JSON.stringify(releve));
`;

const dossier = mkdtempSync(path.join(tmpdir(), 'paraphe-referentiel-'));
try {
  const bundle = path.join(dossier, 'referentiel.mjs');
  await build({
    stdin: { contents: "export * from '@paraphe/referentiel';", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
    logLevel: 'error',
  });
  const releves = Array.from({ length: TOURS }, (): Releve => {
    const mots = ['--expose-gc', '--input-type=module', '-e', SONDE(pathToFileURL(bundle).href)];
    return JSON.parse(execFileSync(process.execPath, mots, { encoding: 'utf8' })) as Releve;
  });
  const mediane = (cle: keyof Releve) =>
    releves.map((releve) => releve[cle]).sort((a, b) => a - b)[Math.floor(TOURS / 2)] as number;
  const ecrire = (nombre: number) => nombre.toFixed(1).replace('.', ',');
  const verdict = (tenu: boolean) => (tenu ? 'tenu' : 'manqué');
  console.log(`Node ${process.versions.node}, ${TOURS} processus, médianes

| | mesure | budget | |
| --- | ---: | ---: | --- |
| chargement, avant toute recherche | ${ecrire(mediane('import'))} ms | ≤ ${DEPART.temps} ms | ${verdict(mediane('import') <= DEPART.temps)} |
| mémoire gardée, avant toute recherche | ${ecrire(mediane('memoire'))} Mio | ≤ ${DEPART.memoire} Mio | ${verdict(mediane('memoire') <= DEPART.memoire)} |
| première institution par son nom | ${ecrire(mediane('institution'))} ms | – | |
| premier territoire par son SIREN | ${ecrire(mediane('siren'))} ms | – | |
| premières communes d'un territoire | ${ecrire(mediane('communes'))} ms | – | |
| première commune par son nom | ${ecrire(mediane('nom'))} ms | – | |`);
} finally {
  rmSync(dossier, { recursive: true, force: true });
}
