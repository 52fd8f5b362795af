// The floor: reads and parses each JSON file of a folder, nothing more.
import { readdirSync, readFileSync } from 'node:fs';

const dossier = process.argv[2];
let lus = 0;
for (const nom of readdirSync(dossier)) {
  const contenu = JSON.parse(readFileSync(`${dossier}/${nom}`, 'utf8'));
  if (contenu) lus += 1;
}
if (lus === 0) process.exitCode = 1;
