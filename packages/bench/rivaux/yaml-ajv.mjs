// What one would write instead of Paraphe: reads each YAML file of a folder, validates it, writes it as JSON.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';

const [dossier, sortie] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(new URL('contrat.schema.json', import.meta.url), 'utf8'));
const valider = new Ajv({ allErrors: true }).compile(schema);
mkdirSync(sortie, { recursive: true });
for (const nom of readdirSync(dossier)) {
  const contenu = load(readFileSync(`${dossier}/${nom}`, 'utf8'));
  if (!valider(contenu)) {
    console.error(nom, valider.errors);
    process.exitCode = 1;
  }
  writeFileSync(`${sortie}/${nom.replace(/\.yaml$/, '.json')}`, JSON.stringify(contenu));
}
